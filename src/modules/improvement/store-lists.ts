import type { Clock, Day } from "#platform/clock/index.ts";
import { fixed, raw, sql, type Tx } from "#platform/db/index.ts";

/** A case in a list. */
export interface CaseRow {
  id: string;
  title: string;
  unit_id: string;
  opened_at: Date;
  sources: number;
  measures: number;
  /** The next day somebody owes something, null when nothing is owed. */
  next_due: Day | null;
}

const rows = sql`select c.id, c.title, c.unit_id, c.opened_at,
    (select count(*)::int from participation.case_source s
      where s.organisation_id = c.organisation_id and s.case_id = c.id) as sources,
    (select count(*)::int from participation.measure m
      where m.organisation_id = c.organisation_id and m.case_id = c.id) as measures,
    (select min(coalesce(t.extended_to, t.due)) from platform.clock t where t.ended_on is null and t.subject_id in (
      select m.id from participation.measure m where m.organisation_id = c.organisation_id and m.case_id = c.id
      union all
      select e.id from participation.effect_check e where e.organisation_id = c.organisation_id and e.case_id = c.id
    )) as next_due
  from participation.improvement_case c`;

/**
 * A page of the cases of the units I work with: where nothing is promised yet first, then by the next day owed,
 * then those where nothing is owed any more.
 */
export const listCases = (tx: Tx, page: { most: number; from: number }): Promise<CaseRow[]> =>
  tx.all(
    raw<CaseRow>(sql`select * from (${rows} where c.unit_id = any((select platform.my_working_units())::uuid[])) x
      order by x.measures > 0 and x.next_due is null, x.next_due nulls first, x.opened_at desc, x.id
      limit ${page.most} offset ${page.from}`),
  );

/** The cases of one unit that the one who acts works with, newest first: to choose one when answering. */
export const casesOfUnit = (
  tx: Tx,
  unitId: string,
): Promise<{ id: string; title: string; problem: string }[]> =>
  tx.all(
    raw(sql`select id, title, problem from participation.improvement_case
      where unit_id = ${unitId}::uuid and unit_id = any((select platform.my_working_units())::uuid[])
      order by opened_at desc, id limit 200`),
  );

/** Those of these cases that the one who acts works with. */
export const workedCases = (tx: Tx, ids: readonly string[]): Promise<{ id: string; title: string }[]> =>
  tx.all(
    raw(sql`select id, title from participation.improvement_case
      where id = any(${[...ids]}::uuid[]) and unit_id = any((select platform.my_working_units())::uuid[])`),
  );

/** A measure or an effect check that is owed, with its case and its running clock. */
export type DutyInList = Clock & {
  id: string;
  case_id: string;
  title: string;
  owner_person_id: string;
  escalatedOn: Day | null;
} & ({ kind: "measure"; what: string; owner_name: string } | { kind: "effect-check"; months: number });

/**
 * What is owed where I work, measures and effect checks. In: rows at most, and the last day by which a check is
 * due that is shown.
 */
export const dutiesWaiting = fixed<DutyInList>(
  sql`select id, kind, case_id, title, what, owner_name, months, owner_person_id, rule_id as "ruleId",
      rule_version as "ruleVersion", start, due, reminder, extended_to as "extendedTo",
      extension_reason as "extensionReason", times_extended as "timesExtended", stopped_on as "stoppedOn",
      null as "endedOn", escalated_on as "escalatedOn"
    from participation.duties_waiting(${null}, ${null})`,
);

/** Ids of the units that the one who acts works with. */
export const workingUnits = async (tx: Tx): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select platform.my_working_units() as ids`))).ids;
