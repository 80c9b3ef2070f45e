import type { Ctx, Handler } from "#platform/http/route.ts";
import { logError } from "#platform/log.ts";
import { beginSignIn, finishSignIn, returnPath, SignInFault } from "#platform/oidc/index.ts";
import { checkSession, hasPending, tokenOf } from "#platform/session/index.ts";
import { href, splitLang } from "#platform/texts/index.ts";
import { SignInAgain } from "../pages/sign-in-again.tsx";
import { SignInChoice } from "../pages/sign-in-choice.tsx";
import { SignInTrouble } from "../pages/sign-in-trouble.tsx";
import { become, recognitionOf, vouchedNumber } from "../sign-in.ts";
import { keepStranger } from "../stranger.ts";
import { letIn } from "./let-in.ts";
import { otherWays } from "./other-ways.ts";

const trouble = (c: Ctx, error: unknown) => {
  if (!(error instanceof SignInFault)) throw error;
  if (error.word === "provider") logError(error.cause ?? error, c.var.reference);
  return c.html(<SignInTrouble c={c} word={error.word} />, error.word === "provider" ? 503 : 400);
};

/** GET /my/sign-in/provider?return=: to the provider. */
export const signInAtProvider: Handler = (c) =>
  beginSignIn(c, c.req.query("return")).catch((e: unknown) => trouble(c, e));

/**
 * GET /my/sign-in?return=: to the provider, or a page to choose on where there are other ways in. The demo's provider is
 * a page of ours and has them on it.
 */
export const signIn: Handler = (c) => {
  const ways = otherWays(c);
  if (!c.var.house.config.oidc || ways.length === 0) return signInAtProvider(c);
  return c.html(<SignInChoice c={c} ways={ways} returnTo={returnPath(c.req.query("return"))} />);
};

/** GET /my/sign-in/anew?return=: somebody who is signed in shows once more who they are. */
export const signInAnew: Handler = (c) =>
  beginSignIn(c, c.req.query("return"), true).catch((e: unknown) => trouble(c, e));

/** GET /my/sign-in/again: the session was over when something was posted; what stood in it is kept. */
export const signInAgain: Handler = (c) => c.html(<SignInAgain c={c} kept={hasPending(c)} />);

/** GET /my/sign-in/first: somebody chose to send with a name and has not signed in yet. */
export const signInFirst: Handler = (c) => c.html(<SignInAgain c={c} kept={hasPending(c)} first />);

/** GET /my/sign-in/callback: the provider's answer. */
export const signInCallback: Handler = async (c) => {
  c.header("Referrer-Policy", "no-referrer");
  try {
    const { vouched, returnTo, lang, anew } = await finishSignIn(c);
    c.set("lang", lang);
    const { config, db } = c.var.house;
    // Whoever comes with an invitation must not first become somebody without it.
    const invited = splitLang(returnTo).path.startsWith("/my/invitation");
    const by = recognitionOf(config.keyedHash, vouched);
    const known = {
      number: vouchedNumber(config, vouched.number),
      session: tokenOf(c),
      idleMinutes: config.idleMinutes,
    };
    const answer = await db.asHouse("sign-in", c.var.today, async (tx) => {
      const person = await become(tx, { ...vouched, open: vouched.open && !invited }, by, lang, known);
      if (!person) return null;
      const checked = anew ? await checkSession(c, tx, person.id) : null;
      if (checked)
        return () => {
          checked();
          return c.redirect(href(lang, returnTo), 303);
        };
      const { provider, sid, idToken, shownAt } = vouched;
      // Somebody else than the one who was asked: a session of their own, and not the page that was asked for.
      const to = anew ? "/my" : returnTo;
      return letIn(
        c,
        tx,
        person,
        { provider, assurance: "high", sid, idToken, shownAt },
        { returnTo: to, lang },
      );
    });
    if (answer) return answer();
    keepStranger(c, { vouched, returnTo: invited ? "/my" : returnTo });
    return c.redirect(href(lang, "/my/invitation"), 303);
  } catch (error) {
    return trouble(c, error);
  }
};
