import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { keepPending, personBehind } from "./pending.ts";

/** A page was asked for by the script, not gone to: a draft on its way. Nobody reads where it is sent. */
const isFetched = (c: Ctx) => !["document", "", undefined].includes(c.req.header("sec-fetch-dest"));

/**
 * The answer to whoever is not (or no longer) signed in. A page that was asked for comes after sign-in. What was
 * posted is kept, and a page of our own says so first: a post that is redirected straight to the provider would
 * be stopped by the browser (form-action).
 * @param notKept answers where too much waits already: gives the text back and says so
 */
export const askToSignIn = async (
  c: Ctx,
  notKept: (first: boolean) => Response | Promise<Response>,
): Promise<Response> => {
  const { lang, posted } = c.var;
  const { pathname, search } = new URL(c.req.url);
  c.header("Cache-Control", "no-store");
  if (isFetched(c)) return c.body(null, 401);
  if (c.req.method === "POST") {
    const person = await personBehind(c);
    if (posted && !(await keepPending(c, posted, pathname + search, person))) return notKept(!person);
    return c.redirect(href(lang, person ? "/my/sign-in/again" : "/my/sign-in/first"), 303);
  }
  return c.redirect(href(lang, `/my/sign-in?return=${encodeURIComponent(pathname + search)}`), 303);
};
