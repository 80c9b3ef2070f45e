import { randomUUID } from "node:crypto";
import { type Clock, type Day, sundayOf } from "#platform/clock/index.ts";
import { k, type Query, raw, sql, type Tx } from "#platform/db/index.ts";

/** A stored clock with what it is about. */
export interface KeptClock extends Clock {
  id: string;
  organisationId: string;
  unitId: string;
  subjectKind: string;
  subjectId: string;
  ownerPersonId: string | null;
  escalatedOn: Day | null;
}

/** What a clock is about and who owes. */
export interface ClockAbout {
  organisationId: string;
  unitId: string;
  subjectKind: string;
  subjectId: string;
  ownerPersonId?: string;
  /** Not shown to the unit before this day: a clock must not tell of what is held back. */
  heldUntil?: Day | null;
}

/** The insertion of a running clock, as a query: so that it can travel together with others. */
export const clockInsertion = (clock: Clock, about: ClockAbout): Query<unknown> =>
  k.insertInto("platform.clock").values({
    id: randomUUID(),
    organisation_id: about.organisationId,
    unit_id: about.unitId,
    subject_kind: about.subjectKind,
    subject_id: about.subjectId,
    owner_person_id: about.ownerPersonId ?? null,
    rule_id: clock.ruleId,
    rule_version: clock.ruleVersion,
    start: clock.start,
    due: clock.due,
    reminder: clock.reminder,
    held_until: about.heldUntil ?? null,
  });

/** Keeps a clock that starts now. */
export const keepClock = (tx: Tx, clock: Clock, about: ClockAbout): Promise<number> =>
  tx.run(clockInsertion(clock, about));

const columns = sql`id, organisation_id as "organisationId", unit_id as "unitId", subject_kind as "subjectKind",
  subject_id as "subjectId", owner_person_id as "ownerPersonId", rule_id as "ruleId", rule_version as "ruleVersion",
  start, due, reminder, extended_to as "extendedTo", extension_reason as "extensionReason",
  times_extended as "timesExtended", stopped_on as "stoppedOn", ended_on as "endedOn", escalated_on as "escalatedOn"`;

/** All clocks of these subjects that the one who asks may see, oldest first. */
export const clocksOf = (tx: Tx, subjectIds: readonly string[]): Promise<KeptClock[]> =>
  tx.all(
    raw<KeptClock>(
      sql`select ${columns} from platform.clock where subject_id = any(${[...subjectIds]}::uuid[]) order by start, due, id`,
    ),
  );

/** Writes back what changed in a clock. */
export const updateClock = (tx: Tx, id: string, clock: Clock): Promise<number> =>
  tx.run(
    k
      .updateTable("platform.clock")
      .set({
        due: clock.due,
        reminder: clock.reminder,
        extended_to: clock.extendedTo,
        extension_reason: clock.extensionReason,
        times_extended: clock.timesExtended,
        stopped_on: clock.stoppedOn,
        ended_on: clock.endedOn,
      })
      .where("id", "=", id),
  );

/**
 * Ends the open clocks of a subject, of one rule or of all.
 * @param on today; for an anonymous giver's act the Sunday of its week (`endDay`)
 */
export const endClocks = (tx: Tx, subjectId: string, on: Day, ruleIds?: readonly string[]): Promise<number> =>
  tx.run(
    raw(sql`update platform.clock set ended_on = ${on} where subject_id = ${subjectId} and ended_on is null
      ${ruleIds ? sql`and rule_id = any(${[...ruleIds]}::text[])` : sql``}`),
  );

/** The day that may be written for an act: today, or for an act without a moment the end of its week. */
export const endDay = (today: Day, anonymous: boolean): Day => (anonymous ? sundayOf(today) : today);
