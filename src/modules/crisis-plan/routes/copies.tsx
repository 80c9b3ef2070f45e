import { z } from "zod";
import { personKey, sealFor, unsealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { sealedAs } from "../open.ts";
import { CopiesPage } from "../pages/copies.tsx";
import { copyKinds } from "../parts.ts";
import { addCopy, copiesOf, endCopy } from "../store/copies.ts";
import { type CrisisPlan, holdPlan } from "../store/crisis-plans.ts";
import { asMyself, me, ownPath, told } from "../whose.ts";

const at = `${ownPath}/copies`;

const copyForm = z.object({
  to: z.string("to").trim().min(1, "to").max(200, "long"),
  kind: z.enum(copyKinds, "kind"),
});

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  plan: CrisisPlan,
  fields: Fields,
  wrong: readonly Wrong[] = [],
) => {
  const key = await personKey(tx, c.var.house.config, me(acting));
  const copies = (await copiesOf(tx, acting.person_id)).map(({ sealed, ...copy }) => ({
    ...copy,
    to: unsealFor(key, acting.person_id, sealedAs.copy, sealed),
  }));
  return c.html(
    <CopiesPage {...{ c, acting, plan, copies, fields, wrong }} formKey={fields["key"] || newKey()} />,
    wrong.length > 0 ? 422 : 200,
  );
};

/** With my plan held; to the plan where nothing is written yet. */
const withPlan = (c: Ctx, work: (tx: Tx, acting: Acting, plan: CrisisPlan) => Promise<Response>) =>
  asMyself(c, async (tx, acting) => {
    const plan = await holdPlan(tx, acting.person_id);
    return plan ? work(tx, acting, plan) : c.redirect(href(c.var.lang, ownPath), 303);
  });

const show: Handler = (c) => withPlan(c, (tx, acting, plan) => page(c, tx, acting, plan, {}));

const given: Handler = async (c) => {
  const fields = await readForm(c);
  return withPlan(c, async (tx, acting, plan) => {
    const { values, wrong } = checkForm(copyForm, fields);
    if (!values) return page(c, tx, acting, plan, fields, wrong);
    const to = await once(tx, acting.person_id, "crisis-copy", fields, async () => {
      const id = await addCopy(tx, {
        organisationId: acting.organisation_id,
        personId: acting.person_id,
        planId: plan.id,
        kind: values.kind,
        sealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.copy, values.to),
        version: plan.version,
      });
      await told(tx, acting, "crisis-copy", "crisis-copy", id);
      return at;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const returned =
  (back: boolean): Handler =>
  async (c) => {
    const fields = await readForm(c);
    return asMyself(c, async (tx, acting) => {
      const id = idOf(c);
      const noun = back ? "crisis-copy-return" : "crisis-copy-return-regret";
      const to = await once(tx, acting.person_id, `${noun}:${id}`, fields, async () => {
        if (!(await endCopy(tx, id, back))) throw new NotFound();
        if (back) await told(tx, acting, noun, "crisis-copy", id);
        return at;
      });
      return c.redirect(href(c.var.lang, to), 303);
    });
  };

/** Who has which copy of my plan: written down by me, had back, and which of them are old. */
export const copyRoutes: readonly Route[] = [
  get(at, "person", show),
  post(at, "person", given),
  post(`${at}/:id/return`, "person", returned(true)),
  post(`${at}/:id/regret`, "person", returned(false)),
];
