import { accountsOf } from "./account/draw.ts";
import { cardsOf } from "./card/draw.ts";
import { coercionOf } from "./coercion/draw.ts";
import { coordinationOf } from "./coordination/draw.ts";
import { crisisPlansOf } from "./crisis/draw.ts";
import { type Dice, dice } from "./dice.ts";
import { guestsOf } from "./guests/draw.ts";
import { meetingsOf } from "./meeting/draw.ts";
import { plansOf } from "./plan/draw.ts";
import {
  type Block,
  type Consent,
  type DayNumber,
  type Emergency,
  type Hiding,
  type Mandate,
  mandateKinds,
  type Note,
  type Person,
  type Role,
  type Session,
  someTopics,
  type Unit,
  type Voice,
  type World,
} from "./shape.ts";
import { further } from "./world-further.ts";
import { latest } from "./world-latest.ts";

const hex = (n: number, length: number) => n.toString(16).padStart(length, "0");

/** A day number of a date. */
export const dayNumber = (year: number, month: number, day: number): DayNumber =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** From–to around today, the edges more often than the middle. */
const span = (d: Dice, today: DayNumber): { from: DayNumber; to: DayNumber | null } => {
  const from = today + d.one([-400, -30, -1, 0, 0, 0, -5, 1]);
  const to = d.one([null, null, today, today, today - 1, today + 1, today + 40]);
  return { from, to: to !== null && to < from ? from : to };
};

/** Somebody born so that a birthday that matters is today, tomorrow, was yesterday, or is nowhere near. */
const birth = (d: Dice, today: DayNumber): DayNumber | null => {
  if (d.chance(0.15)) return null;
  const now = new Date(today * 86_400_000);
  const age = d.one([7, 12, 12, 12, 16, 16, 16, 18, 40]);
  if (d.chance(0.1)) return dayNumber(now.getUTCFullYear() - age - ((now.getUTCFullYear() - age) % 4), 2, 29);
  return (
    dayNumber(now.getUTCFullYear() - age, now.getUTCMonth() + 1, now.getUTCDate()) + d.one([-1, 0, 1, 200])
  );
};

/**
 * A small world, dense where the rules have edges: two organisations, a tree of units, people with several hats,
 * children about to come of age, mandates, consents, blocks, emergencies, notes hidden and removed, voices.
 */
