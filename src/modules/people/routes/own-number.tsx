import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { newKey } from "#platform/http/once.ts";
import { recheck } from "#platform/http/recheck.ts";
import type { Ctx, Handler } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { ownNumberOf } from "../number-keeping.ts";
import { OwnNumberPage } from "../pages/own-number.tsx";
import type { Owner } from "../store/contact.ts";
import { disputeNumber } from "../store/national-number.ts";
import { asSelf, saidOfSelf } from "./as-self.ts";

const page = async (c: Ctx, tx: Tx, acting: Acting, me: Owner, whole: boolean) => {
  const number = await ownNumberOf(tx, c.var.house.config, me);
  if (!number) throw new NotFound();
  return c.html(<OwnNumberPage {...{ c, acting, number, whole }} formKey={newKey()} />);
};

/** GET /my/profile/national-number: the last two digits of my number, and where it came from. */
export const ownNumber: Handler = (c) => asSelf(c, (tx, acting, me) => page(c, tx, acting, me, false));

/** POST /my/profile/national-number/showing: all of it, on this answer alone. Each showing leaves its line. */
export const ownNumberShown: Handler = async (c) => {
  await readForm(c);
  await recheck(c);
  return asSelf(c, async (tx, acting, me) => {
    const shown = await page(c, tx, acting, me, true);
    await saidOfSelf(tx, me, "national-number-showing");
    return shown;
  });
};

/** POST /my/profile/national-number/correction: it is wrong. From now on nobody is found by it. */
export const ownNumberWrong: Handler = async (c) => {
  await readForm(c);
  return asSelf(c, async (tx, _acting, me) => {
    if (await disputeNumber(tx, me.id)) await saidOfSelf(tx, me, "national-number-correction");
    return c.redirect(href(c.var.lang, "/my/profile/national-number"), 303);
  });
};
