import { type OwnDecision, ownDecisions, takeDecision } from "#modules/meeting/index.ts";
import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import { readForm } from "#platform/http/form.ts";
import { idOf } from "#platform/http/id.ts";
import { once } from "#platform/http/once.ts";
import { type Ctx, get, type Handler, post, type Route } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { sealedAs } from "../open.ts";
import { DecisionsPage } from "../pages/decisions.tsx";
import { mayWrite } from "../plan.ts";
import { addTerms } from "../store/measures.ts";
import { holdPlan } from "../store/plans.ts";
import { beginText } from "../versions.ts";
import { asMyself, me, runningPlan, told } from "../whose.ts";

const decided = (c: Ctx, tx: Tx, acting: Acting): Promise<OwnDecision[]> =>
  ownDecisions(tx, c.var.house.config, me(acting), c.var.lang);

const list: Handler = (c) =>
  asMyself(c, async (tx, acting) => {
    const plan = await runningPlan(tx, acting);
    return c.html(
      <DecisionsPage {...{ c, acting }} runs={plan !== null} all={await decided(c, tx, acting)} />,
    );
  });

const taken: Handler = async (c) => {
  const fields = await readForm(c);
  return asMyself(c, async (tx, acting) => {
    const id = idOf(c);
    const to = await once(tx, acting.person_id, `plan-decision:${id}`, fields, async () => {
      const running = await runningPlan(tx, acting);
      const plan = running && (await holdPlan(tx, running.id));
      const one = (await decided(c, tx, acting)).find((decision) => decision.id === id);
      if (!one?.words || !plan || mayWrite(plan)) throw new NotFound();
      // Taken in another window meanwhile, it stands in the plan once.
      if (!(await takeDecision(tx, id))) return "/my/plan/decisions";
      const said = { words: one.words, life_area: null, hidden: false };
      const threadId = await beginText(c, tx, acting, { plan_id: plan.id, place: "measure" }, said);
      const { id: personId, organisation_id: organisationId } = me(acting);
      const owner =
        one.doer === null
          ? null
          : await sealFor(tx, c.var.house.config, me(acting), sealedAs.owner, one.doer);
      await addTerms(
        tx,
        { organisationId, personId, planId: plan.id, threadId, after: 0 },
        {
          owner_person_id: one.doer === null ? personId : null,
          owner_sealed: owner,
          due: one.due,
          waiting_sealed: null,
          guest_id: null,
        },
      );
      await told(tx, acting, "plan-measure", "plan-text", threadId);
      return "/my/plan#who";
    });
    return c.redirect(href(c.var.lang, to), 303);
  });
};

/** What was decided in one's own meetings, taken into the plan as measures: each by the person's own act, once. */
export const decisionRoutes: readonly Route[] = [
  get("/my/plan/decisions", "person", list),
  post("/my/plan/decisions/:id/measure", "person", taken),
];
