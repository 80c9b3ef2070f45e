import { type Day, ruleOn, startClock } from "#platform/clock/index.ts";
import { endClocks, keepClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import type { LookedLine } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { mayObject } from "./explain.ts";
import { type Emergency, findEmergency, officers, reviewEmergency } from "./store/emergencies.ts";
import {
  type Finding,
  findObjection,
  type Objection,
  objectTo,
  reviewObjection,
} from "./store/objections.ts";
import { tellOf } from "./store/tell.ts";

/** By when the privacy officer is to have gone through something; the unit is the one where the first of them is in office. */
export const startReview = async (
  tx: Tx,
  of: { organisationId: string; subjectKind: "objection" | "break-glass"; subjectId: string; unitId: string },
  today: Day,
): Promise<number> => keepClock(tx, startClock(ruleOn("log-review", today), today), of);

/**
 * Says that a line of mine should not be there. Every privacy officer in office is told, but not one who stands in it.
 * Said once a line. @throws NotFound
 */
export const object = async (
  tx: Tx,
  acting: Acting,
  line: LookedLine,
  words: string,
  today: Day,
): Promise<void> => {
  if (!mayObject(line, acting.person_id)) throw new NotFound();
  const of = { organisationId: acting.organisation_id, personId: acting.person_id };
  const id = await objectTo(tx, of, line, words);
  if (!id) return;
  const about = { organisationId: of.organisationId, subjectKind: "objection" as const, subjectId: id };
  const told = (await officers(tx, of.organisationId)).filter(
    ({ person_id }) => person_id !== line.actor.personId && person_id !== acting.person_id,
  );
  const unitId = told[0]?.unit_id ?? line.actor.unitId;
  if (unitId) await startReview(tx, { ...about, unitId }, today);
  await tellOf(tx, "objection", id);
  await leaveTrail(tx, { ...about, unitId: line.actor.unitId, act: "objection" });
};

const ended = async (
  tx: Tx,
  subjectKind: "objection" | "break-glass",
  found: Pick<Objection | Emergency, "id" | "organisation_id" | "unit_id">,
  today: Day,
) => {
  await endClocks(tx, found.id, today);
  await leaveTrail(tx, {
    organisationId: found.organisation_id,
    unitId: found.unit_id,
    act: subjectKind === "objection" ? "objection-review" : "emergency-review",
    subjectKind,
    subjectId: found.id,
  });
};

/** The privacy officer says what was found about an objection; the person is told. @throws NotFound, Refused "late" */
export const reviewOfObjection = async (tx: Tx, id: string, finding: Finding, words: string, today: Day) => {
  const found = await findObjection(tx, id);
  if (!found) throw new NotFound();
  if (!(await reviewObjection(tx, id, finding, words))) throw new Refused("late");
  await tellOf(tx, "objection-review", id);
  await ended(tx, "objection", found, today);
};

/** The privacy officer says what was found about an emergency; the person and the opener are told. @throws NotFound, Refused "late" */
export const reviewOfEmergency = async (tx: Tx, id: string, finding: Finding, words: string, today: Day) => {
  const found = await findEmergency(tx, id);
  if (!found) throw new NotFound();
  if (!(await reviewEmergency(tx, id, finding, words))) throw new Refused("late");
  await tellOf(tx, "emergency-reviewed", id);
  await tellOf(tx, "emergency-reviewed-mine", id);
  await ended(tx, "break-glass", found, today);
};
