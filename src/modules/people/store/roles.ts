import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** What somebody can act as. */
export type RoleKind = "employee" | "unit-leader" | "user-contact" | "administrator" | "privacy-officer";

/** The kinds, in the order in which they are listed. */
export const roleKinds: readonly RoleKind[] = [
  "employee",
  "unit-leader",
  "user-contact",
  "administrator",
  "privacy-officer",
];

/** A role that holds today. */
export interface Role {
  id: string;
  kind: RoleKind;
  title: string;
  unit_id: string;
  unit_code: string;
  unit_name: string;
  source: "administrator" | "claim" | "operator";
}

/** The roles somebody holds today, oldest first; the policies say whose may be seen. */
export const rolesOf = (tx: Tx, personId: string): Promise<Role[]> =>
  tx.all(
    raw<Role>(sql`
      select r.id, r.kind, r.title, r.unit_id, u.code as unit_code, u.short_name as unit_name, r.source
        from people.role r join people.unit u on u.id = r.unit_id
       where r.person_id = ${personId} and r.valid_from <= (select platform.today())
         and (r.valid_to is null or r.valid_to >= (select platform.today()))
       order by r.valid_from, u.short_name, r.kind`),
  );

/** A role to be given from today. */
export interface NewRole {
  organisationId: string;
  personId: string;
  unitId: string;
  kind: RoleKind;
  title: string;
  givenBy: string | null;
  source: "administrator" | "claim";
}

/** Gives a role from today. Out: its id. */
export const giveRole = async (tx: Tx, role: NewRole): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("people.role").values({
      organisation_id: role.organisationId,
      id,
      person_id: role.personId,
      unit_id: role.unitId,
      kind: role.kind,
      title: role.title,
      valid_from: sql<Day>`platform.today()`,
      given_by: role.givenBy,
      source: role.source,
    }),
  );
  return id;
};

/**
 * Ends a role so that it no longer holds today: yesterday was its last day. Counts at the next request of whoever
 * acts in it. Out: whether there was one to end.
 */
export const endRole = async (tx: Tx, roleId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update people.role set valid_to = platform.today() - 1
      where id = ${roleId} and (valid_to is null or valid_to >= platform.today())`),
  )) === 1;
