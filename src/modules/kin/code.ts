import { createHmac } from "node:crypto";
import { codesOf } from "#platform/code/index.ts";
import type { Config } from "#platform/config.ts";
import type { Fields } from "#platform/http/form.ts";
import { digestOf } from "#platform/http/once.ts";

// Ninety bits: whoever tells has nothing but this, and nobody is asked who they are.
const codes = codesOf(18);

/** What was typed, as a code. */
export const readCode = codes.read;

/** The hash under which a code is kept. */
export const codeHash = (config: Pick<Config, "keyedHash">, code: string): Uint8Array =>
  config.keyedHash("kin-information", code);

/** The code of one form: from its key and what was written, so that the same form sent again is the same telling. */
export const codeOfForm = (config: Pick<Config, "key">, fields: Fields): string =>
  codes.make(
    createHmac("sha256", config.key("kin-code"))
      .update(fields["key"] ?? "")
      .update(digestOf(fields))
      .digest(),
  );
