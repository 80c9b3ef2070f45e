import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

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

/** What a clock's subject belongs to. */
export interface SubjectRow {
  id: string;
  case_id: string;
  title: string;
}

/** The measures with these ids, with their case. */
export const measureSubjects = (
  tx: Tx,
  ids: readonly string[],
): Promise<(SubjectRow & { what: string; owner_name: string })[]> =>
  tx.all(
    raw(sql`select m.id, m.case_id, c.title, m.what, m.owner_name
      from participation.measure m join participation.improvement_case c on c.id = m.case_id
      where m.id = any(${[...ids]}::uuid[])`),
  );

/** The effect checks with these ids, with their case. */
export const checkSubjects = (tx: Tx, ids: readonly string[]): Promise<(SubjectRow & { months: number })[]> =>
  tx.all(
    raw(sql`select e.id, e.case_id, c.title, e.months
      from participation.effect_check e join participation.improvement_case c on c.id = e.case_id
      where e.id = any(${[...ids]}::uuid[])`),
  );

/** Ids of the units that the one who acts works with. */
export const workingUnits = async (tx: Tx): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select platform.my_working_units() as ids`))).ids;
