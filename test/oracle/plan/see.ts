// Who sees what of a plan, from src/modules/plan/README.md: its owner all of it, where the way of signing in opens the
// topic; others the newest of what is neither hidden nor taken away, in the plan that runs, once they have opened it.

import { newest, type Sees, table } from "../grounds.ts";
import { guestReads, readsAside, readsOn } from "../guests/stands.ts";
import { blocks } from "../rules.ts";
import { find, type Ground, me, openedTo, type Who } from "../stands.ts";
import type { OnPlanText } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;

/** Oneself, so surely known that the topic is open. */
export const ownPlan: Ground<{ person: string }> = ({ person }, { hat }) =>
  hat.is === "self" && hat.me === person && hat.topics.includes("plan");

/** Whether others are shown the text that it belongs to: what its newest version says of it. */
const open = (thread: string, { w }: Who): boolean => {
  const text = w.planTexts.find((x) => x.thread === thread && newest(x, w.planTexts));
  return text !== undefined && !text.hidden && !text.removed && find(w.plans, text.plan)?.ended === false;
};
const openedNow =
  (rows: (w: Who["w"]) => readonly OnPlanText[]): Ground<OnPlanText> =>
  (row, who) =>
    openedTo("plan")(row, who) &&
    !blocks(who.w, row.person, me(who) ?? "") &&
    newest(row, rows(who.w)) &&
    open(row.thread, who);
const ownAndOpened = <Row extends OnPlanText>(rows: (w: Who["w"]) => readonly Row[]) =>
  table(rows)(ofId, {
    own: ownPlan,
    "opened just now": openedNow(rows),
    "open to a guest": readsOn(rows),
  });

/** The tables of a plan. */
export const planSees = {
  plan: table((w) => w.plans)(ofId, { own: ownPlan }),
  "plan text": table((w) => w.planTexts)(ofId, {
    own: ownPlan,
    "opened just now": openedNow((w) => w.planTexts),
    "open to a guest": guestReads,
  }),
  // What guests wrote, and what was agreed with them, is for the owner and the guests alone.
  "plan text beside": table((w) => w.planAsides)(ofId, { own: ownPlan, "open to a guest": readsAside }),
  "plan measure": ownAndOpened((w) => w.planTerms),
  "plan measure step": ownAndOpened((w) => w.planSteps),
  // Read by the person alone.
  "plan rating": table((w) => w.planRatings)(ofId, { own: ownPlan }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const planLooks: Readonly<Record<keyof typeof planSees, string>> = {
  plan: "select array_agg(id::text) from care.plan",
  "plan text": "select array_agg(id::text) from care.plan_text where beside is null",
  "plan text beside": "select array_agg(id::text) from care.plan_text where beside is not null",
  "plan measure": "select array_agg(id::text) from care.plan_measure",
  "plan measure step": "select array_agg(id::text) from care.plan_measure_step",
  "plan rating": "select array_agg(id::text) from care.plan_rating",
};
