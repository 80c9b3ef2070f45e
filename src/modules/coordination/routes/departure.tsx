import { ruleOn, startClock } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { departureForm } from "../form.ts";
import { DeparturePage } from "../pages/departure.tsx";
import { nameOf, openForWork } from "../store/coordinations.ts";
import { coordinatorsNow, leaveCoordinations, successors } from "../store/coordinators.ts";

/** What I coordinate in the role I act in. */
const mine = async (tx: Tx, acting: Acting): Promise<string[]> =>
  (await coordinatorsNow(tx))
    .filter((one) => one.coordinator_id === acting.person_id && one.role_id === acting.role_id)
    .map((one) => one.coordination_id);

/** The one asked for, or all. @throws NotFound where I do not coordinate it */
const asked = async (c: Ctx, tx: Tx, acting: Acting, all: boolean) => {
  const ids = await mine(tx, acting);
  if (all) return { ids, one: null };
  const id = idOf(c);
  if (!ids.includes(id) || !(await openForWork(tx, id))) throw new NotFound();
  return { ids: [id], one: { id, name: await nameOf(tx, id) } };
};

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  all: boolean,
  fields: Fields = {},
  wrong: readonly Wrong[] = [],
) => {
  const { one } = await asked(c, tx, acting, all);
  return (
    <DeparturePage
      {...{ c, acting, one, fields, wrong }}
      successors={await successors(tx)}
      formKey={newKey()}
    />
  );
};

const show =
  (all: boolean): Handler =>
  (c) =>
    asMe(c, async (tx, acting) => c.html(await page(c, tx, acting, all)));

const left =
  (all: boolean): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMe(c, async (tx, acting) => {
      const checked = checkForm(departureForm, fields);
      const wrong = checked.wrong ?? [{ field: "to", word: "to" }];
      const to = checked.values?.to;
      const among = await successors(tx);
      if (to !== "unit" && !among.some(({ role_id }) => role_id === to))
        return c.html(await page(c, tx, acting, all, fields, wrong), 422);
      const path = await once(
        tx,
        acting.person_id,
        `coordinator-departure:${all ? "" : idOf(c)}`,
        fields,
        async () => {
          const { ids } = await asked(c, tx, acting, all);
          const owed = startClock(ruleOn("coordination-successor", c.var.today), c.var.today);
          await leaveCoordinations(tx, ids, to === "unit" || to === undefined ? null : to, owed);
          return "/my/coordinations";
        },
      );
      return c.redirect(href(c.var.lang, path), 303);
    });
  };

/** Stopping as coordinator: for one person, or for all at once. Nobody is left without somebody who answers. */
export const departureRoutes: readonly Route[] = [
  get("/my/coordinations/departure", "staff", show(true)),
  post("/my/coordinations/departure", "staff", left(true)),
  get("/my/coordinations/:id/departure", "staff", show(false)),
  post("/my/coordinations/:id/departure", "staff", left(false)),
];
