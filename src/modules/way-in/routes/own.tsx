import { listUnits } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Problem } from "#web/index.ts";
import { signInNameOf } from "../hand-over.ts";
import { Own, type OwnWays } from "../pages/own.tsx";
import { addWish, endWish, myCodes, myWish } from "../store/codes.ts";
import { passkeysOf, passwordDay } from "../store/secrets.ts";
import { ownTexts } from "../texts/index.ts";
import { asSelf } from "./as-self.ts";

/** The units that could give a code: those of the organisation one belongs to. */
const unitsOf = async (tx: Tx, acting: Acting) =>
  (await listUnits(tx)).filter((unit) => unit.organisation_id === acting.organisation_id);

const waysOf = async (c: Ctx, tx: Tx, acting: Acting): Promise<OwnWays> => {
  const { person_id: me } = acting;
  const [name, password, passkeys, codes, wish, units] = await Promise.all([
    signInNameOf(tx, c.var.house.config, me),
    passwordDay(tx),
    passkeysOf(tx, me),
    myCodes(tx),
    myWish(tx),
    unitsOf(tx, acting),
  ]);
  return { name, passwordSince: password.made_at, passkeys, codes, wish, units };
};

const page = async (c: Ctx, tx: Tx, acting: Acting, problems: readonly Problem[] = []) => {
  const ways = await waysOf(c, tx, acting);
  const shown = { c, acting, ways, newKey, problems };
  return c.html(<Own {...shown} />, problems.length > 0 ? 422 : 200);
};

/** GET /my/way-in */
const own: Handler = (c) => asSelf(c, (tx, acting) => page(c, tx, acting));

const note = (tx: Tx, acting: Acting, unitId: string | null, act: string) =>
  leaveTrail(tx, {
    organisationId: acting.organisation_id,
    unitId,
    act,
    subjectKind: "person",
    subjectId: acting.person_id,
  });

/** POST /my/way-in/wish: a unit is asked for a code on paper. */
const wish: Handler = async (c) => {
  const fields = await readForm(c);
  await recheck(c, 30);
  return asSelf(c, async (tx, acting) => {
    // Whoever is not known surely has this way in already.
    if (acting.assurance !== "high") throw new NotFound();
    const unit = (await unitsOf(tx, acting)).find(({ id }) => id === fields["unit"]);
    const { needed } = ownTexts.in(c.var.lang).t.wish;
    if (!unit) return page(c, tx, acting, [{ field: "unit", text: needed }]);
    const to = await once(tx, acting.person_id, "code-wish", fields, async () => {
      const { organisation_id: organisationId, person_id: personId } = acting;
      await addWish(tx, { organisationId, personId, unitId: unit.id });
      await note(tx, acting, unit.id, "code-wish");
      return "/my/way-in";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** POST /my/way-in/wish/withdrawal */
const withdrawal: Handler = async (c) => {
  await readForm(c);
  await asSelf(c, async (tx, acting) => {
    if (await endWish(tx, acting.person_id)) await note(tx, acting, null, "code-wish-withdrawal");
  });
  return c.redirect(href(c.var.lang, "/my/way-in"), 303);
};

/** How I sign in, and asking for another way. */
export const ownRoutes: readonly Route[] = [
  get("/my/way-in", "person", own),
  post("/my/way-in/wish", "person", wish),
  post("/my/way-in/wish/withdrawal", "person", withdrawal),
];
