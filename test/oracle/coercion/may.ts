// Who may do what after coercion, from src/modules/coercion/README.md.
import { decides } from "../rules.ts";
import { find, me, roleOf, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import { actsInTreatment, concernsSelf, openedAtWork, registeredHere } from "./see.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const byMe: Rule = (a, who) => me(who) !== null && a.by === me(who);
/** What somebody writes there: the person, who decides for the person, or the unit that has opened it. */
const writes: Rule = (a, who) => {
  const c = find(who.w.coercions, a.id ?? "");
  if (!c || c.person !== a.person || !byMe(a, who)) return false;
  if (a.as === "self") return concernsSelf(c, who) && a.role == null;
  if (a.as === "representative")
    return who.hat.is === "for" && decides(who.hat.mandate) && actsInTreatment(c, who) && a.role == null;
  return openedAtWork(c, who) && a.role != null && a.role === roleOf(who)?.id;
};

/** For each act after coercion: whether somebody may. */
export const mayAfterCoercion: Readonly<Record<string, Rule>> = {
  "coercion withdrawn": (a, who) => {
    const c = find(who.w.coercions, a.id ?? "");
    return c !== undefined && registeredHere(c, who) && byMe(a, who);
  },
  // A service offers and holds; that it was not held is the person's alone to say.
  "after-talk step written": (a, who) =>
    writes(a, who) &&
    (["offer", "holding"].includes(a.kind ?? "")
      ? a.as === "service"
      : a.kind !== "denial" || a.as !== "service") &&
    !who.w.talkSteps.some((s) => s.coercion === a.id && s.n === a.n),
};
