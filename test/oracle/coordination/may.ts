// Who may do what in a coordination, from src/modules/coordination/README.md: yes, no and enough are the person's alone, or
// entered by the unit; what the service does is written by the unit and the coordinator, in their own name and role, once
// they have opened it. Which step may follow on which is a question of where it stands (standing.test.ts), not of who.
import { ownPlan } from "../plan/see.ts";
import { blocks, isHere } from "../rules.ts";
import { find, me, roleOf, type Who } from "../stands.ts";
import type { Attempt } from "../trier.ts";
import {
  canBeNamed,
  canSucceed,
  coordinatingUnit,
  isCoordinator,
  openedToWork,
  owedHere,
  ownRunning,
  reportsFor,
  seesCoordinationClock,
} from "./see.ts";

type Rule = (a: Attempt, who: Who) => boolean;

const byMe: Rule = (a, who) => me(who) !== null && a.by === me(who);
const runs = (person: string, who: Who) => who.w.coordinations.some((c) => c.person === person && !c.ended);
const last = (id: string, { w }: Who) =>
  Math.max(0, ...w.coordinationSteps.filter((s) => s.coordination === id).map((s) => s.n));

const inRole: Rule = (a, who) => a.role != null && a.role === roleOf(who)?.id;
const writes: Rule = (a, who) => {
  const c = find(who.w.coordinations, a.id ?? "");
  const day = a.born ?? Number.POSITIVE_INFINITY;
  if (!c || c.person !== a.person || !byMe(a, who)) return false;
  if (who.w.coordinationSteps.some((s) => s.coordination === c.id && s.n === a.n)) return false;
  const kind = a.kind ?? "";
  // Said by oneself it is said today; what was said or done at work may be written down later, never before.
  if (a.as === "self")
    return (
      ownRunning(c, who) &&
      ["need-reported", "accepted", "declined", "evaluated", "ended"].includes(kind) &&
      day === who.w.today &&
      a.role == null
    );
  if (day > who.w.today || !inRole(a, who) || !openedToWork(c, who)) return false;
  if (a.as === "service") return ["told", "offered", "in-work", "active", "evaluated"].includes(kind);
  return a.as === "entered" && owedHere(c, who) && ["accepted", "declined", "ended"].includes(kind);
};
/** Begun for somebody at work: where a unit coordinates, and none runs. */
const begins = (person: string, who: Who) => coordinatingUnit(who) !== null && !runs(person, who);

/** For each act in a coordination: whether somebody may. */
export const mayCoordinate: Readonly<Record<string, Rule>> = {
  // One runs at a time, with the unit that coordinates.
  "need reported": (a, who) =>
    ownPlan({ person: a.person ?? "" }, who) &&
    byMe(a, who) &&
    a.unit != null &&
    a.unit === coordinatingUnit(who) &&
    !runs(a.person ?? "", who),
  "need reported at work": (a, who) => reportsFor(a.person ?? "", who) && begins(a.person ?? "", who),
  // By the code that somebody has shown, as themselves and to nobody else.
  "need reported by a code": (a, who) => {
    const role = roleOf(who, "employee", "unit-leader", "user-contact");
    const i = find(who.w.introductions, a.id ?? "");
    return (
      role !== null &&
      i !== undefined &&
      !i.ended &&
      i.taker === null &&
      i.role === null &&
      i.org === role.org &&
      i.by !== role.person &&
      isHere(who.w, i.by) &&
      !blocks(who.w, i.by, role.person) &&
      begins(i.by, who)
    );
  },
  "coordination step written": writes,
  "coordination ended": writes,
  "coordinator named": (a, who) => {
    const c = find(who.w.coordinations, a.id ?? "");
    const r = who.w.roles.find((x) => x.id === a.role);
    return c !== undefined && r !== undefined && canBeNamed(r, c, who) && a.n === last(c.id, who);
  },
  // Handed over to somebody of one's own unit, or left to the unit that coordinates.
  "coordination left": (a, who) => {
    const c = find(who.w.coordinations, a.id ?? "");
    const to = who.w.roles.find((x) => x.id === a.role);
    return (
      c !== undefined &&
      !c.ended &&
      who.w.coordinators.some((k) => k.coordination === c.id && isCoordinator(k, who)) &&
      (a.role === null || (to !== undefined && canSucceed(to, who)))
    );
  },
  // By an administrator of the whole organisation: another unit of it, open today.
  "coordinating unit named": (a, who) => {
    const role = roleOf(who, "administrator");
    const [mine, unit] = [find(who.w.units, role?.unit ?? ""), find(who.w.units, a.unit ?? "")];
    return (
      role !== null &&
      mine?.parent === null &&
      unit !== undefined &&
      unit.org === role.org &&
      !unit.closed &&
      unit.id !== coordinatingUnit(who) &&
      // One that begins tomorrow cannot end today.
      !who.w.coordinatingUnits.some((c) => c.org === role.org && c.to === null && c.from > who.w.today)
    );
  },
  // Its clock runs with the unit that owes it, and is nobody's of its own.
  "clock of a coordination begun": (a, who) => {
    const c = find(who.w.coordinations, a.id ?? "");
    return c !== undefined && seesCoordinationClock(c.id, who) && a.unit === c.unit;
  },
  // The first key of somebody for whom everything was entered: by whoever has opened that.
  "key made": (a, who) => {
    const person = a.person ?? "";
    const isNew = !who.w.owned.some((o) => o.person === person && o.kind === "key");
    const open =
      roleOf(who) !== null && ["coordination", "after-talk"].some((t) => who.opened.has(`${person}:${t}`));
    const { hat } = who;
    return (
      isNew &&
      ((hat.is === "self" && hat.me === person) || (hat.is === "for" && hat.principal === person) || open)
    );
  },
};
