import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { checkForm, type Fields, readForm, type Wrong } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { answerForm } from "../form.ts";
import { type Asked, type Measure, openParts, sealedAs } from "../open.ts";
import { ClosedPage } from "../pages/closed.tsx";
import { GuestMeasurePage } from "../pages/guest-measure.tsx";
import { type GuestPlan, openAsGuest, plansAsGuest } from "../store/as-guest.ts";
import { answerMeasure } from "../store/responsible.ts";
import { told } from "../whose.ts";

interface AskedMeasure {
  plan: GuestPlan;
  measure: Measure;
  asked: Asked;
}

/** The plan opened with its line, and in it the measure that is asked of me; null where there is none, whatever there is. */
const askedMeasure = async (
  c: Ctx,
  tx: Tx,
  of: (measure: Measure, asked: Asked) => boolean,
): Promise<AskedMeasure | null> => {
  const id = idOf(c);
  const plan = (await plansAsGuest(tx)).find(({ plan_id }) => plan_id === id);
  if (!plan?.answered_at || !(await openAsGuest(tx, id))) return null;
  const owner = { id: plan.plan_id, person_id: plan.person_id, organisation_id: plan.organisation_id };
  const { measures } = await openParts(tx, c.var.house.config, owner);
  for (const measure of measures) {
    const asked = measure.owner?.guest === undefined ? null : measure.owner.asked;
    if (asked?.mine && of(measure, asked)) return { plan, measure, asked };
  }
  return null;
};

const show: Handler = (c) =>
  asMe(c, async (tx, acting) => {
    const found = await askedMeasure(c, tx, ({ text }) => text.thread_id === c.req.query("of"));
    if (!found) throw new NotFound();
    return c.html(<GuestMeasurePage {...{ c, acting, ...found }} />);
  });

/** What was written is given back to whoever is asked no more; where there is nothing to give back nothing is found. */
const closed = (c: Ctx, acting: Acting, fields: Fields) => {
  const words = fields["words"]?.trim();
  if (!words) throw new NotFound();
  return c.html(<ClosedPage {...{ c, acting, words }} />, 409);
};

const answered: Handler = async (c) => {
  const fields = await readForm(c);
  return asMe(c, async (tx, acting) => {
    const found = await askedMeasure(
      c,
      tx,
      ({ text }, { measure_id, text_id }) =>
        measure_id === fields["measure"] || text_id === fields["text"] || text.thread_id === fields["text"],
    );
    if (!found) return closed(c, acting, fields);
    const { plan, asked } = found;
    const again = (wrong: readonly Wrong[], overtaken: boolean) =>
      c.html(
        <GuestMeasurePage {...{ c, acting, ...found, fields, wrong, overtaken }} />,
        overtaken ? 409 : 422,
      );
    const { values, wrong } = checkForm(answerForm, fields);
    if (!values) return again(wrong, false);
    if (values.measure !== asked.measure_id || values.text !== asked.text_id) return again([], true);
    const back = `/my/guest/plans/${plan.plan_id}/measure?of=${found.measure.text.thread_id}`;
    const to = await once(
      tx,
      acting.person_id,
      `plan-measure-answer:${asked.measure_id}`,
      fields,
      async () => {
        const owner = { id: plan.person_id, organisation_id: plan.organisation_id };
        const { answer, words } = values;
        const sealed =
          words === null ? null : await sealFor(tx, c.var.house.config, owner, sealedAs.answer, words);
        if (await answerMeasure(tx, asked, answer, sealed))
          await told(tx, acting, "plan-measure-answer", "plan-text", found.measure.text.thread_id);
        return back;
      },
    );
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** A guest who is asked to do a measure: reading it, and saying yes, no, or that it is done. */
export const guestMeasureRoutes: readonly Route[] = [
  get("/my/guest/plans/:id/measure", "person", show),
  post("/my/guest/plans/:id/measure-answer", "person", answered),
];
