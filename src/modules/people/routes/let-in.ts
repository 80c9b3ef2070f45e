import type { Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { hasPending, startSession, type WayIn } from "#platform/session/index.ts";
import { href, isLang, type Lang, splitLang } from "#platform/texts/index.ts";
import type { Known } from "../store/identity.ts";
import { rolesOf } from "../store/roles.ts";

/**
 * Lets somebody in: a session in their only role, or as oneself where there are none or several to choose among.
 * @returns what to do after the transaction, and the page to go to
 */
export const letIn = async (
  c: Ctx,
  tx: Tx,
  person: Known,
  how: WayIn,
  asked: { returnTo: string; lang: Lang },
): Promise<() => Response> => {
  // A role at work opens only to whoever is known surely.
  const roles = how.assurance === "high" ? await rolesOf(tx, person.id) : [];
  const roleId = roles.length === 1 ? (roles[0]?.id ?? null) : null;
  const begin = { personId: person.id, roleId, ...how };
  const done = await startSession(c, tx, begin);
  const lang = asked.lang === "nb" && isLang(person.language) ? person.language : asked.lang;
  const url = new URL(hasPending(c) ? "/my/resume" : asked.returnTo, "https://here.invalid");
  const path = splitLang(url.pathname).path;
  const to = path + url.search;
  const choice = `/my/role?return=${encodeURIComponent(path === "/my/role" ? "/my" : to)}`;
  return () => {
    done();
    return c.redirect(href(lang, roles.length > 1 ? choice : to), 303);
  };
};
