import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { keepPending } from "./pending.ts";

/**
 * The answer to whoever must sign in anew: a page that says why. What was posted is kept for the same person, and
 * waits behind it; a page that was asked for comes after it.
 * @param notKept answers where too much waits already: gives the text back and says so
 */
export const askToCheck = async (
  c: Ctx,
  personId: string,
  notKept: () => Response | Promise<Response>,
): Promise<Response> => {
  const { lang, posted } = c.var;
  const { pathname, search } = new URL(c.req.url);
  c.header("Cache-Control", "no-store");
  const isPost = c.req.method === "POST";
  if (isPost && posted && !(await keepPending(c, posted, pathname + search, personId))) return notKept();
  const to = isPost ? "/my/resume" : pathname + search;
  return c.redirect(href(lang, `/my/check?return=${encodeURIComponent(to)}`), 303);
};