export const makeWorld = (seed: number): World => {
  const d = dice(seed * 2_654_435_761);
  let n = 0;
  const id = () => `${hex(seed >>> 0, 8)}-0000-4000-8000-${hex(++n, 12)}`;
  const today = d.one([
    dayNumber(2026, 11, 25),
    dayNumber(2027, 2, 28),
    dayNumber(2028, 2, 29),
    dayNumber(2027, 3, 1),
    dayNumber(2026, 12, 31),
  ]);
  const orgs = [id(), id()] as const;
  // What came to the worlds later draws from a source of its own: those that were there stay as they were.
  const e = dice(seed * 40_503 + 7);
  const unit = (org: string, parent: string | null): Unit => ({
    id: id(),
    org,
    parent,
    closed: e.chance(0.05),
    deaf: e.chance(0.1),
  });
  const root = unit(orgs[0], null);
  const left = unit(orgs[0], root.id);
  const units = [root, left, unit(orgs[0], root.id), unit(orgs[0], left.id), unit(orgs[1], null)];
  const persons: Person[] = Array.from({ length: 7 }, (_, i) => ({
    id: id(),
    org: i < 6 ? orgs[0] : orgs[1],
    name: e.one(["A", "B", "C"]),
    today: e.chance(0.15),
    gone: d.one([null, null, null, null, null, today, today - 1, today + 9]),
    born: birth(d, today),
  }));
  const own = <T extends { org: string }>(of: readonly T[], org: string) =>
    of.filter((one) => one.org === org);
  const roles: Role[] = persons.flatMap((person) =>
    Array.from({ length: d.one([0, 1, 1, 2]) }, () => ({
      id: id(),
      org: person.org,
      person: person.id,
      unit: d.one(own(units, person.org)).id,
      kind: d.one([
        "employee",
        "employee",
        "unit-leader",
        "user-contact",
        "administrator",
        "privacy-officer",
      ] as const),
      ...span(d, today),
    })),
  );
  const home = own(persons, orgs[0]);
  const pair = (): [Person, Person] => {
    const a = d.one(home);
    return [a, d.one(home.filter((p) => p.id !== a.id))];
  };
  const mandates: Mandate[] = Array.from({ length: d.one([2, 3, 4]) }, () => {
    const [person, by] = pair();
    const topics = d.some(someTopics, 0.6);
    return {
      id: id(),
      org: person.org,
      person: person.id,
      by: by.id,
      kind: d.one(["parent", "parent", ...mandateKinds] as const),
      topics: topics.length > 0 ? topics : [d.one(someTopics)],
      ...span(d, today),
      ended: d.chance(0.2),
    };
  });
  const consents: Consent[] = Array.from({ length: d.one([5, 8, 12]) }, () => {
    const person = d.one(persons);
    const at = d.one(own(units, person.org)).id;
    const somebody = d.one(own(persons, person.org)).id;
    const kind = d.one(["self", "at-work", "role", "unit", "unit"] as const);
    const holder = roles.filter((r) => r.org === person.org);
    const role = holder.length > 0 ? d.one(holder) : null;
    return {
      id: id(),
      org: person.org,
      person: person.id,
      topic: d.one(someTopics),
      purpose: d.one(["care", "care", "support"]),
      toPerson: kind === "self" ? somebody : kind === "at-work" ? (role?.person ?? somebody) : null,
      toRole: kind === "role" ? d.one(["employee", "unit-leader", "user-contact"]) : null,
      toUnit: kind === "self" ? null : d.chance(0.8) ? (role?.unit ?? at) : at,
      ...span(d, today),
      ended: d.chance(0.2),
    };
  });
  const blocks: Block[] = [];
  for (let i = d.below(4); i > 0; i--) {
    const [person, blocked] = pair();
    if (!blocks.some((b) => b.person === person.id && b.blocked === blocked.id))
      blocks.push({
        id: id(),
        org: person.org,
        person: person.id,
        blocked: blocked.id,
        ended: d.chance(0.3),
      });
  }
  const working = roles.filter((r) => ["employee", "unit-leader", "user-contact"].includes(r.kind));
  const emergencies: Emergency[] = d.some(working, 0.4).map((role) => {
    const minutes = d.one([60, 60, 10]);
    return {
      id: id(),
      org: role.org,
      person: d.one(own(persons, role.org)).id,
      topics: d.one([["medication"], ["medication", "contact"], ["contact"]]),
      by: role.person,
      role: role.id,
      unit: role.unit,
      // Never within some seconds of its edge: the database reads its own clock.
      ago: d.one([0.5, 5, 9, 11, 59, 61, 600]),
      minutes,
      reviewed: e.chance(0.2),
    };
  });
  const notes: Note[] = [];
  const hidings: Hiding[] = [];
  for (const person of persons)
    for (const topic of d.some(someTopics, 0.6)) {
      const thread = id();
      const removed = d.chance(0.2);
      const versions = d.one([1, 1, 2]);
      for (let v = 0; v < versions; v++)
        notes.push({
          id: v === 0 ? thread : id(),
          org: person.org,
          person: person.id,
          topic,
          thread,
          removed,
          version: v,
        });
      if (d.chance(0.35))
        hidings.push({ id: id(), org: person.org, person: person.id, thread, ended: d.chance(0.3) });
    }
  const voices: Voice[] = Array.from({ length: d.one([1, 2, 4]) }, () => {
    const at = d.one(units);
    const mode = d.one(["named", "confidential", "anonymous"] as const);
    return {
      id: id(),
      org: at.org,
      unit: at.id,
      giver: mode === "anonymous" ? null : d.one(own(persons, at.org)).id,
      mode,
      heldUntil: d.one([null, null, null, today, today + 1, today - 1]),
      withdrawn: d.chance(0.15),
      paper: mode !== "anonymous" && e.chance(0.15),
    };
  });
  const session = (person: string, more: Partial<Session>): Session => ({
    token: `${hex(seed >>> 0, 8)}-${hex(++n, 6)}`,
    person,
    role: null,
    mandate: null,
    high: !d.chance(0.25),
    ...more,
  });
  const all = [
    ...persons.map((p) => session(p.id, {})),
    ...roles.map((r) => session(r.person, { role: r.id })),
    ...mandates.map((m) => session(m.by, { mandate: m.id })),
    // Somebody who holds on to another's hat.
    ...(roles.length > 0 ? [session(d.one(persons).id, { role: d.one(roles).id })] : []),
    session(d.one(persons).id, { mandate: d.one(mandates).id }),
  ];
  const kept = Math.min(5, all.length);
  while (all.length > kept) all.splice(d.below(all.length), 1);
  const base = {
    seed,
    today,
    units,
    persons,
    roles,
    mandates,
    consents,
    blocks,
    emergencies,
    notes,
    hidings,
    // Whoever gave it on paper is a name on a sheet, and no person here.
    voices: voices.map((v) => (v.paper ? { ...v, giver: null } : v)),
  };
  const code = session(e.one(persons).id, { code: e.one(voices).id, high: true });
  const first = { ...base, ...further(e, base, id) };
  const world = { ...first, ...latest(dice(seed * 69_069 + 11), first, id) };
  // Who comes without signing in, as whoever holds somebody's card does.
  const nobody = session(e.one(persons).id, { anonymous: true, high: true });
  const asked = { ...world, sessions: e.chance(0.4) ? [...all, code, nobody] : [...all, code] };
  const planned = { ...asked, ...plansOf(dice(seed * 48_271 + 13), asked, id) };
  const inCrisis = { ...planned, ...crisisPlansOf(dice(seed * 69_621 + 17), planned, id) };
  const coerced = { ...inCrisis, ...coercionOf(dice(seed * 16_807 + 19), inCrisis, id) };
  const invited = { ...coerced, ...guestsOf(dice(seed * 39_373 + 23), coerced, id) };
  const carded = { ...invited, ...cardsOf(dice(seed * 30_845 + 29), invited, id) };
  const coordinated = { ...carded, ...coordinationOf(dice(seed * 28_629 + 31), carded, id) };
  const met = { ...coordinated, ...meetingsOf(dice(seed * 25_173 + 37), coordinated, id) };
  return { ...met, ...accountsOf(dice(seed * 31_415 + 41), met, id) };
};
