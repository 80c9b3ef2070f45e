import type { Ctx } from "#platform/http/route.ts";
import type { Vouched } from "#platform/oidc/index.ts";
import { dropCookie, readCookie, seal, unseal, writeCookie } from "#platform/session/index.ts";

/** Somebody the provider vouches for and nobody here knows, while they find their invitation. */
export interface Stranger {
  vouched: Pick<Vouched, "provider" | "claim" | "value" | "number" | "sid" | "idToken">;
  returnTo: string;
}

const cookie = "stranger";
const minutes = 15;

/** Remembers a stranger in that browser only, sealed: nothing about them is stored here. */
export const keepStranger = (c: Ctx, { vouched, returnTo }: Stranger): void => {
  const { provider, claim, value, number, sid, idToken } = vouched;
  // A cookie holds 4 KB; without the token one signs out here only.
  const short = { provider, claim, value, number, sid, idToken: idToken.length > 1800 ? "" : idToken };
  const until = Date.now() + minutes * 60_000;
  const sealed = seal(
    c.var.house.config.key("stranger"),
    JSON.stringify({ vouched: short, returnTo, until }),
    cookie,
  );
  writeCookie(c, cookie, sealed.toString("base64url"), "/my", minutes * 60);
};

/** The stranger in this browser; null where there is none, or no longer. */
export const strangerOf = (c: Ctx): Stranger | null => {
  const sealed = readCookie(c, cookie);
  const text = sealed && unseal(c.var.house.config.key("stranger"), Buffer.from(sealed, "base64url"), cookie);
  const stranger = text ? (JSON.parse(text) as Stranger & { until: number }) : null;
  return stranger && stranger.until > Date.now() ? stranger : null;
};

/** Forgets the stranger. */
export const dropStranger = (c: Ctx): void => dropCookie(c, cookie, "/my");
