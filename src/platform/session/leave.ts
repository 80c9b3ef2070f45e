import { setTimeout as after } from "node:timers/promises";
import { type Handler, post, type Route } from "#platform/http/route.ts";
import { endSession } from "./end.ts";
import { dropToken } from "./token.ts";

/** Somewhere else, at once. What the browser kept of us goes; the other side is not told where one came from. */
const away: Handler = (c) => {
  c.header("Clear-Site-Data", '"cache", "storage"');
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cache-Control", "no-store");
  return c.redirect(c.var.house.config.leaveUrl, 303);
};

// Whoever leaves in haste is not held longer than this.
const patience = 1000;

/**
 * Leave quickly. A database that is down or slow must not hold anybody back: the cookie goes, and the session ends
 * by its rest.
 */
const leave: Handler = async (c) => {
  const ended = await Promise.race([
    endSession(c, "leave").then(
      () => true,
      () => false,
    ),
    after(patience, false, { ref: false }),
  ]);
  if (!ended) dropToken(c);
  return away(c);
};

/** Leaving works for everyone, signed in or not: the button never answers with an error. */
export const leaveRoutes: readonly Route[] = [
  post("/my/leave", "person", leave),
  post("/leave", "anyone", away),
];
