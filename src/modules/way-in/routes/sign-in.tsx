import { type Fields, readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { returnPath } from "#platform/oidc/index.ts";
import { href } from "#platform/texts/index.ts";
import type { Problem } from "#web/index.ts";
import { readPaperCode } from "../code.ts";
import { nameHash } from "../hand-over.ts";
import { letInLow } from "../let-in-low.ts";
import { keepNewcomer } from "../newcomer.ts";
import { Held } from "../pages/held.tsx";
import { SignInPaper } from "../pages/sign-in-paper.tsx";
import { askToShow } from "../passkey.ts";
import { whoShowed } from "../shown-passkey.ts";
import { findNamed } from "../store/names.ts";
import { signInTexts } from "../texts/index.ts";
import { trySecret } from "../try-secret.ts";

type Typed = { name?: string; returnTo: string; visible: boolean };

const page = (c: Ctx, typed: Typed, problems: readonly Problem[] = []) =>
  c.html(
    <SignInPaper c={c} ask={askToShow(c)} problems={problems} {...typed} />,
    problems.length > 0 ? 422 : 200,
  );

/** GET /my/sign-in/paper?return=&visible */
const form: Handler = (c) => {
  const { t } = signInTexts.in(c.var.lang);
  const typed = {
    returnTo: returnPath(c.req.query("return")),
    visible: c.req.query("visible") !== undefined,
  };
  return page(c, typed, c.req.query("again") === undefined ? [] : [{ field: "secret", text: t.make.gone }]);
};

const whatIsMissing = (c: Ctx, { name = "", secret = "" }: Fields): Problem[] => {
  const { needed } = signInTexts.in(c.var.lang).t;
  return [
    ...(name.trim() === "" ? [{ field: "name", text: needed.name }] : []),
    ...(secret.trim() === "" ? [{ field: "secret", text: needed.secret }] : []),
  ];
};

/** POST /my/sign-in/paper: in with the password; with the code to making one. */
const signIn: Handler = async (c) => {
  const fields = await readForm(c);
  const { name = "", secret = "" } = fields;
  const typed = { name, returnTo: returnPath(fields["return"]), visible: fields["visible"] === "yes" };
  const missing = whatIsMissing(c, fields);
  if (missing.length > 0) return page(c, typed, missing);
  const { config, db } = c.var.house;
  const tried = await trySecret(c, name, secret, (tx) => findNamed(tx, nameHash(config, name)));
  if ("held" in tried) {
    c.header("Retry-After", String(tried.held));
    return c.html(<Held c={c} seconds={tried.held} again={href(c.var.lang, "/my/sign-in/paper")} />, 429);
  }
  if ("wrong" in tried) {
    const { t } = signInTexts.in(c.var.lang);
    // That it looks like a code with a slip is read from what was typed, and says nothing of who is here.
    const hint = readPaperCode(secret).wrong === "slip" ? ` ${t.slip}` : "";
    return page(c, typed, [{ field: "secret", text: t.wrong + hint }]);
  }
  const { named, right } = tried;
  if (right === "code" && named.code_id !== null) {
    keepNewcomer(c, { personId: named.id, codeId: named.code_id, name, returnTo: typed.returnTo });
    return c.redirect(href(c.var.lang, "/my/sign-in/password"), 303);
  }
  const done = await db.asHouse("sign-in", c.var.today, (tx) => letInLow(c, tx, named, typed.returnTo));
  return done();
};

/** POST /my/sign-in/passkey?return= */
const withPasskey: Handler = async (c) => {
  const { credential } = await readForm(c);
  const returnTo = returnPath(c.req.query("return"));
  const who = await whoShowed(c, credential);
  const { t } = signInTexts.in(c.var.lang);
  if (!who) return page(c, { returnTo, visible: false }, [{ field: "", text: t.passkey.wrong }]);
  const { db } = c.var.house;
  const done = await db.asHouse("sign-in", c.var.today, (tx) => letInLow(c, tx, who, returnTo));
  return done();
};

/** Coming in without a national eID. */
export const signInRoutes: readonly Route[] = [
  get("/my/sign-in/paper", "person", form),
  post("/my/sign-in/paper", "person", signIn),
  post("/my/sign-in/passkey", "person", withPasskey),
];
