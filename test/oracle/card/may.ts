// Who may do what with a card, from src/modules/crisis-plan/README.md and decision 0018: its owner makes, ends and renews
// it. Whoever has the code of one that works, of somebody who is here, reads what is for others, without being anybody.
import { ownCrisisPlan } from "../crisis/see.ts";
import { newest } from "../grounds.ts";
import { isHere } from "../rules.ts";
import { find, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const own = (person: string | undefined, who: Who) => ownCrisisPlan({ person: person ?? "" }, who);
const inOwnPlan: Rule = (a, who) =>
  own(a.person, who) && find(who.w.crisisPlans, a.plan ?? "")?.person === a.person;
const cardWorks: Rule = (a, who) => {
  const card = find(who.w.crisisCards, a.id ?? "");
  return who.hat.is === "anonymous" && card !== undefined && !card.ended && isHere(who.w, card.person);
};

/** For each act with a card: whether somebody may. */
export const mayWithCard: Readonly<Record<string, Rule>> = {
  // One works at a time.
  "card made": (a, who) =>
    inOwnPlan(a, who) && !who.w.crisisCards.some((c) => c.person === a.person && !c.ended),
  // Ended for good: none comes back.
  "card ended": (a, who) => {
    const card = find(who.w.crisisCards, a.id ?? "");
    return card !== undefined && own(card.person, who) && !card.ended && a.yes === true;
  },
  "copy given": inOwnPlan,
  "copy had back": (a, who) => own(find(who.w.crisisCopies, a.id ?? "")?.person, who),
  "read by a card": (a, who) => {
    const x = find(who.w.crisisTexts, a.other ?? "");
    return (
      cardWorks(a, who) &&
      (a.other === null ||
        (x !== undefined &&
          x.person === find(who.w.crisisCards, a.id ?? "")?.person &&
          newest(x, who.w.crisisTexts) &&
          !x.hidden &&
          !x.removed &&
          x.place !== "must-not-know"))
    );
  },
  // With what the reader's words are sealed: where the owner has a key.
  "key asked for by a card": (a, who) =>
    cardWorks(a, who) &&
    who.w.owned.some((o) => o.kind === "key" && o.person === find(who.w.crisisCards, a.id ?? "")?.person),
};
