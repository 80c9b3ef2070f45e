import { createHmac } from "node:crypto";
import { codesOf } from "#platform/code/index.ts";
import type { Config } from "#platform/config.ts";

// 18 letters carry 90 bits: together with the name, and hashed slowly, nobody guesses it, and it is still copied by
// hand in five groups of four.
const codes = codesOf(18);

/** A code as people write it, as its 20 letters; or why it cannot be one. */
export const readPaperCode = codes.read;

/**
 * The code that a form gives: from the form's random key and who sends it for whom, so that the same form sent twice
 * shows the same code although it is kept nowhere.
 */
export const paperCodeOf = (config: Pick<Config, "key">, about: readonly string[]): string =>
  codes.make(createHmac("sha256", config.key("paper-code")).update(JSON.stringify(about)).digest());
