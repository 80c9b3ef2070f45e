import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import { idOf } from "#platform/http/id.ts";
import type { Ctx } from "#platform/http/route.ts";
import { href } from "#platform/texts/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type CrisisText, openTexts } from "./open.ts";
import { lowPage } from "./pages/low.tsx";
import { type CrisisPlan, holdPlan } from "./store/crisis-plans.ts";
import { versionsOf } from "./store/crisis-texts.ts";

/** Where one's own crisis plan stands. */
export const ownPath = "/my/crisis-plan";

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
      return c.redirect(href(c.var.lang, `/my/role?return=${encodeURIComponent(ownPath)}`), 303);
    }
    if (acting.topics.includes("crisis")) return work(tx, acting);
    if (!reading) throw new NotFound();
    return lowPage(c, acting);
  });

/** A line of what was done in a crisis plan. */
export const told = (tx: Tx, acting: Acting, act: string, subjectKind: string, subjectId: string) =>
  leaveTrail(tx, { organisationId: acting.organisation_id, unitId: null, act, subjectKind, subjectId });

/** A text of one's own that is asked for: its plan, its newest version, the earlier ones. */
export interface Mine {
  plan: CrisisPlan;
  newest: CrisisText;
  earlier: readonly CrisisText[];
}

/** The text asked for, with its plan held until the end. @throws NotFound where there is none of mine */
export const myText = async (c: Ctx, tx: Tx, acting: Acting): Promise<Mine> => {
  const id = idOf(c);
  const plan = await holdPlan(tx, acting.person_id);
  const sealed = plan ? await versionsOf(tx, id) : [];
  const [newest, ...earlier] = await openTexts(tx, c.var.house.config, me(acting), sealed);
  if (!plan || !newest) throw new NotFound();
  return { plan, newest, earlier };
};
