import type { Tx } from "#platform/db/index.ts";
import { readForm } from "#platform/http/form.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { slowHash } from "#platform/secret/index.ts";
import { deviceOf } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import { letInLow } from "../let-in-low.ts";
import { dropNewcomer, type Newcomer, newcomerOf } from "../newcomer.ts";
import { MakePassword } from "../pages/make-password.tsx";
import { SignInPaper } from "../pages/sign-in-paper.tsx";
import { askToMake, askToShow, madePasskey } from "../passkey.ts";
import { useCode } from "../store/codes.ts";
import { type Named, namedPerson } from "../store/names.ts";
import { addPasskey, keepPassword } from "../store/secrets.ts";
import { signInTexts } from "../texts/index.ts";
import { readNewPassword } from "./new-password.ts";

const page = (c: Ctx, { name }: Newcomer, problems: readonly Problem[] = []) =>
  c.html(
    <MakePassword c={c} name={name} ask={askToMake(c, name, [])} problems={problems} />,
    problems.length > 0 ? 422 : 200,
  );

const tooLate = (c: Ctx) => c.redirect(href(c.var.lang, "/my/sign-in/paper?again"), 303);

/** GET /my/sign-in/password */
const form: Handler = (c) => {
  const newcomer = newcomerOf(c);
  return newcomer ? page(c, newcomer) : tooLate(c);
};

/**
 * The code is used up, something of one's own takes its place, and its owner is in; all of it or nothing.
 * @param keep keeps what takes its place
 */
const bind = async (
  c: Ctx,
  newcomer: Newcomer,
  act: "password" | "passkey",
  keep: (tx: Tx, who: Named) => Promise<unknown>,
): Promise<Response> => {
  const { db } = c.var.house;
  const answer = await db.asHouse("sign-in", c.var.today, async (tx) => {
    const who = await namedPerson(tx, newcomer.personId);
    const owner = who && (await useCode(tx, newcomer.codeId));
    if (!who || owner !== who.id) return null;
    await keep(tx, who);
    const about = {
      organisationId: who.organisation_id,
      unitId: null,
      subjectKind: "person",
      subjectId: who.id,
    };
    await leaveTrail(tx, { ...about, act: "paper-code-use" });
    await leaveTrail(tx, { ...about, act });
    return letInLow(c, tx, who, newcomer.returnTo === "/my" ? "/my/way-in" : newcomer.returnTo);
  });
  dropNewcomer(c);
  if (answer) return answer();
  const problems = [{ field: "secret", text: signInTexts.in(c.var.lang).t.over }];
  const typed = { name: newcomer.name, returnTo: newcomer.returnTo, visible: false };
  return c.html(<SignInPaper c={c} ask={askToShow(c)} problems={problems} {...typed} />, 422);
};

/** POST /my/sign-in/password: a password of one's own instead of the code. */
const withPassword: Handler = async (c) => {
  const fields = await readForm(c);
  const newcomer = newcomerOf(c);
  if (!newcomer) return tooLate(c);
  const { password, problems } = readNewPassword(c.var.lang, fields, newcomer.name);
  if (password === undefined) return page(c, newcomer, problems);
  const hash = await slowHash(c.var.house.config, password);
  return bind(c, newcomer, "password", (tx, who) => keepPassword(tx, who.id, hash, null));
};

/** POST /my/sign-in/password/passkey: a passkey instead of the code. */
const withPasskey: Handler = async (c) => {
  const { credential } = await readForm(c);
  const newcomer = newcomerOf(c);
  if (!newcomer) return tooLate(c);
  const made = await madePasskey(c, credential);
  const { t } = signInTexts.in(c.var.lang);
  if (!made) return page(c, newcomer, [{ field: "", text: t.passkey.wrong }]);
  const device = deviceOf(c.req.header("user-agent"));
  return bind(c, newcomer, "passkey", (tx, who) =>
    addPasskey(tx, { organisationId: who.organisation_id, personId: who.id, device, ...made }),
  );
};

/** From the code on paper to something of one's own. */
export const bindingRoutes: readonly Route[] = [
  get("/my/sign-in/password", "person", form),
  post("/my/sign-in/password", "person", withPassword),
  post("/my/sign-in/password/passkey", "person", withPasskey),
];
