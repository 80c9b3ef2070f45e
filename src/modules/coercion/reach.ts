import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { lowPage } from "./pages/low.tsx";
import { type Coercion, findCoercion } from "./store/coercions.ts";
import { openTalks, type Talk } from "./talk.ts";
import { type Whose, whoseOf } from "./whose.ts";

/** What is asked for, for the person or whoever acts for the person; else the way to it. */
export const reading = (
  c: Ctx,
  work: (tx: Tx, acting: Acting, whose: Whose) => Promise<Response>,
): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const whose = await whoseOf(tx, acting);
    if (whose === "role")
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/after-talks")}`), 303);
    if (whose === "low") return lowPage(c, acting);
    return work(tx, acting, whose);
  });

/** One of theirs. @throws NotFound where there is none */
export const theirs = async (tx: Tx, whose: Whose, id: string): Promise<Coercion> => {
  const found = await findCoercion(tx, id);
  if (found?.person_id !== whose.person.id) throw new NotFound();
  return found;
};

/** The one that the address names, with all that has happened. @throws NotFound */
export const talkOf = async (c: Ctx, tx: Tx, whose: Whose): Promise<Talk> => {
  const [talk] = await openTalks(tx, c.var.house.config, whose.person, [await theirs(tx, whose, idOf(c))]);
  if (!talk) throw new NotFound();
  return talk;
};
