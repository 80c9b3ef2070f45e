import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

// Crockford's letters: no I, L, O, U, so that what is copied by hand or read aloud cannot be mistaken.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const encode = (bytes: Uint8Array, count: number): string => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits >>= BigInt(bytes.length * 8 - count * 5);
  let text = "";
  for (let i = 0; i < count; i++) {
    text = letters[Number(bits & 31n)] + text;
    bits >>= 5n;
  }
  return text;
};

const checkLetters = (secret: string): string =>
  encode(createHash("sha256").update(`medvirk check ${secret}`).digest().subarray(0, 2), 2);

/** A code as people write it (spaces, dashes, small letters, O for 0, I or L for 1), as the letters it was made of. */
export const asLetters = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–.,·]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** In groups of four, as it is printed. */
export const codeGroups = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

/** What was typed, read: the code, or why it cannot be one. */
export type ReadCode =
  | { code: string; wrong?: never }
  | { wrong: "missing" | "length" | "slip"; code?: never };

/**
 * Codes of one length. Each letter carries five random bits; two more letters at the end tell a slip of the pen
 * from a code that nobody has.
 * @param secretLetters letters that are secret
 */
export const codesOf = (secretLetters: number) => {
  const bytes = Math.ceil((secretLetters * 5) / 8);
  return {
    /** A new code. Give `from` (as many bytes as the letters need, or more) to get the same one twice. */
    make: (from: Uint8Array = randomBytes(bytes)): string => {
      const secret = encode(from.subarray(0, bytes), secretLetters);
      return secret + checkLetters(secret);
    },
    /** A code as people write it, as its letters. */
    read: (typed: string): ReadCode => {
      const code = asLetters(typed);
      if (code === "") return { wrong: "missing" };
      if (code.length !== secretLetters + 2 || [...code].some((c) => !letters.includes(c)))
        return { wrong: "length" };
      const right = checkLetters(code.slice(0, secretLetters));
      const last = code.slice(secretLetters);
      return timingSafeEqual(Buffer.from(right), Buffer.from(last)) ? { code } : { wrong: "slip" };
    },
  };
};
