import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { enqueue } from "#platform/jobs/index.ts";
import { SignInFault, type Vouched } from "#platform/oidc/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { claimedRoles, followClaims } from "./claimed-roles.ts";
import { readNationalNumber } from "./national-number.ts";
import { hashedNumber } from "./number-keeping.ts";
import {
  addPerson,
  bindIdentity,
  isBound,
  type Known,
  onlyOrganisation,
  type Recognition,
  recognise,
} from "./store/identity.ts";
import {
  type HashedNumber,
  knownByNumber,
  personWithNumber,
  vouchForNumber,
} from "./store/national-number.ts";

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

/**
 * The number that the provider vouches for, as it is matched; null where no claim carries one here.
 * @throws SignInFault where it is none, or one that this installation must not take: then the settings are of another
 * world than the people
 */
export const vouchedNumber = (
  config: Pick<Config, "key" | "numberKeys" | "nationalNumbers">,
  claimed: string | null,
): HashedNumber | null => {
  if (claimed === null || config.nationalNumbers === null) return null;
  const { number, fault } = readNationalNumber(claimed, config.nationalNumbers);
  if (!number) throw new SignInFault("number", `the national number from the provider was refused: ${fault}`);
  return hashedNumber(config, number);
};

/** The provider vouches for this person's number, in a sign-in transaction: kept, with trail where it is new. */
export const keepVouchedNumber = async (
  tx: Tx,
  person: Known,
  number: HashedNumber | null,
): Promise<void> => {
  if (!number || !(await vouchForNumber(tx, person.id, number))) return;
  await enqueue(tx, { kind: "seal-numbers" });
  await leaveTrail(tx, {
    organisationId: person.organisation_id,
    unitId: null,
    act: "national-number",
    subjectKind: "person",
    subjectId: person.id,
    detail: { source: "sign-in" },
  });
};

/** What sign-in may find somebody by besides the provider's own word for them. */
export interface ByNumber {
  number: HashedNumber | null;
  /** The hash of the token of the session that this browser has, if any. */
  session: Uint8Array | null;
  idleMinutes: number;
}

/** Somebody whom a service has entered with this number, and who comes in with the provider for the first time. */
const matched = async (
  tx: Tx,
  { number, session, idleMinutes }: ByNumber,
  by: Recognition,
): Promise<Known | null> => {
  const found = number && (await personWithNumber(tx, number.hashes, session, idleMinutes));
  if (!found) return null;
  await bindIdentity(tx, found, by);
  await knownByNumber(tx, found.id);
  const about = {
    organisationId: found.organisation_id,
    unitId: null,
    subjectKind: "person",
    subjectId: found.id,
  };
  await leaveTrail(tx, { ...about, act: "identity" });
  return found;
};

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
 * Who the one becomes that the provider vouches for, in a sign-in transaction: somebody known; somebody whom a service has
 * entered with this national number; somebody new, where
 * the provider says what they are here or the installation is open to users; else nobody yet (null), and only an
 * invitation opens. Roles carried by a claim follow the claim.
 */
export const become = async (
  tx: Tx,
  vouched: Vouched,
  by: Recognition,
  lang: Lang,
  known: ByNumber = { number: null, session: null, idleMinutes: 0 },
): Promise<Known | null> => {
  let person = await recognise(tx, by);
  if (!person && !(await isBound(tx, by))) person = await matched(tx, known, by);
  if (!person && !(await isBound(tx, by))) {
    const organisation = await onlyOrganisation(tx);
    const claimed = organisation === null ? [] : await claimedRoles(tx, organisation, vouched.roles ?? []);
    if (organisation !== null && (vouched.open || claimed.length > 0))
      person = await enter(tx, organisation, by, vouched.name ?? "", lang);
  }
  if (!person) return null;
  if (vouched.roles) await followClaims(tx, person, vouched.roles);
  await keepVouchedNumber(tx, person, known.number);
  await leaveTrail(tx, {
    organisationId: person.organisation_id,
    unitId: null,
    act: "sign-in",
    subjectKind: "person",
    subjectId: person.id,
  });
  return person;
};
