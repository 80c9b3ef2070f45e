import type { Ctx, Handler } from "#platform/http/route.ts";
import { logError } from "#platform/log.ts";
import { beginSignIn, finishSignIn, SignInFault, type Vouched } from "#platform/oidc/index.ts";
import { hasPending, startSession } from "#platform/session/index.ts";
import { href, isLang, type Lang, splitLang } from "#platform/texts/index.ts";
import { SignInAgain } from "../pages/sign-in-again.tsx";
import { SignInTrouble } from "../pages/sign-in-trouble.tsx";
import { become, recognitionOf } from "../sign-in.ts";
import type { Known } from "../store/identity.ts";
import { rolesOf } from "../store/roles.ts";
import { keepStranger } from "../stranger.ts";

const trouble = (c: Ctx, error: unknown) => {
  if (!(error instanceof SignInFault)) throw error;
  if (error.word === "provider") logError(error.cause ?? error, c.var.reference);
  return c.html(<SignInTrouble c={c} word={error.word} />, error.word === "provider" ? 503 : 400);
};

/** GET /my/sign-in?return=: to the provider. */
export const signIn: Handler = (c) =>
  beginSignIn(c, c.req.query("return")).catch((e: unknown) => trouble(c, e));

/** GET /my/sign-in/again: the session was over when something was posted; what stood in it is kept. */
export const signInAgain: Handler = (c) => c.html(<SignInAgain c={c} kept={hasPending(c)} />);

/** GET /my/sign-in/first: somebody chose to send with a name and has not signed in yet. */
export const signInFirst: Handler = (c) => c.html(<SignInAgain c={c} kept={hasPending(c)} first />);

/**
 * Lets somebody in: a session in their only role, or as oneself where there are none or several to choose among.
 * @returns what to do after the transaction, and the page to go to
 */
export const letIn = async (
  c: Ctx,
  tx: Parameters<typeof startSession>[1],
  person: Known,
  how: Pick<Vouched, "provider" | "sid" | "idToken">,
  asked: { returnTo: string; lang: Lang },
): Promise<() => Response> => {
  const roles = await rolesOf(tx, person.id);
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

/** GET /my/sign-in/callback: the provider's answer. */
export const signInCallback: Handler = async (c) => {
  c.header("Referrer-Policy", "no-referrer");
  try {
    const { vouched, returnTo, lang } = await finishSignIn(c);
    c.set("lang", lang);
    const { config, db } = c.var.house;
    // Whoever comes with an invitation must not first become somebody without it.
    const invited = splitLang(returnTo).path.startsWith("/my/invitation");
    const by = recognitionOf(config.keyedHash, vouched);
    const answer = await db.asHouse("sign-in", c.var.today, async (tx) => {
      const person = await become(tx, { ...vouched, open: vouched.open && !invited }, by, lang);
      const { provider, sid, idToken } = vouched;
      return person && letIn(c, tx, person, { provider, sid, idToken }, { returnTo, lang });
    });
    if (answer) return answer();
    keepStranger(c, { vouched, returnTo: invited ? "/my" : returnTo });
    return c.redirect(href(lang, "/my/invitation"), 303);
  } catch (error) {
    return trouble(c, error);
  }
};
