import { checkForm, readForm } from "#platform/http/form.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { reviewForm } from "../form.ts";
import { crisisLetter } from "../letters/crisis-plan.ts";
import { type OpenCrisisPlan, openPlan } from "../open.ts";
import { PlanPage } from "../pages/plan.tsx";
import { ReviewPage } from "../pages/review.tsx";
import { myPlan, setReview } from "../store/crisis-plans.ts";
import { asMyself, ownPath, told } from "../whose.ts";

const show: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await myPlan(tx, acting.person_id);
    const open = plan && (await openPlan(tx, c.var.house.config, plan));
    return c.html(<PlanPage {...{ c, acting, open }} />);
  });

const review: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await myPlan(tx, acting.person_id);
    if (!plan) return c.redirect(href(c.var.lang, ownPath), 303);
    const fields = { months: plan.review_months === null ? "" : String(plan.review_months) };
    return c.html(<ReviewPage {...{ c, acting, fields }} formKey={newKey()} wrong={[]} />);
  });

const reviewed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const plan = await myPlan(tx, acting.person_id);
    if (!plan) return c.redirect(href(c.var.lang, ownPath), 303);
    const { values, wrong } = checkForm(reviewForm, fields);
    if (!values)
      return c.html(
        <ReviewPage {...{ c, acting, fields, wrong }} formKey={fields["key"] || newKey()} />,
        422,
      );
    const to = await once(tx, acting.person_id, `crisis-review:${plan.id}`, fields, async () => {
      await setReview(tx, plan.id, values.months, values.done);
      if (values.done) await told(tx, acting, "crisis-review", "crisis-plan", plan.id);
      return `${ownPath}#about`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** My plan as PDF. @param whole with what is hidden, for me; without, as it may be given to others */
const paper = async (c: Ctx, whole: boolean): Promise<Response> => {
  let open: OpenCrisisPlan | null = null;
  let name = "";
  const answer = await asMyself(c, async (tx, acting) => {
    const plan = await myPlan(tx, acting.person_id);
    open = plan && (await openPlan(tx, c.var.house.config, plan));
    name = acting.person_name;
    return c.redirect(href(c.var.lang, ownPath), 303);
  });
  // Set outside the transaction: a page that is being typeset holds no connection.
  if (open === null) return answer;
  const letter = crisisLetter(c, open, { name, whole, help: helpOnPaper(c.var.lang, c.get("frames")(c)) });
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** My crisis plan as a whole: reading, printing, going through it. */
export const planRoutes: readonly Route[] = [
  get(ownPath, "person", show),
  get(`${ownPath}/review`, "person", review),
  post(`${ownPath}/review`, "person", reviewed),
  get(`${ownPath}/paper`, "person", (c) => paper(c, true)),
  get(`${ownPath}/paper/others`, "person", (c) => paper(c, false)),
];
