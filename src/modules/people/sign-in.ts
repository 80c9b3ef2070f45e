import type { Tx } from "#platform/db/index.ts";
import type { Vouched } from "#platform/oidc/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { claimedRoles, followClaims } from "./claimed-roles.ts";
import {
  addPerson,
  bindIdentity,
  isBound,
  type Known,
  onlyOrganisation,
  type Recognition,
  recognise,
} from "./store/identity.ts";

/** The keyed hash for matching somebody, from the house's settings. */
export type KeyedHash = (purpose: string, text: string) => Uint8Array;

/** How the one that the provider vouches for is recognised: the claim's value only as a keyed hash. */
export const recognitionOf = (
  keyedHash: KeyedHash,
  by: Pick<Vouched, "provider" | "claim" | "value">,
): Recognition => ({
  issuer: by.provider,
  claim: by.claim,
  subject_hash: keyedHash("identity", JSON.stringify([by.provider, by.claim, by.value])),
});

/** Enters somebody new, bound to the way they came in. */
const enter = async (
  tx: Tx,
  organisationId: string,
  by: Recognition,
  name: string,
  lang: Lang,
): Promise<Known> => {
  const id = await addPerson(tx, { organisationId, name, language: lang });
  const person = { id, organisation_id: organisationId, language: lang };
  await bindIdentity(tx, person, by);
  await leaveTrail(tx, { organisationId, unitId: null, act: "person", subjectKind: "person", subjectId: id });
  return person;
};

/**
 * Who the one becomes that the provider vouches for, in a sign-in transaction: somebody known; somebody new, where
 * the provider says what they are here or the installation is open to users; else nobody yet (null), and only an
 * invitation opens. Roles carried by a claim follow the claim.
 */
export const become = async (
  tx: Tx,
  vouched: Vouched,
  by: Recognition,
  lang: Lang,
): Promise<Known | null> => {
  let person = await recognise(tx, by);
  if (!person && !(await isBound(tx, by))) {
    const organisation = await onlyOrganisation(tx);
    const claimed = organisation === null ? [] : await claimedRoles(tx, organisation, vouched.roles ?? []);
    if (organisation !== null && (vouched.open || claimed.length > 0))
      person = await enter(tx, organisation, by, vouched.name ?? "", lang);
  }
  if (!person) return null;
  if (vouched.roles) await followClaims(tx, person, vouched.roles);
  await leaveTrail(tx, {
    organisationId: person.organisation_id,
    unitId: null,
    act: "sign-in",
    subjectKind: "person",
    subjectId: person.id,
  });
  return person;
};
