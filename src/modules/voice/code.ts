import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

// Crockford's letters: no I, L, O, U, so that what is copied by hand or read aloud cannot be mistaken.
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 26 letters carry 130 bits; two more tell a slip of the pen from a code that nobody has. */
const secretLetters = 26;

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

/** A new code: 28 letters. Give `from` (17 bytes or more) to get the same code for the same form twice. */
export const makeCode = (from: Uint8Array = randomBytes(17)): string => {
  const secret = encode(from.subarray(0, 17), secretLetters);
  return secret + checkLetters(secret);
};

// Spaces, small letters, O for 0, I or L for 1: as people write.
const asLetters = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s\-–.,·]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** A code as people write it (spaces, small letters, O for 0, I or L for 1) as the 28 letters. */
export const readCode = (
  typed: string,
): { code: string; wrong?: never } | { wrong: "missing" | "length" | "slip"; code?: never } => {
  const code = asLetters(typed);
  if (code === "") return { wrong: "missing" };
  if (code.length !== secretLetters + 2 || [...code].some((c) => !letters.includes(c)))
    return { wrong: "length" };
  const right = checkLetters(code.slice(0, secretLetters));
  if (!timingSafeEqual(Buffer.from(right), Buffer.from(code.slice(secretLetters)))) return { wrong: "slip" };
  return { code };
};

/** In groups of four, as it is printed. */
export const codeGroups = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

/** Whether these are the code's last four: what the giver types to show that it was saved. */
export const isLastFour = (code: string, typed: string): boolean => asLetters(typed) === code.slice(-4);

/** What the database keeps of a code. A plain hash suffices for 130 random bits. */
export const codeHash = (code: string): Uint8Array => createHash("sha256").update(`voice ${code}`).digest();
