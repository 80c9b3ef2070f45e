// Who is a guest in whose plan, from src/modules/plan/README.md: invited by name, as oneself or at work in a unit; after a
// yes; as long as the plan and the invitation run, its day has not passed, and the owner has not blocked the guest.
import { newest } from "../grounds.ts";
import type { OnPlanText, PlanText } from "../plan/shape.ts";
import { blocks, isHere, opens, works } from "../rules.ts";
import type { World } from "../shape.ts";
import { find, type Who } from "../stands.ts";
import type { GuestScope, PlanAside, PlanGuest } from "./shape.ts";

/** What holds for a guest now: the newest that was said. */
export const scopeOf = (g: PlanGuest, w: World): GuestScope | undefined =>
  w.guestScopes
    .filter((s) => s.guest === g.id)
    .sort((a, b) => a.n - b.n)
    .at(-1);

/** In the hat that was invited; as oneself surely known, where the topic asks for that of what is another's. */
export const inInvitedHat = (g: { unit: string | null }, { w, hat }: Who): boolean =>
  g.unit === null
    ? hat.is === "self" && (hat.high || opens("low-assurance-other", w.today).includes("plan"))
    : hat.is === "role" && works(hat.role) && hat.role.unit === g.unit;

/** Whether an invitation is there for whoever acts, answered or not. */
export const invited = (g: PlanGuest, who: Who): boolean => {
  const { w, hat } = who;
  const scope = scopeOf(g, w);
  return (
    "me" in hat &&
    g.guest === hat.me &&
    inInvitedHat(g, who) &&
    !g.ended &&
    find(w.plans, g.plan)?.ended === false &&
    isHere(w, g.person) &&
    !blocks(w, g.person, hat.me) &&
    scope !== undefined &&
    (scope.to === null || w.today <= scope.to)
  );
};
export const isGuest = (g: PlanGuest, who: Who): boolean => invited(g, who) && g.answer === "accepted";
/** A guest who has opened the plan just now, which left its line. */
export const hasOpened = (g: PlanGuest, who: Who): boolean =>
  isGuest(g, who) && who.opened.has(`${g.person}:invited:${g.plan}`);
/** As which guest somebody has a plan open. */
export const guestIn = (plan: string, who: Who): PlanGuest | undefined =>
  who.w.planGuests.find((g) => g.plan === plan && hasOpened(g, who));
/** A guest at work who may write, in a plan that is open to them. */
export const writerIn = (plan: string, who: Who): PlanGuest | undefined => {
  const g = guestIn(plan, who);
  return g && g.unit !== null && scopeOf(g, who.w)?.write ? g : undefined;
};

/** Whether a guest reads one of the owner's texts: the newest version, in the parts of plan and life that were ticked. */
export const guestReads = (x: PlanText, who: Who): boolean => {
  const g = guestIn(x.plan, who);
  const scope = g && scopeOf(g, who.w);
  return (
    scope !== undefined &&
    newest(x, who.w.planTexts) &&
    !x.hidden &&
    !x.removed &&
    scope.places.includes(x.place) &&
    scope.areas.includes(x.area ?? "whole")
  );
};
const readsThread = (thread: string, who: Who): boolean =>
  who.w.planTexts.some((x) => x.thread === thread && guestReads(x, who));
/** What stands beside a text that a guest reads, every version of it. */
export const readsAside = (x: PlanAside, who: Who): boolean => !x.removed && readsThread(x.beside, who);
/** What hangs on such a text: what was agreed or done last. */
export const readsOn =
  (rows: (w: World) => readonly OnPlanText[]) =>
  (row: OnPlanText, who: Who): boolean =>
    newest(row, rows(who.w)) && readsThread(row.thread, who);
