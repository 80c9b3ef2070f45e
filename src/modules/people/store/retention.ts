import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone } from "#platform/module.ts";

/** Lets go of roles and invitations, by the register's event. */
export const letGo = (tx: Tx, after: string, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from people.let_go(${after}, ${before}, ${most}) where n > 0`,
    ),
  );

/** Persons who have not been here since the day, in the order of their ids, from the one after `after` on. */
export const longGone = async (tx: Tx, before: Day, after: string, most: number): Promise<string[]> =>
  (
    await tx.all(
      raw<{ id: string }>(sql`select id from people.long_gone(${before}, ${after}::uuid, ${most})`),
    )
  ).map((row) => row.id);

/** Takes these persons away whole, but for those whom something that is kept still names. */
export const letGoOfPersons = (tx: Tx, ids: readonly string[]): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from people.let_go_of_persons(${ids}::uuid[])`,
    ),
  );

/** Erases a person for good; a row that must stay stays without a name. */
export const erasePerson = async (tx: Tx, id: string): Promise<void> => {
  await tx.all(raw(sql`select people.erase(${id}::uuid)`));
};

/** Persons who still have a name, in the order of their ids, from the one after `after` on. */
export const personsWithName = async (tx: Tx, after: string, most: number): Promise<string[]> =>
  (
    await tx.all(
      raw<{ id: string }>(
        sql`select id from people.person where id > ${after}::uuid and name <> '–' order by id limit ${most}`,
      ),
    )
  ).map((row) => row.id);
