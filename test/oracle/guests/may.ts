// Who may do what of guests and sides, from src/modules/plan/README.md: the owner invites whom they know of here, says what
// each may read, and ends it; whoever is invited answers and leaves; a guest at work who may write writes beside one of the
// owner's texts and never on the owner's side. Whether it may still be done in a plan that has ended is its pages' matter,
// but for what others than the owner do: to them such a plan is not there.
import { newest } from "../grounds.ts";
import { ownPlan } from "../plan/see.ts";
import { blocks, holds, isHere, works } from "../rules.ts";
import { find, me, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import { guestIn, guestReads, invited, isGuest, readsAside, writerIn } from "./stands.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const own = (person: string | undefined, who: Who) => ownPlan({ person: person ?? "" }, who);
const byMe: Rule = (a, who) => me(who) !== null && a.by === me(who);
const guestOf = (a: Attempt, { w }: Who) => find(w.planGuests, a.id ?? "");

/**
 * Whom one can name as oneself: who has shown one a code, who has looked at what is one's own, who has asked one, whom one
 * has shared with. Somebody at work with the unit, as long as they work there; nobody whom one has blocked.
 */
export const canName = (person: string, unit: string | null, who: Who): boolean => {
  const { w, hat } = who;
  if (hat.is !== "self") return false;
  const same = (one: string | null, at: string | null) => one === person && at === unit;
  const near =
    w.introductions.some(
      (i) => i.taker === hat.me && i.takerRole === null && !i.ended && same(i.by, i.unit),
    ) ||
    w.consents.some((c) => c.person === hat.me && same(c.toPerson, c.toUnit)) ||
    w.looked.some((l) => l.person === hat.me && same(l.actor, l.role === null ? null : l.unit)) ||
    w.asks.some((a) => a.person === hat.me && same(a.by, w.roles.find((r) => r.id === a.role)?.unit ?? null));
  const worksThere = w.roles.some(
    (r) => r.person === person && r.unit === unit && works(r) && holds(r.from, r.to, w.today),
  );
  const org = (id: string) => w.persons.find((p) => p.id === id)?.org;
  return (
    near &&
    person !== hat.me &&
    org(person) === org(hat.me) &&
    isHere(w, person) &&
    (unit === null || worksThere) &&
    !blocks(w, hat.me, person)
  );
};

/** For each act: whether somebody may. */
export const mayAsGuest: Readonly<Record<string, Rule>> = {
  // Whoever is invited already is: there is one invitation.
  "guest invited": (a, who) => {
    const plan = find(who.w.plans, a.plan ?? "");
    return (
      plan !== undefined &&
      !plan.ended &&
      own(plan.person, who) &&
      (who.w.planGuests.some(
        (g) => g.plan === plan.id && g.guest === a.other && g.unit === a.unit && !g.ended,
      ) ||
        canName(a.other ?? "", a.unit ?? null, who))
    );
  },
  "guest scope said": (a, who) => {
    const g = guestOf(a, who);
    return (
      g !== undefined &&
      own(a.person, who) &&
      g.person === a.person &&
      byMe(a, who) &&
      !who.w.guestScopes.some((s) => s.guest === a.id && s.n === a.n)
    );
  },
  "invitation answered": (a, who) => {
    const g = guestOf(a, who);
    return g !== undefined && invited(g, who) && g.answer === null;
  },
  "plan guest ended": (a, who) => {
    const g = guestOf(a, who);
    return g !== undefined && !g.ended && (own(g.person, who) || isGuest(g, who));
  },
  "written beside as a guest": (a, who) => {
    const text = who.w.planTexts.find((x) => x.thread === a.id && newest(x, who.w.planTexts));
    const g = text && writerIn(text.plan, who);
    if (!g || !guestReads(text, who) || text.place === "measure") return false;
    if (a.kind !== "service" && a.kind !== "common") return false;
    // The service's own, or the one common text: whoever has not seen the last version is told.
    const there = who.w.planAsides.filter(
      (x) =>
        x.beside === a.id && x.side === a.kind && !x.removed && (a.kind === "common" || x.guest === g.id),
    );
    return Math.max(0, ...there.map((x) => x.n)) === a.n;
  },
  // The owner writes the common text, never the service's.
  "written beside as the owner": (a, who) =>
    own(a.person, who) &&
    byMe(a, who) &&
    a.kind === "common" &&
    who.w.planTexts.some((x) => x.id === a.id && x.plan === a.plan && x.person === a.person) &&
    !who.w.planAsides.some((x) => x.beside === a.id && x.side === "common" && !x.removed),
  // Nobody but the owner takes away what stands in the plan.
  "aside removed": (a, who) => own(who.w.planAsides.find((x) => x.thread === a.id)?.person, who),
  "yes said": (a, who) => {
    const x = find(who.w.planAsides, a.id ?? "");
    return (
      x !== undefined &&
      x.side === "common" &&
      !x.removed &&
      newest(x, who.w.planAsides) &&
      find(who.w.plans, x.plan)?.ended === false &&
      (own(x.person, who) || (writerIn(x.plan, who) !== undefined && readsAside(x, who)))
    );
  },
  "yes taken back": (a, who) =>
    who.w.planYeses.some(
      (y) =>
        y.text === a.id &&
        !y.ended &&
        (y.guest === null ? own(y.person, who) : guestIn(y.plan, who)?.id === y.guest),
    ),
};
