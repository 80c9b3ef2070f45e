// Who tells how it was and who shares it, from src/modules/coercion/README.md: nobody tells it in the person's place; the ward
// writes its own, and what came on paper, in the conversation that it has opened; the person alone shares and takes back.
import { concernsSelf, openedAtWork } from "../coercion/see.ts";
import { find, me, roleOf, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";

type Rule = (a: Attempt, who: Who) => boolean;

/** For each act: whether somebody may. */
export const mayTell: Readonly<Record<string, Rule>> = {
  "account told": (a, who) => {
    const c = find(who.w.coercions, a.id ?? "");
    const one = me(who);
    if (!c || c.person !== a.person || one === null || a.by !== one) return false;
    if (who.w.accounts.some((x) => x.coercion === a.id && x.side === a.kind && x.n === a.n)) return false;
    return a.kind === "own"
      ? concernsSelf(c, who) && a.role == null
      : openedAtWork(c, who) && a.role != null && a.role === roleOf(who)?.id;
  },
  "account shared": (a, who) => {
    const x = find(who.w.accounts, a.id ?? "");
    return (
      x !== undefined &&
      x.person === a.person &&
      concernsSelf(x, who) &&
      a.by === me(who) &&
      !who.w.sharings.some((s) => s.account === a.id && !s.ended)
    );
  },
  // Ended for good: shared anew, it is another.
  "sharing taken back": (a, who) => {
    const s = find(who.w.sharings, a.id ?? "");
    return s !== undefined && !s.ended && concernsSelf(s, who) && a.yes === true;
  },
};
