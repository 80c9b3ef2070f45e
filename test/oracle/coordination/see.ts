// Who sees what of a coordination, from src/modules/coordination/README.md: the person all of it, surely known; employees and
// the leader of the unit that owes it, and the coordinator in the role in which they were named, while it runs. Whom the
// person has blocked sees nothing, and nobody at work what is about themselves.
import { type Sees, table } from "../grounds.ts";
import { ownPlan } from "../plan/see.ts";
import { blocks, holds, isHere } from "../rules.ts";
import type { World } from "../shape.ts";
import { dayOf, find, type Ground, graded, handable, me, roleOf, type Who } from "../stands.ts";
import type { Coordination, Coordinator } from "./shape.ts";

const ofId = (row: { id: string }) => row.id;

/** Theirs to do something about at work at all. */
const atWorkWith: Ground<Coordination> = (c, who) =>
  !c.ended && roleOf(who) !== null && c.person !== me(who) && !blocks(who.w, c.person, me(who) ?? "");
/** The unit that owes it: its employees and its leader, of that very unit. */
export const owedHere: Ground<Coordination> = (c, who) =>
  atWorkWith(c, who) && roleOf(who, "employee", "unit-leader")?.unit === c.unit;
export const isCoordinator = (k: Coordinator, who: Who): boolean =>
  !k.ended && k.coordinator === me(who) && k.role === roleOf(who)?.id;
/** The unit, or the coordinator. */
export const coordinates: Ground<Coordination> = (c, who) =>
  owedHere(c, who) ||
  (atWorkWith(c, who) && who.w.coordinators.some((k) => k.coordination === c.id && isCoordinator(k, who)));
/** One's own that runs. */
export const ownRunning: Ground<Coordination> = (c, who) => !c.ended && ownPlan(c, who);
/** One that has been opened at work, with its line. */
export const openedToWork: Ground<Coordination> = (c, who) =>
  coordinates(c, who) && who.opened.has(`${c.person}:coordination:${c.id}`);

const on =
  (holdsFor: Ground<Coordination>): Ground<{ coordination: string }> =>
  (row, who) => {
    const c = find(who.w.coordinations, row.coordination);
    return c !== undefined && holdsFor(c, who);
  };
/** Both sides see the same clock of one that runs. */
export const seesCoordinationClock = (id: string, who: Who): boolean => {
  const c = find(who.w.coordinations, id);
  return c !== undefined && (ownRunning(c, who) || coordinates(c, who));
};

/** The unit that coordinates in one's organisation today. */
export const coordinatingUnit = (who: Who): string | null => {
  const { w, hat } = who;
  const one = hat.is === "code" ? find(w.voices, hat.voice) : w.persons.find((p) => p.id === me(who));
  return (
    w.coordinatingUnits.find((c) => c.org === one?.org && c.from <= w.today && c.to === null)?.unit ?? null
  );
};

const works = (r: World["roles"][number], { w }: Who): boolean =>
  ["employee", "unit-leader"].includes(r.kind) && holds(r.from, r.to, w.today) && isHere(w, r.person);
/** Whom the unit can name: who works in the organisation, but not whom the person has blocked, nor whose name is not told. */
export const canBeNamed = (r: World["roles"][number], c: Coordination, who: Who): boolean =>
  owedHere(c, who) &&
  r.org === c.org &&
  works(r, who) &&
  r.person !== c.person &&
  !blocks(who.w, c.person, r.person) &&
  !graded(r, who);
/** To whom one can hand over: who works in one's own unit, each in the role they have had longest. */
export const canSucceed = (r: World["roles"][number], who: Who): boolean => {
  const unit = roleOf(who, "employee", "unit-leader", "user-contact")?.unit;
  const here = (x: World["roles"][number]) => x.unit === unit && works(x, who) && x.person !== me(who);
  const before = (x: World["roles"][number]) => x.from < r.from || (x.from === r.from && x.id < r.id);
  return (
    here(r) && !graded(r, who) && !who.w.roles.some((x) => x.person === r.person && here(x) && before(x))
  );
};
/** Whose need one can report without a code: to whom one may give a code on paper, as they are met here. */
export const reportsFor = (person: string, who: Who): boolean =>
  roleOf(who, "employee", "unit-leader", "user-contact") !== null &&
  person !== me(who) &&
  handable(person, who) &&
  !blocks(who.w, person, me(who) ?? "");

const pairs = <A extends { id: string }, B extends { id: string }>(
  as: readonly A[],
  bs: readonly B[],
): { id: string; a: A; b: B }[] => as.flatMap((a) => bs.map((b) => ({ id: `${a.id}:${b.id}`, a, b })));
const whole: Ground<Coordination> = (c, who) => ownPlan(c, who) || coordinates(c, who);
const standing = (k: Coordinator, { w }: Who) => {
  const role = w.roles.find((r) => r.id === k.role && r.person === k.coordinator);
  return role !== undefined && holds(role.from, role.to, w.today);
};

