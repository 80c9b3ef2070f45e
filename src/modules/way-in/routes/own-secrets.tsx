import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { type Fields, readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { slowHash } from "#platform/secret/index.ts";
import { deviceOf, endSession } from "#platform/session/index.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import { signInNameOf } from "../hand-over.ts";
import { OwnEnd } from "../pages/own-end.tsx";
import { OwnEnded } from "../pages/own-ended.tsx";
import { OwnPasskey } from "../pages/own-passkey.tsx";
import { OwnPassword } from "../pages/own-password.tsx";
import { askToMake, madePasskey } from "../passkey.ts";
import { endWays, haveSureWay } from "../store/codes.ts";
import { addPasskey, keepPassword, passkeysOf, removePasskey } from "../store/secrets.ts";
import { ownTexts } from "../texts/index.ts";
import { asSelf } from "./as-self.ts";
import { readNewPassword } from "./new-password.ts";

// A page with a form was reached within ten minutes of showing who one is; filling it in may take a while.
const whileFilling = 30;

/** The sign-in name of whoever has one. @throws NotFound: without it there is nothing here to change */
const mustHaveName = async (c: Ctx, tx: Tx, acting: Acting): Promise<string> => {
  const name = await signInNameOf(tx, c.var.house.config, acting.person_id);
  if (name === null) throw new NotFound();
  return name;
};

/** One of these acts, once, with its line in the trail; then back to the overview. */
const act = (c: Ctx, fields: Fields, noun: string, work: (tx: Tx, acting: Acting) => Promise<unknown>) =>
  asSelf(c, async (tx, acting) => {
    await mustHaveName(c, tx, acting);
    const to = await once(tx, acting.person_id, noun, fields, async () => {
      await work(tx, acting);
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: noun,
        subjectKind: "person",
        subjectId: acting.person_id,
      });
      return "/my/way-in";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });

const passwordPage = (c: Ctx, problems: readonly Problem[] = []) =>
  asSelf(c, async (tx, acting) => {
    await mustHaveName(c, tx, acting);
    const shown = { c, acting, formKey: newKey(), problems };
    return c.html(<OwnPassword {...shown} />, problems.length > 0 ? 422 : 200);
  });

/** GET /my/way-in/password */
const passwordForm: Handler = async (c) => {
  await recheck(c);
  return passwordPage(c);
};

/** POST /my/way-in/password: in force at once. */
const password: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, whileFilling);
  const name = await asSelf(c, (tx, acting) => mustHaveName(c, tx, acting));
  const read = readNewPassword(c.var.lang, fields, name);
  if (read.password === undefined) return passwordPage(c, read.problems);
  const hash = await slowHash(c.var.house.config, read.password);
  // Twice sent is told by the form's key alone: what a password was is kept nowhere, not even as a digest.
  return act(c, { key: fields["key"] ?? "" }, "password", (tx, acting) =>
    keepPassword(tx, acting.person_id, hash, acting.session_id),
  );
};

const passkeyPage = (c: Ctx, problems: readonly Problem[] = []) =>
  asSelf(c, async (tx, acting) => {
    const name = await mustHaveName(c, tx, acting);
    const have = await passkeysOf(tx, acting.person_id);
    const ask = askToMake(
      c,
      name,
      have.map((key) => key.credential_id),
    );
    const shown = { c, acting, ask, problems };
    return c.html(<OwnPasskey {...shown} />, problems.length > 0 ? 422 : 200);
  });

/** GET /my/way-in/passkey */
const passkeyForm: Handler = async (c) => {
  await recheck(c);
  return passkeyPage(c);
};

/** POST /my/way-in/passkey: one more. */
const passkey: Handler = async (c) => {
  const { credential } = await readForm(c);
  await recheck(c, whileFilling);
  const made = await madePasskey(c, credential);
  if (!made) return passkeyPage(c, [{ field: "", text: ownTexts.in(c.var.lang).t.passkeys.wrong }]);
  const device = deviceOf(c.req.header("user-agent"));
  // A passkey's public id is its own key: the same one is never kept twice.
  return act(c, { key: newKey() }, "passkey", (tx, { organisation_id, person_id }) =>
    addPasskey(tx, { organisationId: organisation_id, personId: person_id, device, ...made }),
  );
};

/** POST /my/way-in/passkey/:id/removal */
const passkeyRemoval: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, whileFilling);
  const id = idOf(c);
  return act(c, fields, "passkey-removal", async (tx) => {
    if (!(await removePasskey(tx, id))) throw new NotFound();
  });
};

/** GET /my/way-in/end */
const endForm: Handler = async (c) => {
  await recheck(c);
  return asSelf(c, async (tx, acting) => {
    await mustHaveName(c, tx, acting);
    const shown = { c, acting, formKey: newKey(), haveSureWay: await haveSureWay(tx) };
    return c.html(<OwnEnd {...shown} />);
  });
};

/** POST /my/way-in/end: all of it, at once. Whoever came in by it is out with this answer. */
const end: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, whileFilling);
  const { assurance } = await asSelf(c, async (_tx, acting) => acting);
  const answer = await act(c, fields, "way-in-end", (tx, acting) => endWays(tx, acting.person_id, true));
  if (assurance === "high") return answer;
  await endSession(c, "sign-out");
  c.header("Clear-Site-Data", '"cache"');
  return c.html(<OwnEnded c={c} />);
};

/** What I come in with: renewed, added to, ended. Each after showing once more who one is. */
export const ownSecretRoutes: readonly Route[] = [
  get("/my/way-in/password", "person", passwordForm),
  post("/my/way-in/password", "person", password),
  get("/my/way-in/passkey", "person", passkeyForm),
  post("/my/way-in/passkey", "person", passkey),
  post("/my/way-in/passkey/:id/removal", "person", passkeyRemoval),
  get("/my/way-in/end", "person", endForm),
  post("/my/way-in/end", "person", end),
];
