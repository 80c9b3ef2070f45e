import { createHash } from "node:crypto";
import { asLetters, codeGroups, codesOf } from "#platform/code/index.ts";

// 26 letters carry 130 bits: an anonymous giver's code opens without anything else.
const codes = codesOf(26);

/** A new code: 28 letters. Give `from` (17 bytes or more) to get the same code for the same form twice. */
export const makeCode = codes.make;

/** A code as people write it (spaces, small letters, O for 0, I or L for 1) as the 28 letters. */
export const readCode = codes.read;

export { codeGroups };

/** Whether these are the code's last four: what the giver types to show that it was saved. */
export const isLastFour = (code: string, typed: string): boolean => asLetters(typed) === code.slice(-4);

/** What the database keeps of a code. A plain hash suffices for 130 random bits. */
export const codeHash = (code: string): Uint8Array => createHash("sha256").update(`voice ${code}`).digest();