/** The tables, and the lists that functions make. */
export const coordinationSees = {
  "coordinating unit": table((w) => w.coordinatingUnits)(ofId, {
    public: (c, who) => c.from <= dayOf(who),
  }),
  "the unit that coordinates here": (name, who, count) => {
    const unit = coordinatingUnit(who);
    count(`${name}: today`, unit !== null);
    return unit === null ? [] : [unit];
  },
  coordination: table((w) => w.coordinations)(ofId, { own: ownPlan, "coordinates it": coordinates }),
  "coordination step": table((w) => w.coordinationSteps)(ofId, {
    own: ownPlan,
    "coordinates it": on(coordinates),
  }),
  coordinator: table((w) => w.coordinators)(ofId, { own: ownPlan, "coordinates it": on(coordinates) }),
  "names in my list of coordinations": table((w) => w.coordinations)(ofId, { "coordinates it": coordinates }),
  "whose name I have opened": table((w) => w.coordinations)(ofId, { "opened just now": openedToWork }),
  // Told to the person and to whoever coordinates; a name whose address is graded to nobody.
  "names in a coordination": table((w) => pairs(w.coordinations, w.persons))(
    ofId,
    {
      "has written, for one who sees it": ({ a, b }, who) =>
        whole(a, who) && who.w.coordinationSteps.some((s) => s.coordination === a.id && s.by === b.id),
      "has coordinated, for one who sees it": ({ a, b }, who) =>
        whole(a, who) && who.w.coordinators.some((k) => k.coordination === a.id && k.coordinator === b.id),
    },
    { graded: ({ b }, who) => graded({ person: b.id }, who) },
  ),
  // Whether the role holds still, whether the person has blocked them (told to the person alone), whether the name is told.
  "who coordinates now": (name, who, count) =>
    who.w.coordinators.flatMap((k) => {
      const c = find(who.w.coordinations, k.coordination);
      const told = c !== undefined && !k.ended && (ownRunning(c, who) || coordinates(c, who));
      const blocked = ownPlan(k, who) && blocks(who.w, k.person, k.coordinator);
      count(`${name}: told`, told);
      if (!told) return [];
      const [holdsStill, named] = [standing(k, who), !graded({ person: k.coordinator }, who)];
      count(`${name}: the role holds`, holdsStill);
      count(`${name}: blocked`, blocked);
      count(`${name}: named`, named);
      return [`${c.id}:${holdsStill}:${blocked}:${named}`];
    }),
  "whom the unit can name": table((w) => pairs(w.coordinations, w.roles))(ofId, {
    "works in the organisation": ({ a, b }, who) => canBeNamed(b, a, who),
  }),
  "to whom I can hand over": table((w) => w.roles)(ofId, { "works in my unit": canSucceed }),
  "whose need I can report": table((w) => w.persons)(ofId, {
    "met here": (p, who) => reportsFor(p.id, who),
  }),
} satisfies Record<string, Sees>;

/** What the database is asked for each of them. */
export const coordinationLooks: Readonly<Record<keyof typeof coordinationSees, string>> = {
  "coordinating unit":
    "select array_agg(id::text) from care.coordinating_unit where organisation_id = any(p_orgs)",
  "the unit that coordinates here": "select array_remove(array[care.coordinating_unit_here()::text], null)",
  coordination: "select array_agg(id::text) from care.coordination",
  "coordination step": "select array_agg(id::text) from care.coordination_step",
  coordinator: "select array_agg(id::text) from care.coordinator",
  "names in my list of coordinations": "select array_agg(id::text) from care.list_coordinations()",
  "whose name I have opened":
    "select array_agg(o::text) from unnest(p_of) o where care.coordinated_name(o) is not null",
  "names in a coordination":
    "select array_agg(o::text || ':' || n.id::text) from unnest(p_of) o, care.coordination_names(o) n",
  "who coordinates now": `select array_agg(concat_ws(':', coordination_id, case when holds then 'true' else 'false' end,
    case when blocked then 'true' else 'false' end, case when name <> '' then 'true' else 'false' end)) from care.coordinators_now()`,
  "whom the unit can name":
    "select array_agg(o::text || ':' || n.role_id::text) from unnest(p_of) o, care.nameable(o) n",
  "to whom I can hand over": "select array_agg(role_id::text) from care.successors()",
  "whose need I can report": "select array_agg(id::text) from care.need_persons()",
};
