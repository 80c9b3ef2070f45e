import { createHash } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A voice's clock as the rounds need it. */
export type RoundClock = KeptClock;

const columns = sql`id, organisation_id as "organisationId", unit_id as "unitId", subject_kind as "subjectKind",
  subject_id as "subjectId", owner_person_id as "ownerPersonId", rule_id as "ruleId", rule_version as "ruleVersion",
  start, due, reminder, extended_to as "extendedTo", extension_reason as "extensionReason",
  times_extended as "timesExtended", stopped_on as "stoppedOn", ended_on as "endedOn", escalated_on as "escalatedOn"`;

// Locked, and those that another process has are left to it: two rounds at once do nothing twice.
const open = sql`from platform.clock where ended_on is null and subject_kind = 'voice'
  and (held_until is null or held_until <= platform.today())`;

/** Clocks that stand while a giver is asked, the longest first. */
export const standingClocks = (tx: Tx, most: number): Promise<RoundClock[]> =>
  tx.all(
    raw<RoundClock>(sql`select ${columns} ${open} and stopped_on is not null
      order by stopped_on, id limit ${most} for update skip locked`),
  );

/** Clocks that are past their day and of which the level above has not been told, the oldest first. */
export const overdueClocks = (tx: Tx, today: Day, most: number): Promise<RoundClock[]> =>
  tx.all(
    raw<RoundClock>(sql`select ${columns} ${open} and stopped_on is null and escalated_on is null
      and coalesce(extended_to, due) < ${today}
      order by coalesce(extended_to, due), id limit ${most} for update skip locked`),
  );

/** Clocks of answers whose day of reminding has come and whose due day has not passed. */
export const clocksToRemind = (tx: Tx, today: Day, most: number): Promise<RoundClock[]> =>
  tx.all(
    raw<RoundClock>(sql`select ${columns} ${open} and stopped_on is null and rule_id in ('voice-answer', 'dispute-answer')
      and reminder <= ${today} and coalesce(extended_to, due) >= ${today}
      and not exists (select 1 from platform.message m where m.subject_id = clock.subject_id
        and m.kind = 'voice-reminder' and m.created_at >= clock.reminder)
      order by coalesce(extended_to, due), id limit ${most} for update skip locked`),
  );

/** Notes that the level above has been told. */
export const setEscalated = (tx: Tx, clockId: string, on: Day): Promise<number> =>
  tx.run(raw(sql`update platform.clock set escalated_on = ${on} where id = ${clockId}`));

/** Whom a voice's giver has blocked: they are told nothing of it. */
export const withheldFrom = async (tx: Tx, voiceId: string): Promise<readonly string[]> =>
  (await tx.one(raw<{ persons: string[] }>(sql`select participation.withheld_from(${voiceId}) as persons`)))
    .persons;

// The same telling has the same id: told twice, it is there once, however many rounds run.
const messageId = (...parts: string[]): string => {
  const hex = createHash("sha256").update(parts.join("\n")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Puts a neutral message about a clock's voice into somebody's list, once for each day that the clock is due. */
export const tellOnce = (
  tx: Tx,
  clock: RoundClock,
  kind: string,
  personId: string,
  now: Date,
): Promise<number> =>
  tx.run(
    raw(sql`insert into platform.message (id, organisation_id, person_id, kind, subject_kind, subject_id, created_at)
      values (${messageId(kind, clock.subjectId, clock.extendedTo ?? clock.due, personId)}, ${clock.organisationId},
        ${personId}, ${kind}, 'voice', ${clock.subjectId}, ${now})
      on conflict (id) do nothing`),
  );

/** Writes a week's anonymous rows anew in random order. @returns how many voices */
export const settleWeek = async (tx: Tx, monday: Day): Promise<number> =>
  (await tx.one(raw<{ n: number }>(sql`select participation.settle_week(${monday}) as n`))).n;
