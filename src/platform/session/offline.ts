import type { Ctx } from "#platform/http/route.ts";
import { dropCookie, readCookie, writeCookie } from "./cookie.ts";

// A year: longer than that nobody remembers having chosen.
const seconds = 365 * 24 * 60 * 60;

/** Whether what this browser keeps under `/offline/` goes at sign-out; null where nothing was chosen. */
export const wipesOffline = (c: Ctx): boolean | null => {
  const chosen = readCookie(c, "offline");
  return chosen === null ? null : chosen === "wipe";
};

/** Remembers in this browser whether it goes at sign-out; null: nothing is kept there any more. */
export const chooseOfflineWipe = (c: Ctx, wipe: boolean | null): void => {
  if (wipe === null) dropCookie(c, "offline", "/my");
  else writeCookie(c, "offline", wipe ? "wipe" : "keep", "/my", seconds);
};
