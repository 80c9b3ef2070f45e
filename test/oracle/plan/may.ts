// Who may do what in a plan, from src/modules/plan/README.md: its owner, in their own name and on their own side. Whether
// it may still be done, in a plan that has ended, is no question of who: plan.test.ts and pages.test.ts ask it.
import { find, me, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import { ownPlan } from "./see.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const own = (person: string | undefined, who: Who) => ownPlan({ person: person ?? "" }, who);
const inOwnName = (by: string | null | undefined, who: Who) => me(who) !== null && by === me(who);
const runs = (person: string | undefined, { w }: Who) => w.plans.some((p) => p.person === person && !p.ended);
const planOf = (a: Attempt, who: Who) => find(who.w.plans, a.id ?? "");
/** In a plan of the person's, by that person as themselves. */
const inOwnPlan: Rule = (a, who) =>
  own(a.person, who) && find(who.w.plans, a.plan ?? "")?.person === a.person;
const asSelf: Rule = (a, who) => inOwnPlan(a, who) && inOwnName(a.by, who) && a.as === "self";
/** The next of something that hangs on a text of the person's in that plan. */
const next = (a: Attempt, who: Who, rows: readonly { thread: string; n: number }[]) =>
  who.w.planTexts.some((x) => x.thread === a.id && x.plan === a.plan && x.person === a.person) &&
  !rows.some((x) => x.thread === a.id && x.n === a.n);
const ownText: Rule = (a, who) => own(who.w.planTexts.find((x) => x.thread === a.id)?.person, who);

/** For each act in a plan: whether somebody may. */
export const mayInPlan: Readonly<Record<string, Rule>> = {
  // One runs at a time.
  "plan started": (a, who) => own(a.person, who) && inOwnName(a.by, who) && !runs(a.person, who),
  // Nobody but the owner ends anything, and nobody else is said to have.
  "plan entered as ended": (a, who) => own(a.person, who) && inOwnName(a.by, who) && inOwnName(a.other, who),
  "plan ended": (a, who) => own(planOf(a, who)?.person, who) && inOwnName(a.by, who),
  "plan resumed": (a, who) => own(planOf(a, who)?.person, who) && !runs(planOf(a, who)?.person, who),
  "plan framed": (a, who) => own(planOf(a, who)?.person, who),
  "plan text written": (a, who) => asSelf(a, who) && a.kind === "mine",
  "plan text written anew": (a, who) => asSelf(a, who) && a.kind === "mine" && next(a, who, who.w.planTexts),
  "plan text removed": ownText,
  "plan text had back": (a, who) =>
    ownText(a, who) && who.w.planTexts.some((x) => x.thread === a.id && x.removed),
  // Of those known here one names oneself: nobody is made responsible by somebody else's plan.
  "plan measure agreed": (a, who) =>
    asSelf(a, who) && next(a, who, who.w.planTerms) && (a.other == null || inOwnName(a.other, who)),
  "plan step written": (a, who) => asSelf(a, who) && next(a, who, who.w.planSteps),
  "plan measure rated": (a, who) => inOwnPlan(a, who) && next(a, who, who.w.planRatings),
};
