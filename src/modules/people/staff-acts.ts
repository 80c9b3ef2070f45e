import type { Acting, Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { newInvitationCode, readInvitationCode } from "./code.ts";
import type { KeyedHash } from "./sign-in.ts";
import { addPerson } from "./store/identity.ts";
import { addInvitation } from "./store/invitation.ts";
import { endRole, giveRole, type RoleKind } from "./store/roles.ts";

/** A role as an administrator asks for it. */
export interface AskedRole {
  unit: string;
  kind: RoleKind;
  title: string;
}

/** Gives a role from today, with trail. Out: its id. */
export const give = async (tx: Tx, acting: Acting, personId: string, role: AskedRole): Promise<string> => {
  const id = await giveRole(tx, {
    organisationId: acting.organisation_id,
    personId,
    unitId: role.unit,
    kind: role.kind,
    title: role.title,
    givenBy: acting.person_id,
    source: "administrator",
  });
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: role.unit,
    act: "role",
    subjectKind: "role",
    subjectId: id,
    detail: { kind: role.kind },
  });
  return id;
};

/** Enters somebody who is to work here, with their first role. Out: the person's id. */
export const takeIn = async (tx: Tx, acting: Acting, name: string, role: AskedRole): Promise<string> => {
  const id = await addPerson(tx, { organisationId: acting.organisation_id, name, language: "nb" });
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: role.unit,
    act: "person",
    subjectKind: "person",
    subjectId: id,
  });
  await give(tx, acting, id, role);
  return id;
};

/** Ends a role from today, with trail. */
export const end = async (tx: Tx, acting: Acting, role: { id: string; unit_id: string }): Promise<void> => {
  if (!(await endRole(tx, role.id))) return;
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: role.unit_id,
    act: "role-end",
    subjectKind: "role",
    subjectId: role.id,
  });
};

/** Makes a code for somebody whom nobody has signed in as; the database refuses any other. Out: the code. */
export const invite = async (
  tx: Tx,
  acting: Acting,
  keyedHash: KeyedHash,
  personId: string,
): Promise<string> => {
  const code = newInvitationCode();
  const codeHash = keyedHash("invitation", readInvitationCode(code) ?? "");
  await addInvitation(tx, { organisationId: acting.organisation_id, personId, codeHash });
  await leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId: acting.unit_id,
    act: "invitation",
    subjectKind: "person",
    subjectId: personId,
  });
  return code;
};
