import type { Config } from "#platform/config.ts";
import { seal, unseal } from "#platform/session/index.ts";
import type { Telling } from "./form.ts";

type Keys = Pick<Config, "key">;
const purpose = "kin-information";

/** Seals with the installation's key: whom it is about is nobody here, so there is no person's key to seal with. */
export const sealTelling = (config: Keys, telling: Telling): Uint8Array =>
  seal(config.key("kin"), JSON.stringify(telling), purpose);

/** What was told; null where it was sealed with another secret than this installation's. */
export const unsealTelling = (config: Keys, sealed: Uint8Array): Telling | null => {
  const text = unseal(config.key("kin"), sealed, purpose);
  return text === null ? null : (JSON.parse(text) as Telling);
};

/** Seals an answer. */
export const sealAnswer = (config: Keys, words: string): Uint8Array =>
  seal(config.key("kin"), words, `${purpose}-answer`);

/** An answer; null as above. */
export const unsealAnswer = (config: Keys, sealed: Uint8Array): string | null =>
  unseal(config.key("kin"), sealed, `${purpose}-answer`);
