import { createHash } from "node:crypto";
import { codesOf } from "#platform/code/index.ts";

// 26 letters carry 130 bits: whoever has the code reads without anything else.
const codes = codesOf(26);

/** A new code for a card: 28 letters. */
export const makeCode = (): string => codes.make();

/** A code as people write it, or hear it read aloud, as the 28 letters. */
export const readCode = codes.read;

/** What the database keeps of a code. A plain hash suffices for 130 random bits. */
export const codeHash = (code: string): Uint8Array =>
  createHash("sha256").update(`crisis card ${code}`).digest();
