import { randomUUID } from "node:crypto";
import { type Day, ruleOn, startClock, startClockDue } from "#platform/clock/index.ts";
import { clocksOf, keepClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { isId } from "#platform/http/id.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type MeasureAsked, mayAddMeasure } from "./measure.ts";
import {
  addCase,
  type Case,
  checksOf,
  findCase,
  insertCheck,
  insertMeasure,
  insertSource,
  lock,
  tellOwner,
} from "./store.ts";

/** The case. @throws NotFound where it is hidden or absent, which is the same */
export const theCase = async (tx: Tx, id: string): Promise<Case> => {
  const found = isId(id) ? await findCase(tx, id) : null;
  if (!found) throw new NotFound();
  return found;
};

/** Opens an improvement case for a unit one works in. @returns its id @throws Refused without title or problem */
export const openCase = async (
  tx: Tx,
  acting: Acting,
  asked: { unitId: string; title: string; problem: string },
): Promise<string> => {
  if (asked.title.trim() === "") throw new Refused("no-title");
  if (asked.problem.trim() === "") throw new Refused("no-problem");
  const id = await addCase(tx, acting, asked);
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: asked.unitId,
    act: "improvement-case",
    subjectKind: "improvement-case",
    subjectId: id,
  });
  return id;
};

/**
 * Says what a case is built on. Twice said, once kept.
 * @param source `shownText`: what may be shown to those who work with the case
 * @throws NotFound
 */
export const addSource = async (
  tx: Tx,
  acting: Acting,
  caseId: string,
  source: { kind: "voice"; id: string; shownText: string },
): Promise<void> => {
  const found = await theCase(tx, caseId);
  const fresh = await insertSource(tx, acting, found, {
    kind: source.kind,
    source_id: source.id,
    shown_text: source.shownText,
  });
  if (fresh === 0) return;
  await leaveTrail(tx, {
    organisationId: found.organisation_id,
    unitId: found.unit_id,
    act: "case-source",
    subjectKind: "improvement-case",
    subjectId: found.id,
  });
};

/**
 * Promises a measure: its clock runs for the one who owes it. With a case's first measure the questions after
 * 3, 6 and 12 months are promised too, counted from the day the measure is due.
 * @returns the measure's id
 * @throws NotFound, Refused with the word that says why not
 */
export const addMeasure = async (
  tx: Tx,
  acting: Acting,
  caseId: string,
  asked: MeasureAsked,
  today: Day,
): Promise<string> => {
  const found = await theCase(tx, caseId);
  const refusal = mayAddMeasure(asked, today);
  if (refusal) throw new Refused(refusal);
  await lock(tx, caseId);
  const id = randomUUID();
  const about = {
    organisationId: found.organisation_id,
    unitId: found.unit_id,
    ownerPersonId: asked.ownerPersonId,
  };
  await insertMeasure(tx, acting, {
    id,
    organisation_id: found.organisation_id,
    case_id: found.id,
    unit_id: found.unit_id,
    what: asked.what.trim(),
    owner_person_id: asked.ownerPersonId,
    owner_name: asked.ownerName,
    due: asked.due,
  });
  const clock = startClockDue(ruleOn("measure-due", today), today, asked.due);
  await keepClock(tx, clock, { ...about, subjectKind: "measure", subjectId: id });
  await promiseChecks(tx, found, about, asked.due);
  await leaveTrail(tx, {
    organisationId: found.organisation_id,
    unitId: found.unit_id,
    act: "measure",
    subjectKind: "measure",
    subjectId: id,
  });
  await tellOwner(tx, id);
  return id;
};

/** The checks that nobody has answered and for which no clock runs: new ones, or ended with dropped measures. */
const promiseChecks = async (
  tx: Tx,
  found: Case,
  about: { organisationId: string; unitId: string; ownerPersonId: string },
  from: Day,
): Promise<void> => {
  const checks = await checksOf(tx, [found.id]);
  const clocks = await clocksOf(
    tx,
    checks.map(({ id }) => id),
  );
  for (const months of [3, 6, 12] as const) {
    const check = checks.find((c) => c.months === months);
    const asked =
      check && (check.finding !== null || clocks.some((c) => c.subjectId === check.id && !c.endedOn));
    if (asked) continue;
    const subjectId = check?.id ?? (await insertCheck(tx, found, months));
    const clock = startClock(ruleOn(`effect-check-${months}`, from), from);
    await keepClock(tx, clock, { ...about, subjectKind: "effect-check", subjectId });
  }
};
