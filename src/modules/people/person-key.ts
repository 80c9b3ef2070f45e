import { type KeyObject, randomBytes } from "node:crypto";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import { keepKey, wrappedKey } from "./store/person-key.ts";

/** Whose key it is. */
export interface KeyHolder {
  id: string;
  organisation_id: string;
}

type Keys = Pick<Config, "key">;

/** A person's key from what is kept of it. @throws Error where it was made with another installation's secret */
export const unwrap = (config: Keys, personId: string, wrapped: Uint8Array): Uint8Array => {
  const key = unseal(config.key("person"), wrapped, `person-key:${personId}`);
  // Another secret than the one it was made with: an operator's fault, and nothing a person could mend.
  if (key === null) throw new Error("a person's key cannot be opened with this installation's secret");
  return Buffer.from(key, "base64url");
};

/**
 * The key with which a person's own texts are sealed: 256 bits, wrapped with the installation's own. With it gone
 * they cannot be read, in no copy. Made at its first use by its owner or whoever acts for the owner.
 * @returns null where the one who acts may not have it, or where it has been destroyed
 */
export const personKey = async (tx: Tx, config: Keys, person: KeyHolder): Promise<Uint8Array | null> => {
  const wrapped = await wrappedKey(tx, person.id);
  return wrapped && unwrap(config, person.id, wrapped);
};

/**
 * A person's key, made now where there is none: before others may write what is sealed with it, who cannot make one.
 * @throws the database's error where the one who acts may not make the person's first key
 */
export const ensureKey = async (tx: Tx, config: Keys, person: KeyHolder): Promise<Uint8Array> => {
  const there = await personKey(tx, config, person);
  if (there) return there;
  const fresh = randomBytes(32).toString("base64url");
  await keepKey(tx, person, seal(config.key("person"), fresh, `person-key:${person.id}`));
  const key = await personKey(tx, config, person);
  if (!key) throw new Error("no key for this person");
  return key;
};

/** Seals a text with a person's key that is at hand already. */
export const sealWith = (key: Uint8Array, personId: string, purpose: string, text: string): Uint8Array =>
  seal(key, text, `${purpose}:${personId}`);

/** Seals one text as one kind of thing ("note"), so that one sealed thing can never be passed off as another. */
export type Sealer = (purpose: string, text: string) => Uint8Array;

/**
 * What seals a person's texts: the key is asked for once, and made at its first use.
 * @throws the database's error where the one who acts may not make the person's first key
 */
export const sealerFor = async (tx: Tx, config: Keys, person: KeyHolder): Promise<Sealer> => {
  const key = await ensureKey(tx, config, person);
  return (purpose, text) => sealWith(key, person.id, purpose, text);
};

/**
 * Seals a text with a person's key.
 * @param purpose what it is ("note")
 * @throws the database's error where the one who acts may not make the person's first key
 */
export const sealFor = async (
  tx: Tx,
  config: Keys,
  person: KeyHolder,
  purpose: string,
  text: string,
): Promise<Uint8Array> => (await sealerFor(tx, config, person))(purpose, text);

/** The text again; null where the key is gone or it was sealed for something else. */
export const unsealFor = (
  key: Uint8Array | KeyObject | null,
  personId: string,
  purpose: string,
  sealed: Uint8Array,
): string | null => (key ? unseal(key, sealed, `${purpose}:${personId}`) : null);
