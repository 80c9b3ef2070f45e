import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Handler, post, type Route } from "#platform/http/route.ts";
import { slowHash } from "#platform/secret/index.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { paperCodeOf, readPaperCode } from "../code.ts";
import { makeOwnCode, signInNameOf } from "../hand-over.ts";
import { OwnCode } from "../pages/own-code.tsx";
import { endOwnCodes } from "../store/codes.ts";
import { asSelf } from "./as-self.ts";
import { letterAnswer } from "./letter.ts";

/** POST /my/way-in/paper-code: a spare code, shown on this answer and never again; in no address. */
const make: Handler = async (c) => {
  const { key = "" } = await readForm(c);
  await recheck(c, 30);
  const { config } = c.var.house;
  const { me, name } = await asSelf(c, async (tx, acting) => ({
    me: acting.person_id,
    name: await signInNameOf(tx, config, acting.person_id),
  }));
  if (name === null) throw new NotFound();
  const code = paperCodeOf(config, ["own", me, key]);
  const hash = await slowHash(config, code);
  return asSelf(c, async (tx, acting) => {
    await once(tx, acting.person_id, "paper-code", { key }, async () => {
      await makeOwnCode(tx, acting, hash);
      return "/my/way-in";
    });
    return c.html(<OwnCode c={c} acting={acting} name={name} code={code} />);
  });
};

/** POST /my/way-in/paper-code/letter: the same on a sheet. */
const letter: Handler = async (c) => {
  const fields = await readForm(c);
  const { code } = readPaperCode(fields["code"] ?? "");
  const { config } = c.var.house;
  const found = await asSelf(c, async (tx, acting) => ({
    organisation: acting.organisation_name,
    name: await signInNameOf(tx, config, acting.person_id),
  }));
  if (!code || found.name === null) throw new NotFound();
  return letterAnswer(c, c.var.lang, {
    organisation: found.organisation,
    own: true,
    name: found.name,
    code,
    telephone: null,
    from: null,
  });
};

/** POST /my/way-in/paper-code/end: what was made for me and is not used never works. No check first: it only takes away. */
const end: Handler = async (c) => {
  const fields = await readForm(c);
  return asSelf(c, async (tx, acting) => {
    const to = await once(tx, acting.person_id, "paper-code-end", fields, async () => {
      await endOwnCodes(tx);
      await leaveTrail(tx, {
        organisationId: acting.organisation_id,
        unitId: null,
        act: "paper-code-end",
        subjectKind: "person",
        subjectId: acting.person_id,
      });
      return "/my/way-in";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** A spare code of one's own, and an end to those that are unused. */
export const ownCodeRoutes: readonly Route[] = [
  post("/my/way-in/paper-code", "person", make),
  post("/my/way-in/paper-code/letter", "person", letter),
  post("/my/way-in/paper-code/end", "person", end),
];
