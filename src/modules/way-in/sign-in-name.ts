import { randomInt } from "node:crypto";
import { words } from "./words.ts";

const some = (): string => words[randomInt(words.length)] ?? "";

/**
 * A new name to sign in with: two words and a number that is not read as a year or a birthday, `bekk-lykt-482`. Says
 * nothing of the person; drawn by lot, so that nobody can think it out, yet easier to remember than a code.
 */
export const newSignInName = (): string => `${some()}-${some()}-${randomInt(100, 1000)}`;

/**
 * A name as people write it (large letters, blanks, dots or nothing between), in the one form it is known by. Any
 * text has such a form; which of them are somebody's is for the database to know.
 */
export const asSignInName = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .slice(0, 60);
