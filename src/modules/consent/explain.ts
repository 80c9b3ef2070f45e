import { knowsAbout } from "#modules/message/index.ts";
import { type Day, ruleOn, startClock } from "#platform/clock/index.ts";
import { endClocks, keepClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import type { LookedLine } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { askWhy, type Explanation, findExplanation, giveExplanation } from "./store/explanations.ts";
import { tellOf } from "./store/tell.ts";

/** Whether one can say that a line should not be there: not of one's own act, nor where nobody known stands in it. */
export const mayObject = (line: Pick<LookedLine, "actor">, personId: string): boolean =>
  line.actor.personId !== null && line.actor.personId !== personId;

/** Whether one can ask why about a line: an emergency says why, and one's own act needs no asking. */
export const mayAsk = (line: Pick<LookedLine, "source" | "actor">, personId: string): boolean =>
  line.source !== "break-glass" && mayObject(line, personId);

/** Whether whoever looked was at work, and so owes an answer by a day. A private person owes nobody a day. */
export const owesAnswer = (
  line: Pick<LookedLine, "actor">,
): line is { actor: LookedLine["actor"] & { unitId: string; personId: string } } =>
  line.actor.personId !== null && line.actor.roleId !== null && line.actor.unitId !== null;

/**
 * Asks why a line of mine is there; whoever looked is told. Asked once a line; asked again it changes nothing.
 * @throws NotFound where there is nothing to ask about
 */
export const ask = async (tx: Tx, acting: Acting, line: LookedLine, today: Day): Promise<void> => {
  if (!mayAsk(line, acting.person_id)) throw new NotFound();
  const of = { organisationId: acting.organisation_id, personId: acting.person_id };
  const id = await askWhy(tx, of, line);
  if (!id) return;
  const about = { organisationId: acting.organisation_id, subjectKind: "explanation", subjectId: id };
  if (owesAnswer(line))
    await keepClock(tx, startClock(ruleOn("looked-why", today), today), {
      ...about,
      unitId: line.actor.unitId,
      ownerPersonId: line.actor.personId,
    });
  await tellOf(tx, "looked-why", id);
  await leaveTrail(tx, { ...about, unitId: line.actor.unitId, act: "question" });
};

/**
 * Answers, as whoever owes it now; the person who asked is told.
 * @throws NotFound where it is not there for me, Refused "late" where somebody has answered meanwhile
 */
export const explain = async (
  tx: Tx,
  acting: Acting,
  id: string,
  words: string,
  today: Day,
): Promise<Explanation> => {
  const found = await findExplanation(tx, id);
  // Whoever asked sees it too, and does not answer it.
  if (!found || found.person_id === acting.person_id) throw new NotFound();
  if (!(await giveExplanation(tx, id, words))) throw new Refused("late");
  const about = { organisationId: found.organisation_id, subjectKind: "explanation", subjectId: id };
  await endClocks(tx, id, today);
  await knowsAbout(tx, id);
  await tellOf(tx, "looked-answer", id);
  await leaveTrail(tx, { ...about, unitId: found.unit_id, act: "explanation" });
  return found;
};
