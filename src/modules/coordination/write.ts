import { sealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import { followClock } from "./clock.ts";
import { type OpenCoordination, sealedAs } from "./open.ts";
import { mayFollow, type StepKind, standingOf, type Wants } from "./standing.ts";
import { endCoordination, tellOfStep } from "./store/coordinations.ts";
import { addStep, type Channel, type NewStep } from "./store/steps.ts";

/** What is to be written as the next step. */
export interface Next {
  kind: StepKind;
  /** How many steps whoever writes has seen. */
  seen: number;
  on: Day;
  words: string | null;
  as: NewStep["as_whom"];
  wants?: Wants | null;
  again?: Day | null;
  channel?: Channel;
}

/**
 * Writes the next step, with its clock, its message to the person and its line, in one.
 * @throws Refused `overtaken` where something has happened that whoever writes has not seen, else the step's kind
 */
export const writeStep = async (
  c: Ctx,
  tx: Tx,
  { of, steps, now, seen }: OpenCoordination,
  next: Next,
): Promise<void> => {
  if (next.seen !== seen) throw new Refused("overtaken");
  if (!mayFollow(next.kind, now)) throw new Refused("not-now");
  const fact = {
    kind: next.kind,
    on_day: next.on,
    wants: next.wants ?? null,
    again_on: next.again ?? null,
  };
  const person = { id: of.person_id, organisation_id: of.organisation_id };
  const sealed =
    next.words === null ? null : await sealFor(tx, c.var.house.config, person, sealedAs, next.words);
  const step = { ...fact, coordination: of, after: seen, sealed, channel: next.channel ?? null };
  if (!(await addStep(tx, { ...step, as_whom: next.as }))) throw new Refused("overtaken");
  await followClock(tx, of, now, standingOf([...steps, fact]), c.var.today);
  if (next.as !== "self") await tellOfStep(tx, of.id);
  if (next.kind === "ended") await endCoordination(tx, of.id);
};
