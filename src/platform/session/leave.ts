import { type Handler, post, type Route } from "#platform/http/route.ts";
import { endSession } from "./end.ts";

/** Somewhere else, at once. What the browser kept of us goes; the other side is not told where one came from. */
const away: Handler = (c) => {
  c.header("Clear-Site-Data", '"cache", "storage"');
  c.header("Referrer-Policy", "no-referrer");
  c.header("Cache-Control", "no-store");
  return c.redirect(c.var.house.config.leaveUrl, 303);
};

/**
 * Leave quickly. A database that is down must not hold anybody back: the cookie goes, and the session ends by
 * its rest.
 */
const leave: Handler = async (c) => {
  await endSession(c, "leave").catch(() => {});
  return away(c);
};

/** Leaving works for everyone, signed in or not: the button never answers with an error. */
export const leaveRoutes: readonly Route[] = [
  post("/my/leave", "person", leave),
  post("/leave", "anyone", away),
];
