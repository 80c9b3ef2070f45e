import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { checkForm, readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { newKey, once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { href } from "#platform/texts/index.ts";
import { helpOnPaper } from "#web/index.ts";
import { frameForm, startForm } from "../form.ts";
import { typedDay } from "../in-words.ts";
import { emptyPlanLetter } from "../letters/empty-plan.ts";
import { planLetter } from "../letters/plan.ts";
import { type OpenPlan, openPlan } from "../open.ts";
import { EndingPage } from "../pages/ending.tsx";
import { FramePage } from "../pages/frame.tsx";
import { PastPlanPage } from "../pages/past-plan.tsx";
import { PlanPage } from "../pages/plan.tsx";
import { StartPage } from "../pages/start.tsx";
import { type Template, templateOf } from "../parts.ts";
import { endPlan, framePlan, holdPlan, myPlans, type Plan, resumePlan, startPlan } from "../store/plans.ts";
import { asMyself, cutOf, told } from "../whose.ts";

/** My plan that runs, and the ended ones. */
const plans = async (tx: Tx, acting: Acting) => {
  const all = await myPlans(tx, acting.person_id);
  return {
    running: all.find(({ ended_at }) => ended_at === null) ?? null,
    earlier: all.filter(({ ended_at }) => ended_at !== null),
  };
};

/** The plan that runs, or the way to starting one. */
const running = async (
  tx: Tx,
  acting: Acting,
  c: Ctx,
  work: (plan: Plan) => Promise<Response>,
): Promise<Response> => {
  const { running: plan } = await plans(tx, acting);
  return plan ? work(plan) : c.redirect(href(c.var.lang, "/my/plan"), 303);
};

const show: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const { running: plan, earlier } = await plans(tx, acting);
    return c.html(
      plan ? (
        <PlanPage {...{ c, acting, earlier }} open={await openPlan(tx, c.var.house.config, plan, cutOf(c))} />
      ) : (
        <StartPage {...{ c, acting, earlier }} fields={{}} formKey={newKey()} />
      ),
    );
  });

const started: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const { values, wrong } = checkForm(startForm, fields);
    if (!values) {
      const { earlier } = await plans(tx, acting);
      return c.html(<StartPage {...{ c, acting, earlier, fields, wrong }} formKey={newKey()} />, 422);
    }
    const to = await once(tx, acting.person_id, "plan", fields, async () => {
      const own = { organisationId: acting.organisation_id, personId: acting.person_id };
      const id = await startPlan(tx, { ...own, ...values });
      // Started in another window meanwhile: that one it is.
      if (id) await told(tx, acting, "plan", "plan", id);
      return "/my/plan";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const frame: Handler = (c) =>
  asMyself(c, (tx, acting) =>
    running(tx, acting, c, async (plan) => {
      const fields = {
        template: plan.template,
        from: typedDay(plan.period_from),
        to: typedDay(plan.period_to),
        revise: typedDay(plan.revise_on),
      };
      return c.html(<FramePage {...{ c, acting, fields }} formKey={newKey()} wrong={[]} />);
    }),
  );

const framed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, (tx, acting) =>
    running(tx, acting, c, async (plan) => {
      const { values, wrong } = checkForm(frameForm, fields);
      if (!values) return c.html(<FramePage {...{ c, acting, fields, wrong }} formKey={newKey()} />, 422);
      const to = await once(tx, acting.person_id, `plan-frame:${plan.id}`, fields, async () => {
        const { template, from, to: until, revise } = values;
        await framePlan(tx, plan.id, { template, from, to: until, reviseOn: revise });
        await told(tx, acting, "plan-frame", "plan", plan.id);
        return "/my/plan#about";
      });
      return c.redirect(href(c.var.lang, to), 303);
    }),
  );
};

const ending: Handler = (c) =>
  asMyself(c, (tx, acting) =>
    running(tx, acting, c, async (plan) => c.html(<EndingPage {...{ c, acting, plan }} />)),
  );

const ended: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    // The one that was on the page, not one that was begun since.
    const { running: now, earlier } = await plans(tx, acting);
    const plan = [now, ...earlier].find((one) => one?.id === fields["plan"]);
    if (!plan) throw new NotFound();
    const to = await once(tx, acting.person_id, `plan-ending:${plan.id}`, fields, async () => {
      if ((await endPlan(tx, plan.id)) > 0) await told(tx, acting, "plan-ending", "plan", plan.id);
      return `/my/plans/${plan.id}`;
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** One of my plans that has ended. @throws NotFound where there is none of mine */
const pastPlan = async (c: Ctx, tx: Tx): Promise<Plan> => {
  const plan = await holdPlan(tx, idOf(c));
  if (!plan) throw new NotFound();
  return plan;
};

const past: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await pastPlan(c, tx);
    if (plan.ended_at === null) return c.redirect(href(c.var.lang, "/my/plan"), 303);
    const open = await openPlan(tx, c.var.house.config, plan);
    const { running: now } = await plans(tx, acting);
    return c.html(<PastPlanPage {...{ c, acting, open }} running={now !== null} />);
  });

const resumed: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const plan = await pastPlan(c, tx);
    const { running: now } = await plans(tx, acting);
    if (now && now.id !== plan.id) {
      const open = await openPlan(tx, c.var.house.config, plan);
      return c.html(<PastPlanPage {...{ c, acting, open }} running refused />, 409);
    }
    const to = await once(tx, acting.person_id, `plan-resumption:${plan.id}`, fields, async () => {
      if (await resumePlan(tx, plan.id)) await told(tx, acting, "plan-resumption", "plan", plan.id);
      return "/my/plan";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

const paper: Handler = async (c) => {
  let open: OpenPlan | null = null;
  let name = "";
  const answer = await asMyself(c, (tx, acting) =>
    running(tx, acting, c, async (plan) => {
      open = await openPlan(tx, c.var.house.config, plan);
      name = acting.person_name;
      return c.body(null, 204);
    }),
  );
  // Set outside the transaction: a page that is being typeset holds no connection.
  if (open === null) return answer;
  const letter = planLetter(c, open, name, helpOnPaper(c.var.lang, c.get("frames")(c)));
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** A plan to be written by hand; as the plan that runs asks, or as is said. Nothing of anybody's is on it. */
const emptyPaper: Handler = async (c) => {
  let template: Template = templateOf(c.req.query("template") ?? "short");
  const answer = await asMyself(c, async (tx, acting) => {
    const { running: now } = await plans(tx, acting);
    if (now) template = templateOf(now.template);
    return c.body(null, 204);
  });
  if (answer.status !== 204) return answer;
  const letter = emptyPlanLetter(c, template, helpOnPaper(c.var.lang, c.get("frames")(c)));
  return c.body(new Uint8Array(await renderPdf(letter)), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": 'inline; filename="medvirk.pdf"',
    "Cache-Control": "no-store",
  });
};

/** My plan as a whole: starting, reading, framing, printing, ending it, and taking it up again. */
export const planRoutes: readonly Route[] = [
  get("/my/plan", "person", show),
  post("/my/plan", "person", started),
  get("/my/plan/frame", "person", frame),
  post("/my/plan/frame", "person", framed),
  get("/my/plan/ending", "person", ending),
  post("/my/plan/ending", "person", ended),
  get("/my/plan/paper", "person", paper),
  get("/my/plan/paper/empty", "person", emptyPaper),
  get("/my/plans/:id", "person", past),
  post("/my/plans/:id/resumption", "person", resumed),
];
