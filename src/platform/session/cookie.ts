import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Ctx } from "#platform/http/route.ts";

const nameOf = (c: Ctx, suffix: string) => {
  const name = suffix ? `medvirk-${suffix}` : "medvirk";
  return c.get("house").config.secure ? `__Secure-${name}` : name;
};

/**
 * Reads one of our cookies. `suffix` "" is the session's; others are short-lived companions of signing in.
 * All are HttpOnly, SameSite=Lax (Strict would lose them on the way back from the provider) and bound to /my:
 * a public page never gets one, which is what makes "anonymous" true.
 */
export const readCookie = (c: Ctx, suffix: string): string | null => getCookie(c, nameOf(c, suffix)) ?? null;

/** Sets one of our cookies. `maxAge` in seconds; without it, it ends with the browser. */
export const writeCookie = (
  c: Ctx,
  suffix: string,
  value: string,
  path: `/my${string}`,
  maxAge?: number,
): void =>
  setCookie(c, nameOf(c, suffix), value, {
    path,
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.house.config.secure,
    ...(maxAge === undefined ? {} : { maxAge }),
  });

/** Takes one of our cookies back. The path must be the one that it was set with, or the browser keeps it. */
export const dropCookie = (c: Ctx, suffix: string, path: `/my${string}`): void => {
  deleteCookie(c, nameOf(c, suffix), { path, secure: c.var.house.config.secure });
};
