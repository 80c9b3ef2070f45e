import { addPerson, enterNumber, type NumberEntry } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { asSignInName, newSignInName } from "./sign-in-name.ts";
import {
  addCode,
  type Checked,
  type Delivery,
  endOwnCodes,
  endWays,
  grantWish,
  tellOfCode,
} from "./store/codes.ts";
import { addName, sealedName } from "./store/names.ts";

type Keys = Pick<Config, "key" | "keyedHash">;

/** The keyed hash by which a sign-in name is known. */
export const nameHash = (config: Pick<Config, "keyedHash">, typed: string): Uint8Array =>
  config.keyedHash("sign-in-name", asSignInName(typed));

/** A person's sign-in name, for its owner and for whoever hands over a code; null where there is none. */
export const signInNameOf = async (tx: Tx, config: Keys, personId: string): Promise<string | null> => {
  const sealed = await sealedName(tx, personId);
  return sealed && unseal(config.key("sign-in-name"), sealed, "sign-in-name");
};

/** Draws a name until nobody has it. @throws Error after many: then the words have run out */
const drawName = async (tx: Tx, config: Keys, organisationId: string, personId: string): Promise<void> => {
  for (let draw = 0; draw < 20; draw++) {
    const name = newSignInName();
    const sealed = seal(config.key("sign-in-name"), name, "sign-in-name");
    if (await addName(tx, { organisationId, personId, hash: nameHash(config, name), sealed })) return;
  }
  throw new Error("no sign-in name is left to draw");
};

/** Whom a code is for: somebody who is here, or somebody new of whom we want to know no more than this. */
export type Recipient = { id: string } | { name: string; language: string };

/** A code that is handed over or posted. */
export interface HandOver {
  to: Recipient;
  /** The slow hash of the code. */
  codeHash: string;
  delivery: Delivery;
  checked: Checked;
  /** The national number off a document, where it was asked for. */
  number: NumberEntry | null;
}

/**
 * Makes a code for somebody, in the role one acts in: whatever opened for that person before without a national eID
 * ends at once, and the person is told inside. Who gave it, to whom, and how it was checked, stands in the code's row
 * and in the trail.
 * @returns the person's id
 * @throws Refused where somebody on one's own list has the number already
 */
export const handOver = async (tx: Tx, acting: Acting, config: Keys, asked: HandOver): Promise<string> => {
  const { organisation_id: organisationId, person_id: madeBy, role_id: roleId, unit_id: unitId } = acting;
  if (!roleId || !unitId) throw new Error("a code is handed over in a role");
  const { to, delivery, checked } = asked;
  const isNew = !("id" in to);
  const personId = isNew ? await addPerson(tx, { organisationId, ...to }) : to.id;
  const about = { organisationId, unitId, subjectKind: "person", subjectId: personId };
  if (isNew) await leaveTrail(tx, { ...about, act: "person" });
  else await endWays(tx, personId, false);
  if (!(await sealedName(tx, personId))) await drawName(tx, config, organisationId, personId);
  await addCode(
    tx,
    { organisationId, personId, hash: asked.codeHash, madeBy },
    { roleId, unitId, delivery, checked },
  );
  if (asked.number) await enterNumber(tx, acting, personId, asked.number);
  if (!isNew) await grantWish(tx, personId);
  await leaveTrail(tx, { ...about, act: "paper-code", detail: { delivery, checked } });
  if (!isNew) await tellOfCode(tx, personId);
  return personId;
};

/** A new code of one's own, to lie ready for the day the password is forgotten. The unused one before it ends. */
export const makeOwnCode = async (tx: Tx, acting: Acting, codeHash: string): Promise<void> => {
  const { organisation_id: organisationId, person_id: personId } = acting;
  await endOwnCodes(tx);
  await addCode(tx, { organisationId, personId, hash: codeHash, madeBy: personId }, null);
  await leaveTrail(tx, {
    organisationId,
    unitId: null,
    act: "paper-code",
    subjectKind: "person",
    subjectId: personId,
    detail: { delivery: "own" },
  });
};
