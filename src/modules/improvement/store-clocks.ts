import type { Day } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** A clock that is past its day, with the case it belongs to. */
export type PastClock = Pick<
  KeptClock,
  | "id"
  | "organisationId"
  | "unitId"
  | "subjectKind"
  | "ownerPersonId"
  | "ruleId"
  | "ruleVersion"
  | "start"
  | "due"
> & { extendedTo: Day | null; caseId: string };

/**
 * Clocks of measures and effect checks that are past their day and of which nobody above has been told. Locked:
 * two processes at once take different ones.
 * @param passed ids of clocks looked at already in this round
 */
export const pastClocks = (
  tx: Tx,
  today: Day,
  most: number,
  passed: readonly string[],
): Promise<PastClock[]> =>
  tx.all(
    raw<PastClock>(sql`select c.id, c.organisation_id as "organisationId", c.unit_id as "unitId",
        c.subject_kind as "subjectKind", c.owner_person_id as "ownerPersonId", c.rule_id as "ruleId",
        c.rule_version as "ruleVersion", c.start, c.due, c.extended_to as "extendedTo",
        coalesce((select m.case_id from participation.measure m where m.id = c.subject_id),
                 (select e.case_id from participation.effect_check e where e.id = c.subject_id)) as "caseId"
      from platform.clock c
      where c.ended_on is null and c.escalated_on is null and c.subject_kind in ('measure', 'effect-check')
        and coalesce(c.extended_to, c.due) < ${today} and c.id <> all(${[...passed]}::uuid[])
      order by coalesce(c.extended_to, c.due), c.id limit ${most} for update of c skip locked`),
  );

/** Notes that the level above has been told, once. */
export const setEscalated = (tx: Tx, clockId: string, on: Day | null): Promise<number> =>
  tx.run(k.updateTable("platform.clock").set({ escalated_on: on }).where("id", "=", clockId));
