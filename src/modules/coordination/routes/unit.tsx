import { z } from "zod";
import { listUnits } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { UnitPage } from "../pages/unit.tsx";
import { coordinatingUnit, designateUnit } from "../store/unit.ts";

/** As an administrator of the whole: who has only a part of it says nothing of where everybody's needs go. */
const asWhole = (
  c: Ctx,
  work: (tx: Tx, acting: Acting, units: Awaited<ReturnType<typeof listUnits>>) => Promise<Response>,
): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const units = (await listUnits(tx)).filter((one) => one.organisation_id === acting.organisation_id);
    if (!units.some(({ id, depth }) => id === acting.unit_id && depth === 0)) throw new NotFound();
    return work(tx, acting, units);
  });

const page = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  units: Awaited<ReturnType<typeof listUnits>>,
  fields: Fields = {},
  wrong: readonly Wrong[] = [],
) => (
  <UnitPage {...{ c, acting, units, fields, wrong }} now={await coordinatingUnit(tx)} formKey={newKey()} />
);

const show: Handler = (c) =>
  asWhole(c, async (tx, acting, units) => c.html(await page(c, tx, acting, units)));

const designated: Handler = async (c) => {
  const fields = await readForm(c);
  return asWhole(c, async (tx, acting, units) => {
    const { values } = checkForm(z.object({ unit: z.string() }), fields);
    const unit = units.find(({ id }) => id === values?.unit);
    if (!unit)
      return c.html(await page(c, tx, acting, units, fields, [{ field: "unit", word: "unit" }]), 422);
    const to = await once(tx, acting.person_id, "coordinating-unit", fields, async () => {
      if (await designateUnit(tx, unit.id))
        await leaveTrail(tx, {
          organisationId: acting.organisation_id,
          unitId: unit.id,
          act: "coordinating-unit",
          subjectKind: "unit",
          subjectId: unit.id,
        });
      return "/my/coordinating-unit";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** Which unit coordinates: said by an administrator. */
export const unitRoutes: readonly Route[] = [
  get("/my/coordinating-unit", "administrator", show),
  post("/my/coordinating-unit", "administrator", designated),
];
