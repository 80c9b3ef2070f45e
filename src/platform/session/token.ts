import { hash, randomBytes } from "node:crypto";
import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, writeCookie } from "./cookie.ts";

const isToken = /^[A-Za-z0-9_-]{43}$/;

/** A token for a cookie: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database is told of a token; it keeps only the hash of this hash. */
export const hashOf = (token: string): Uint8Array => hash("sha256", token, "buffer");

/** The hash of the token that came with the request; null where none came. Says nothing of whether it holds. */
export const tokenOf = (c: Ctx): Uint8Array | null => {
  const token = readCookie(c, "");
  return token !== null && isToken.test(token) ? hashOf(token) : null;
};

/** Gives the browser the token. Only after the transaction that made it valid has been committed. */
export const giveToken = (c: Ctx, token: string): void => writeCookie(c, "", token, "/my");

/** Takes the token from the browser. */
export const dropToken = (c: Ctx): void => dropCookie(c, "", "/my");
