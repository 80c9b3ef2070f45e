import { randomUUID } from "node:crypto";
import type { Clock, Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Readers } from "./form.ts";

/** Something that a next of kin has told a unit, as those who work there see it. */
export interface Information {
  id: string;
  organisation_id: string;
  unit_id: string;
  sealed: Uint8Array;
  readers: Readers;
  received_on: Day;
  answer_sealed: Uint8Array | null;
  answered_on: Day | null;
  answered_by: string | null;
}

const columns = sql`i.id, i.organisation_id, i.unit_id, i.sealed, i.readers, i.received_on, i.answer_sealed,
  (i.answered_at at time zone 'Europe/Oslo')::date as answered_on, i.answered_by`;

/** What has been told to the units I work with, the unanswered first, newest first. */
export const informationHere = (tx: Tx, most: number): Promise<Information[]> =>
  tx.all(
    raw<Information>(sql`select ${columns} from kin.information i
      order by (i.answered_at is null) desc, i.received_on desc, i.id limit ${most}`),
  );

/** One of them; null where it is hidden or absent. */
export const findInformation = (tx: Tx, id: string): Promise<Information | null> =>
  tx.maybe(raw<Information>(sql`select ${columns} from kin.information i where i.id = ${id}`));

/** Takes in what was told, with its clock. Out: whether it is new. */
export const giveInformation = async (
  tx: Tx,
  of: {
    unit: { id: string; organisation_id: string };
    hash: Uint8Array;
    sealed: Uint8Array;
    readers: Readers;
    clock: Clock;
  },
): Promise<boolean> => {
  const { unit, clock } = of;
  const { fresh } = await tx.one(
    raw<{
      fresh: boolean;
    }>(sql`select kin.give_information(${randomUUID()}, ${unit.organisation_id}, ${unit.id}, ${of.hash},
      ${of.sealed}, ${of.readers}, ${clock.ruleId}, ${clock.ruleVersion}, ${clock.start}, ${clock.due}, ${clock.reminder}) as fresh`),
  );
  return fresh;
};

/** What was told, for whoever has the code; the clock where there is one. */
export interface Told {
  id: string;
  unit_name: string;
  sealed: Uint8Array;
  readers: Readers;
  received_on: Day;
  withdrawn_on: Day | null;
  answer_sealed: Uint8Array | null;
  answered_on: Day | null;
  answered_name: string | null;
  answered_title: string | null;
  due: Day | null;
}

/** What was told under a code; null where nobody has that code. */
export const toldByCode = (tx: Tx, hash: Uint8Array): Promise<Told | null> =>
  tx.maybe(
    raw<Told>(sql`select id, unit_name, sealed, readers, received_on, withdrawn_on, answer_sealed, answered_on,
      answered_name, answered_title, due from kin.told_by_code(${hash})`),
  );

/** Takes it back, or lets it stand again. */
export const takeBack = async (tx: Tx, hash: Uint8Array, back: boolean): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select kin.take_back(${hash}, ${back}) as done`))).done;

/** Answers, once. Out: whether it was open. */
export const answerInformation = async (tx: Tx, id: string, sealed: Uint8Array): Promise<boolean> =>
  (await tx.run(
    raw(sql`update kin.information set answer_sealed = ${sealed}, answered_at = now(), answered_by = platform.me(),
      answered_role_id = platform.my_role() where id = ${id} and answered_at is null`),
  )) > 0;

/** What waits for an answer, with its clock. */
export interface WaitingInformation extends Clock {
  id: string;
  received_on: Day;
  escalatedOn: Day | null;
}

/** What waits where I work, soonest due first. */
export const waitingInformation = (most: number): Query<WaitingInformation> =>
  raw<WaitingInformation>(sql`select i.id, i.received_on, c.rule_id as "ruleId", c.rule_version as "ruleVersion", c.start,
      c.due, c.reminder, c.extended_to as "extendedTo", c.extension_reason as "extensionReason",
      c.times_extended as "timesExtended", c.stopped_on as "stoppedOn", c.ended_on as "endedOn", c.escalated_on as "escalatedOn"
    from kin.information i join platform.clock c on c.subject_id = i.id and c.subject_kind = 'kin-information'
   where i.answered_at is null and c.ended_on is null order by c.due, i.id limit ${most}`);
