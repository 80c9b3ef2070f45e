import type { Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { bindIdentity, type Known, type Recognition, recognise } from "./store/identity.ts";
import { endPerson, findInvitation, type Invitation, useInvitation } from "./store/invitation.ts";
import { endRole, giveRole, rolesOf } from "./store/roles.ts";

/** The roles that wait for the invited become those of somebody who was here already; the waiting row ends. */
const moveRoles = async (tx: Tx, from: string, to: Known): Promise<void> => {
  for (const role of await rolesOf(tx, from)) {
    await endRole(tx, role.id);
    const id = await giveRole(tx, {
      organisationId: to.organisation_id,
      personId: to.id,
      unitId: role.unit_id,
      kind: role.kind,
      title: role.title,
      givenBy: null,
      source: "administrator",
    });
    await leaveTrail(tx, {
      organisationId: to.organisation_id,
      unitId: role.unit_id,
      act: "role",
      subjectKind: "role",
      subjectId: id,
    });
  }
  await endPerson(tx, from);
};

/**
 * Uses an invitation, in a sign-in transaction. A stranger becomes the invited person; somebody who is known here
 * gets the invited person's roles beside their own.
 * @returns the person, or null where the code opens nothing for this one
 */
export const acceptInvitation = async (
  tx: Tx,
  codeHash: Uint8Array,
  by: Recognition,
): Promise<Known | null> => {
  const invitation: Invitation | null = await findInvitation(tx, codeHash);
  if (!invitation) return null;
  const known = await recognise(tx, by);
  if (known && known.organisation_id !== invitation.organisation_id) return null;
  if (!(await useInvitation(tx, invitation.id))) return null;
  const { organisation_id, person_id } = invitation;
  await leaveTrail(tx, {
    organisationId: organisation_id,
    unitId: null,
    act: "invitation-use",
    subjectKind: "person",
    subjectId: known?.id ?? person_id,
  });
  if (known) {
    if (known.id !== person_id) await moveRoles(tx, person_id, known);
    return known;
  }
  const person = { id: person_id, organisation_id, language: "nb" };
  await bindIdentity(tx, person, by);
  return person;
};
