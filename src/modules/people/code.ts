import { randomBytes } from "node:crypto";

// Crockford's alphabet: no I, L, O, U, so that a code can be read aloud and typed from paper.
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 20;

/** An invitation's code: 100 random bits, in five groups of four. */
export const newInvitationCode = (): string =>
  [...randomBytes(length)]
    .map((byte) => signs[byte & 31])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** A code as somebody typed it, in the form it was made; null where it cannot be one. */
export const readInvitationCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : null;
};
