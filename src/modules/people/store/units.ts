import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** A unit as everybody may see it: units are public, that is how a giver finds the right one. */
export interface Unit {
  id: string;
  organisation_id: string;
  organisation_name: string;
  parent_id: string | null;
  /** Its word in addresses. */
  code: string;
  name: string;
  short_name: string;
  telephone: string | null;
  address: string | null;
  takes_voices: boolean;
  valid_from: Day;
}

const columns = sql`u.id, u.organisation_id, o.name as organisation_name, u.parent_id, u.code, u.name, u.short_name,
  u.telephone, u.address, u.takes_voices, u.valid_from`;
const current = sql`u.valid_from <= (select platform.today()) and (u.valid_to is null or u.valid_to >= (select platform.today()))`;

/** All units that are here today, in no order. */
export const currentUnits = (tx: Tx): Promise<Unit[]> =>
  tx.all(
    raw<Unit>(sql`select ${columns} from people.unit u join people.organisation o on o.id = u.organisation_id
      where ${current}`),
  );

/** The unit that is called so in addresses; null where there is none today. */
export const findUnit = (tx: Tx, code: string): Promise<Unit | null> =>
  tx.maybe(
    raw<Unit>(sql`select ${columns} from people.unit u join people.organisation o on o.id = u.organisation_id
      where u.code = ${code} and ${current}`),
  );

/** The unit with that id, also when it has ended: old things still belong to it. */
export const unitById = (tx: Tx, id: string): Promise<Unit | null> =>
  tx.maybe(
    raw<Unit>(sql`select ${columns} from people.unit u join people.organisation o on o.id = u.organisation_id
      where u.id = ${id}`),
  );

/**
 * Ids of an organisation's units of today by their codes; the code of a unit that gave way to another means that other:
 * a claim or a sheet with the old word must not lose its way.
 */
export const unitsByCode = async (
  tx: Tx,
  organisationId: string,
  codes: readonly string[],
): Promise<Map<string, string>> => {
  const rows = await tx.all(
    raw<{ code: string; id: string }>(sql`
      with recursive meant as (
        select u.code as said, u.id from people.unit u
         where u.organisation_id = ${organisationId} and u.code = any(${[...codes]}::text[])
        union
        select m.said, s.successor_id from meant m join people.unit_succession s on s.unit_id = m.id
      )
      select m.said as code, u.id from meant m join people.unit u on u.id = m.id where ${current}`),
  );
  return new Map(rows.map((row) => [row.code, row.id]));
};

/** What is said of a unit. */
export interface UnitFields {
  name: string;
  short_name: string;
  telephone: string | null;
  address: string | null;
  takes_voices: boolean;
}

/** Adds a unit from today. Out: its id. */
export const addUnit = async (
  tx: Tx,
  unit: UnitFields & { organisationId: string; parentId: string; code: string },
): Promise<string> => {
  const { organisationId, parentId, ...fields } = unit;
  const id = randomUUID();
  await tx.run(
    k.insertInto("people.unit").values({
      ...fields,
      organisation_id: organisationId,
      id,
      parent_id: parentId,
      valid_from: sql<Day>`platform.today()`,
    }),
  );
  return id;
};

/** Changes what is said of a unit. Out: whether it was there to change. */
export const changeUnit = async (tx: Tx, id: string, fields: UnitFields): Promise<boolean> =>
  (await tx.run(k.updateTable("people.unit").set(fields).where("id", "=", id))) === 1;

/** Whether the word is taken, by a unit of today or one that has ended: old addresses keep their meaning. */
export const isCodeTaken = async (tx: Tx, code: string): Promise<boolean> =>
  (await tx.maybe(raw(sql`select 1 from people.unit where code = ${code}`))) !== null;

/** The units that the role one acts in reaches. */
export const reachedUnits = async (tx: Tx): Promise<Set<string>> =>
  new Set(
    (await tx.all(raw<{ id: string }>(sql`select unnest(platform.my_units()) as id`))).map((row) => row.id),
  );
