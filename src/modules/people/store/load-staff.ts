import { randomUUID } from "node:crypto";
import type { StaffRow } from "../import-staff.ts";
import type { KeyedHash } from "../sign-in.ts";
import type { Recognition } from "./identity.ts";
import { invitationDays } from "./invitation.ts";
import { type Operator, operatorTrail, rowsOf, theOrganisation, unitCodes } from "./operator.ts";
import type { RoleKind } from "./roles.ts";

/** What a member of staff is recognised by, and a fresh code with its hash. */
export interface Keys {
  recognition(subject: string): Recognition;
  newCode(): { code: string; hash: ReturnType<KeyedHash> };
  /** Of an address, to find whoever came with it before. */
  emailHash(email: string): ReturnType<KeyedHash>;
}

const personOf = async (
  operator: Operator,
  organisation: string,
  row: StaffRow,
  by: Recognition | null,
  keys: Keys,
) => {
  const found = by
    ? await rowsOf<{ id: string }>(
        operator,
        "select person_id as id from people.identity where issuer = $1 and claim = $2 and subject_hash = $3",
        [by.issuer, by.claim, by.subject_hash],
      )
    : await rowsOf<{ id: string }>(
        operator,
        // Two people may have one name: the same person is only the one who also holds the role or has the address.
        `select p.id from people.person p where p.organisation_id = $1 and p.name = $2 and (p.valid_to is null or p.valid_to >= $6)
           and (exists (select 1 from people.contact_detail d where d.person_id = p.id and d.email_hash = $3) or exists (select 1 from people.role r join people.unit u on u.id = r.unit_id
             where r.person_id = p.id and u.code = $4 and r.kind = $5 and (r.valid_to is null or r.valid_to >= $6))) limit 1`,
        [
          organisation,
          row.name,
          row.email === null ? null : keys.emailHash(row.email),
          row.unit,
          row.kind,
          operator.today,
        ],
      );
  return found[0]?.id ?? null;
};

/** Gives a role on the operator's word; nothing where it is held already. Out: whether it was given. */
export const operatorRole = async (
  operator: Operator,
  role: { organisation: string; person: string; unit: string; kind: RoleKind; title: string },
): Promise<boolean> => {
  const held = await rowsOf(
    operator,
    `select 1 from people.role where person_id = $1 and unit_id = $2 and kind = $3 and (valid_to is null or valid_to >= $4)`,
    [role.person, role.unit, role.kind, operator.today],
  );
  if (held.length > 0) return false;
  const id = randomUUID();
  await operator.owner.query(
    `insert into people.role (organisation_id, id, person_id, unit_id, kind, title, valid_from, source)
     values ($1, $2, $3, $4, $5, $6, $7, 'operator')`,
    [role.organisation, id, role.person, role.unit, role.kind, role.title, operator.today],
  );
  await operatorTrail(operator, {
    organisationId: role.organisation,
    unitId: role.unit,
    act: "role",
    subjectKind: "role",
    subjectId: id,
  });
  return true;
};

/** Enters a person on the operator's word; recognised at sign-in, or else invited. Out: id and code. */
export const operatorPerson = async (
  operator: Operator,
  organisation: string,
  who: { name: string; email: string | null },
  by: Recognition | null,
  keys: Keys,
): Promise<{ id: string; code: string | null }> => {
  const { owner, today } = operator;
  const id = randomUUID();
  await owner.query(
    "insert into people.person (organisation_id, id, name, valid_from) values ($1, $2, $3, $4)",
    [organisation, id, who.name, today],
  );
  // In the clear for some minutes: the operator has no key to seal it with (sealing-job.ts).
  if (who.email !== null)
    await owner.query(
      `insert into people.contact_detail (organisation_id, person_id, email_unsealed, email_hash) values ($1, $2, $3, $4)`,
      [organisation, id, who.email, keys.emailHash(who.email)],
    );
  await operatorTrail(operator, {
    organisationId: organisation,
    unitId: null,
    act: "person",
    subjectKind: "person",
    subjectId: id,
  });
  if (by) {
    await owner.query(
      "insert into people.identity (organisation_id, person_id, issuer, claim, subject_hash) values ($1, $2, $3, $4, $5)",
      [organisation, id, by.issuer, by.claim, by.subject_hash],
    );
    return { id, code: null };
  }
  const { code, hash } = keys.newCode();
  await owner.query(
    `insert into people.invitation (organisation_id, code_hash, person_id, expires_at)
     values ($1, $2, $3, now() + make_interval(days => $4))`,
    [organisation, hash, id, invitationDays],
  );
  return { id, code };
};

/**
 * Loads staff; to be run inside `inOne`. Whoever is there keeps what they have and gets what is new.
 * @returns how many persons and roles came in, and the codes of those whom sign-in cannot recognise yet
 */
export const loadStaff = async (operator: Operator, rows: readonly StaffRow[], keys: Keys) => {
  const organisation = (await theOrganisation(operator))?.id;
  if (!organisation) throw new Error("There is no organisation yet: load the units first.");
  const units = await unitCodes(operator);
  const codes: { name: string; unit: string; code: string }[] = [];
  const count = { persons: 0, roles: 0 };
  for (const row of rows) {
    const by = row.subject === null ? null : keys.recognition(row.subject);
    let person = await personOf(operator, organisation, row, by, keys);
    if (!person) {
      const made = await operatorPerson(operator, organisation, row, by, keys);
      person = made.id;
      count.persons++;
      if (made.code) codes.push({ name: row.name, unit: row.unit, code: made.code });
    }
    const unit = units.get(row.unit) ?? "";
    if (await operatorRole(operator, { organisation, person, unit, kind: row.kind, title: row.title }))
      count.roles++;
  }
  return { ...count, codes };
};
