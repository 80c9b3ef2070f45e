// Who may do what in a crisis plan, from src/modules/crisis-plan/README.md: nobody but its owner writes or takes away.
import { find, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import { ownCrisisPlan } from "./see.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const own = (person: string | undefined, who: Who) => ownCrisisPlan({ person: person ?? "" }, who);
const ownText: Rule = (a, who) => own(who.w.crisisTexts.find((x) => x.thread === a.id)?.person, who);
const inOwnPlan: Rule = (a, who) =>
  own(a.person, who) && find(who.w.crisisPlans, a.plan ?? "")?.person === a.person;

/** For each act in a crisis plan: whether somebody may. */
export const mayInCrisisPlan: Readonly<Record<string, Rule>> = {
  // One for each person.
  "crisis plan begun": (a, who) =>
    own(a.person, who) && !who.w.crisisPlans.some((p) => p.person === a.person),
  "crisis plan gone through": (a, who) => own(find(who.w.crisisPlans, a.id ?? "")?.person, who),
  // Who must not know is never open, not even by one's own hand.
  "crisis text written": (a, who) => inOwnPlan(a, who) && (a.place !== "must-not-know" || a.yes === true),
  "crisis text written anew": (a, who) =>
    inOwnPlan(a, who) &&
    who.w.crisisTexts.some((x) => x.thread === a.id && x.plan === a.plan && x.place === a.place) &&
    !who.w.crisisTexts.some((x) => x.thread === a.id && x.n === a.n),
  "crisis text removed": ownText,
  "crisis text had back": (a, who) =>
    ownText(a, who) && who.w.crisisTexts.some((x) => x.thread === a.id && x.removed),
};
