import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, seal, unseal, writeCookie } from "#platform/session/index.ts";

/** Somebody whose paper code was right and who has not made a password or passkey with it yet. */
export interface Newcomer {
  personId: string;
  codeId: string;
  /** The sign-in name as typed: a password may not be the same. */
  name: string;
  returnTo: string;
}

const cookie = "newcomer";
const minutes = 15;
const path = "/my/sign-in";

/**
 * Remembers them in that browser only, sealed. The code counts as used only when something of their own takes its place:
 * whoever is interrupted in between types it again.
 */
export const keepNewcomer = (c: Ctx, newcomer: Newcomer): void => {
  const until = Date.now() + minutes * 60_000;
  const sealed = seal(c.var.house.config.key("newcomer"), JSON.stringify({ ...newcomer, until }), cookie);
  writeCookie(c, cookie, sealed.toString("base64url"), path, minutes * 60);
};

/** The one in this browser; null where there is none, or no longer. */
export const newcomerOf = (c: Ctx): Newcomer | null => {
  const sealed = readCookie(c, cookie);
  const text = sealed && unseal(c.var.house.config.key("newcomer"), Buffer.from(sealed, "base64url"), cookie);
  const found = text ? (JSON.parse(text) as Newcomer & { until: number }) : null;
  return found && found.until > Date.now() ? found : null;
};

/** Forgets them. */
export const dropNewcomer = (c: Ctx): void => dropCookie(c, cookie, path);
