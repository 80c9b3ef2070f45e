import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A name that a unit had, with its first and last day. */
export interface FormerName {
  name: string;
  short_name: string;
  valid_from: Day;
  valid_to: Day;
}

/** A unit that gave way to another. */
export interface Predecessor {
  code: string;
  name: string;
  taken_over_on: Day;
}

/** What a unit was called, and which units it took over from, newest first. */
export interface UnitHistory {
  names: FormerName[];
  predecessors: Predecessor[];
}

/** What a unit was before. */
export const historyOf = async (tx: Tx, unitId: string): Promise<UnitHistory> => {
  const [names, predecessors] = await Promise.all([
    tx.all(
      raw<FormerName>(sql`select name, short_name, valid_from, valid_to from people.unit_name
        where unit_id = ${unitId} order by valid_to desc`),
    ),
    tx.all(
      raw<Predecessor>(sql`select u.code, u.name, s.taken_over_on from people.unit_succession s
        join people.unit u on u.id = s.unit_id where s.successor_id = ${unitId} order by s.taken_over_on desc, u.name`),
    ),
  ]);
  return { names, predecessors };
};

/** A unit that is no more, and who took over. */
export interface FormerUnit {
  id: string;
  organisation_name: string;
  code: string;
  name: string;
  short_name: string;
  taken_over_on: Day;
  /** The unit that has its work today: the one that took over, or whoever took over from that. Null: none is left. */
  successor: { code: string; name: string; short_name: string } | null;
}

/** The unit that was called so in addresses and has given way to another; null where there was none. */
export const formerUnit = (tx: Tx, code: string): Promise<FormerUnit | null> =>
  tx.maybe(
    raw<FormerUnit>(sql`
      with recursive after as (
        select s.successor_id as id, 1 as step from people.unit_succession s
          join people.unit u on u.id = s.unit_id where u.code = ${code}
        union
        select s.successor_id, a.step + 1 from after a join people.unit_succession s on s.unit_id = a.id
      )
      select u.id, o.name as organisation_name, u.code, u.name, u.short_name, s.taken_over_on,
        (select jsonb_build_object('code', n.code, 'name', n.name, 'short_name', n.short_name)
           from after a join people.unit n on n.id = a.id
          where n.valid_to is null or n.valid_to >= (select platform.today()) order by a.step desc limit 1) as successor
        from people.unit u join people.organisation o on o.id = u.organisation_id
        join people.unit_succession s on s.unit_id = u.id
       where u.code = ${code} and u.valid_to < (select platform.today())`),
  );

/** Short and long names by which units of today were known before, their own and those they took over from. */
export const formerNames = async (tx: Tx): Promise<Map<string, string[]>> => {
  const rows = await tx.all(
    raw<{ id: string; name: string }>(sql`
      select unit_id as id, unnest(array[name, short_name]) as name from people.unit_name
      union select s.successor_id, unnest(array[u.name, u.short_name])
        from people.unit_succession s join people.unit u on u.id = s.unit_id`),
  );
  const names = new Map<string, string[]>();
  for (const { id, name } of rows) names.set(id, [...(names.get(id) ?? []), name]);
  return names;
};

/** The short names by which one unit was known before, newest first, without the one it has. */
export const formerNamesOf = async (tx: Tx, unitId: string): Promise<string[]> => {
  const rows = await tx.all(
    raw<{ name: string }>(sql`
      select f.name from (
        select n.short_name as name, n.valid_to as until from people.unit_name n where n.unit_id = ${unitId}
        union all select u.short_name, s.taken_over_on from people.unit_succession s
          join people.unit u on u.id = s.unit_id where s.successor_id = ${unitId}) f
       where f.name <> (select short_name from people.unit where id = ${unitId})
       order by f.until desc, f.name limit 6`),
  );
  return [...new Set(rows.map(({ name }) => name))];
};

/** Lets a unit give way to another. Out: the succession's id; null where one of them is not the administrator's. */
export const succeedUnit = async (
  tx: Tx,
  unitId: string,
  successorId: string,
  reason: string,
): Promise<string | null> => {
  const id = randomUUID();
  const { done } = await tx.one(
    raw<{ done: boolean }>(
      sql`select people.succeed_unit(${id}, ${unitId}, ${successorId}, ${reason}) as done`,
    ),
  );
  return done ? id : null;
};
