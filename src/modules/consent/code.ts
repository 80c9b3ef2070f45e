import { codesOf } from "#platform/code/index.ts";
import type { Config } from "#platform/config.ts";

// Fifty bits: to be typed while somebody shows it. Ten wrong ones an hour is all that one may try.
const screen = codesOf(10);
// On paper it lies about for months: eighty.
const paper = codesOf(16);

/** How a code is shown. */
export type CodeKind = "screen" | "paper";

/** A new code. On paper it may come from bytes that belong to that sheet (ten or more): then it is the same each time. */
export const newCode = (kind: CodeKind, from?: Uint8Array): string =>
  (kind === "screen" ? screen : paper).make(from);

/** What was typed, as a code; null where it cannot be one. */
export const readCode = (kind: CodeKind, typed: string): string | null =>
  (kind === "screen" ? screen : paper).read(typed).code ?? null;

/** The hash under which a code is kept. */
export const codeHash = (config: Pick<Config, "keyedHash">, kind: CodeKind, code: string): Uint8Array =>
  config.keyedHash("introduction", `${kind}:${code}`);
