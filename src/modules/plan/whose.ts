import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Fields } from "#platform/http/form.ts";
import { idOf, isId } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { openerFor, type PlanText } from "./open.ts";
import { lowPage } from "./pages/low.tsx";
import type { Cut } from "./plan.ts";
import { versionsOf } from "./store/plan-texts.ts";
import { holdPlan, myPlans, type Plan } from "./store/plans.ts";

/** Whose key and rows it is about. */
export const me = (acting: Acting) => ({ id: acting.person_id, organisation_id: acting.organisation_id });

/**
 * As oneself alone: what is mine is not mine in my role at work, nor while I act for somebody. Whoever is known less
 * surely is told how to come to the plan, the same whether there is one or not.
 */
export const asMyself = (c: Ctx, work: (tx: Tx, acting: Acting) => Promise<Response>): Promise<Response> =>
  asMe(c, async (tx, acting) => {
    const reading = c.req.method === "GET";
    if (acting.role_id || acting.principal_id) {
      if (!reading) throw new NotFound();
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent("/my/plan")}`), 303);
    }
    if (acting.topics.includes("plan")) return work(tx, acting);
    if (!reading) throw new NotFound();
    return lowPage(c, acting);
  });

/** My plan that runs; null where none does. */
export const runningPlan = async (tx: Tx, acting: Acting): Promise<Plan | null> =>
  (await myPlans(tx, acting.person_id)).find(({ ended_at }) => ended_at === null) ?? null;

/** The plan that a form was written for, held until the end. @throws NotFound where it is none of mine */
export const planOfForm = async (tx: Tx, fields: Fields): Promise<Plan> => {
  const id = fields["plan"] ?? "";
  const plan = isId(id) ? await holdPlan(tx, id) : null;
  if (!plan) throw new NotFound();
  return plan;
};

/** A line of what was done in a plan. */
export const told = (
  tx: Tx,
  acting: Acting,
  act: string,
  subjectKind: "plan" | "plan-text",
  subjectId: string,
) => leaveTrail(tx, { organisationId: acting.organisation_id, unitId: null, act, subjectKind, subjectId });

/** A text of one's own that is asked for: its plan, its newest version, the earlier ones. */
export interface Mine {
  plan: Plan;
  newest: PlanText;
  earlier: readonly PlanText[];
}

/** The text asked for, with its plan held until the end. @throws NotFound where there is none of mine */
export const myText = async (c: Ctx, tx: Tx, acting: Acting): Promise<Mine> => {
  const id = idOf(c);
  const [first] = await versionsOf(tx, id);
  const plan = first ? await holdPlan(tx, first.plan_id) : null;
  // Read anew once the plan is held: somebody in another window may have written meanwhile.
  const sealed = plan ? await versionsOf(tx, id) : [];
  const opener = await openerFor(tx, c.var.house.config, me(acting));
  const [newest, ...earlier] = sealed.map(opener.text);
  if (!plan || !newest) throw new NotFound();
  return { plan, newest, earlier };
};

/** How many measures a page opens: so many as somebody reads, or all of them where one asks for them. */
export const cutOf = (c: Ctx): Cut | null =>
  c.req.query("all") === "yes" ? null : { today: c.var.today, most: 100 };
