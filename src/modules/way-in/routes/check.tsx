import { type Acting, NotSignedIn } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { returnPath } from "#platform/oidc/index.ts";
import { checkSession, hasPending } from "#platform/session/index.ts";
import { href, splitLang } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import { Check } from "../pages/check.tsx";
import { Held } from "../pages/held.tsx";
import { askToShow } from "../passkey.ts";
import { whoShowed } from "../shown-passkey.ts";
import { namedPerson } from "../store/names.ts";
import { signInTexts } from "../texts/index.ts";
import { trySecret } from "../try-secret.ts";

const page = (c: Ctx, acting: Acting, returnTo: string, problems: readonly Problem[] = []) => {
  const kept = splitLang(returnTo).path === "/my/resume" && hasPending(c);
  const ask = acting.assurance === "low" ? askToShow(c) : null;
  const shown = { c, acting, returnTo, kept, ask, problems };
  return c.html(<Check {...shown} />, problems.length > 0 ? 422 : 200);
};

const whoAmI = (c: Ctx): Promise<Acting> => asMe(c, async (_tx, acting) => acting);

/** Whoever came in surely shows it surely: a password would open more than it may. */
const whoCameInLow = async (c: Ctx): Promise<Acting> => {
  const acting = await whoAmI(c);
  if (acting.assurance !== "low") throw new NotFound();
  return acting;
};

/** Checked: the same session under a new token, and on to where one was going. @throws NotSignedIn */
const goOn = async (c: Ctx, personId: string, returnTo: string): Promise<Response> => {
  const { db } = c.var.house;
  const done = await db.asHouse("sign-in", c.var.today, (tx) => checkSession(c, tx, personId));
  if (!done) throw new NotSignedIn();
  done();
  return c.redirect(returnTo, 303);
};

/** GET /my/check?return= */
const form: Handler = async (c) => page(c, await whoAmI(c), returnPath(c.req.query("return")));

/** POST /my/check: with the password. A spare code is no proof here: it may lie in the same drawer as the telephone. */
const withPassword: Handler = async (c) => {
  const { secret = "", return: asked } = await readForm(c);
  const acting = await whoCameInLow(c);
  const returnTo = returnPath(asked);
  const { t } = signInTexts.in(c.var.lang);
  if (secret.trim() === "") return page(c, acting, returnTo, [{ field: "secret", text: t.check.needed }]);
  const tried = await trySecret(c, acting.person_id, secret, (tx) => namedPerson(tx, acting.person_id));
  if ("held" in tried) {
    const again = href(c.var.lang, `/my/check?return=${encodeURIComponent(returnTo)}`);
    return c.html(<Held c={c} seconds={tried.held} again={again} />, 429);
  }
  if ("wrong" in tried || tried.right !== "password")
    return page(c, acting, returnTo, [{ field: "secret", text: t.check.wrong }]);
  return goOn(c, acting.person_id, returnTo);
};

/** POST /my/check/passkey?return= */
const withPasskey: Handler = async (c) => {
  const { credential } = await readForm(c);
  const acting = await whoCameInLow(c);
  const returnTo = returnPath(c.req.query("return"));
  const who = await whoShowed(c, credential);
  const { t } = signInTexts.in(c.var.lang);
  if (who?.id !== acting.person_id) return page(c, acting, returnTo, [{ field: "", text: t.passkey.wrong }]);
  return goOn(c, acting.person_id, returnTo);
};

/** Showing once more who one is; there also where nobody comes in without a national eID. */
export const checkRoutes: readonly Route[] = [
  get("/my/check", "person", form),
  post("/my/check", "person", withPassword),
  post("/my/check/passkey", "person", withPasskey),
];
