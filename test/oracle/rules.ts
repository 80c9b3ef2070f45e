// What the rules say, written from their text (the modules' READMEs, data/access-rules.json, the glossary) and from
// nothing else: no line is shared with the policies, the store or the calendar. Days are numbers; ages are counted
// here by hand.
import { readFileSync } from "node:fs";
import type { Consent, DayNumber, Mandate, Person, Role, Session, World } from "./shape.ts";

interface Law {
  kind: string;
  from_age: number | null;
  until_age: number | null;
  topics: string[];
  valid_from: string;
  valid_to: string | null;
}
const law = JSON.parse(
  readFileSync(new URL("../../data/access-rules.json", import.meta.url), "utf8"),
) as Law[];
const everything = [
  "contact",
  "daily-life",
  "appointments",
  "treatment",
  "medication",
  "crisis",
  "economy",
  "plan",
];

const number = (day: string): DayNumber => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
export const holds = (from: DayNumber, to: DayNumber | null, today: DayNumber) =>
  from <= today && (to === null || today <= to);
const inForce = (kind: string, today: DayNumber) =>
  law.filter(
    (l) =>
      l.kind === kind && holds(number(l.valid_from), l.valid_to === null ? null : number(l.valid_to), today),
  );
export const opens = (kind: string, today: DayNumber) => inForce(kind, today).flatMap((l) => l.topics);

/** Whole years lived: a birthday counts from its own day; who was born on the 29th of February has it on the 1st of March. */
const age = (born: DayNumber, today: DayNumber): number => {
  const b = new Date(born * 86_400_000);
  const t = new Date(today * 86_400_000);
  const had =
    t.getUTCMonth() > b.getUTCMonth() ||
    (t.getUTCMonth() === b.getUTCMonth() && t.getUTCDate() >= b.getUTCDate());
  return t.getUTCFullYear() - b.getUTCFullYear() - (had ? 0 : 1);
};

/** Whether somebody has lived so many years; who has not said when they were born counts as of age. */
export const isOfAge = (w: World, id: string, years: number): boolean => {
  const { born } = person(w, id);
  return born === null || age(born, w.today) >= years;
};
/** Whether a parent acts for somebody who was born on a day. */
export const isChild = (born: DayNumber, today: DayNumber): boolean =>
  born <= today && age(born, today) < Math.max(...inForce("parent", today).map((l) => l.until_age ?? 0));

/** As whom somebody is here. */
export type Hat =
  | { is: "nobody" }
  | { is: "anonymous" }
  | { is: "code"; voice: string }
  | { is: "self"; me: string; topics: string[]; high: boolean }
  | { is: "role"; me: string; role: Role }
  | { is: "for"; me: string; principal: string; mandate: Mandate; topics: string[]; high: boolean };

const person = (w: World, id: string): Person => w.persons.find((p) => p.id === id) as Person;
export const isHere = (w: World, id: string): boolean => {
  const { gone } = person(w, id);
  return gone === null || w.today <= gone;
};

/** In what a mandate holds today; nothing where it does not. */
export const mandateOpens = (w: World, m: Mandate): string[] => {
  if (m.ended || !holds(m.from, m.to, w.today) || !isHere(w, m.person) || !isHere(w, m.by)) return [];
  if (m.kind !== "parent") return m.topics;
  const { born } = person(w, m.person);
  if (born === null || born > w.today) return [];
  const years = age(born, w.today);
  const allowed = inForce("parent", w.today)
    .filter((l) => years >= (l.from_age ?? 0) && years < (l.until_age ?? 0))
    .flatMap((l) => l.topics);
  return m.topics.filter((t) => allowed.includes(t));
};

/** A session's hat: a hat that is somebody else's, is over or has narrowed to nothing falls off. */
export const hatOf = (w: World, s: Session): Hat => {
  if (s.code) return { is: "code", voice: s.code };
  if (s.anonymous) return { is: "anonymous" };
  if (!isHere(w, s.person)) return { is: "nobody" };
  const role = w.roles.find((r) => r.id === s.role);
  // Work needs to know surely who it is.
  if (role && s.high && role.person === s.person && holds(role.from, role.to, w.today))
    return { is: "role", me: s.person, role };
  const mandate = w.mandates.find((m) => m.id === s.mandate);
  if (mandate && mandate.by === s.person) {
    const low = opens("low-assurance-other", w.today);
    const topics = mandateOpens(w, mandate).filter((t) => s.high || low.includes(t));
    if (topics.length > 0)
      return { is: "for", me: s.person, principal: mandate.person, mandate, topics, high: s.high };
  }
  return {
    is: "self",
    me: s.person,
    topics: s.high ? everything : opens("low-assurance", w.today),
    high: s.high,
  };
};

export const blocks = (w: World, by: string, whom: string) =>
  w.blocks.some((b) => b.person === by && b.blocked === whom && !b.ended);

export const works = (r: Role) => ["employee", "unit-leader", "user-contact"].includes(r.kind);

/** Whether a consent is meant for somebody who wears this hat. */
const isFor = (c: Consent, hat: Hat): boolean => {
  if (hat.is === "self") return c.toPerson === hat.me && c.toUnit === null;
  if (hat.is !== "role" || !works(hat.role) || c.toUnit !== hat.role.unit) return false;
  if (c.toPerson !== null) return c.toPerson === hat.me;
  return c.toRole === null || c.toRole === hat.role.kind;
};

/** The consents that open something to this hat today. */
export const received = (w: World, hat: Hat): Consent[] =>
  hat.is !== "self" && hat.is !== "role"
    ? []
    : w.consents.filter(
        (c) =>
          !c.ended &&
          holds(c.from, c.to, w.today) &&
          c.person !== hat.me &&
          !blocks(w, c.person, hat.me) &&
          (hat.is === "role" || hat.high || opens("low-assurance-other", w.today).includes(c.topic)) &&
          isFor(c, hat),
      );

/** On what somebody may open a topic of a person for a purpose; null: not at all. */
export const basis = (w: World, hat: Hat, of: string, topic: string, purpose: string): string | null => {
  if (!("me" in hat) || of === hat.me || blocks(w, of, hat.me) || !isHere(w, of)) return null;
  if (hat.is === "for") return of === hat.principal && hat.topics.includes(topic) ? "representation" : null;
  if (received(w, hat).some((c) => c.person === of && c.topic === topic && c.purpose === purpose))
    return "consent";
  const emergency = w.emergencies.some(
    (e) =>
      hat.is === "role" &&
      e.person === of &&
      e.by === hat.me &&
      e.role === hat.role.id &&
      e.topics.includes(topic) &&
      e.ago < e.minutes,
  );
  return emergency ? "break-glass" : null;
};

/** A unit and all below it. */
export const below = (w: World, unit: string): string[] => [
  unit,
  ...w.units.filter((u) => u.parent === unit).flatMap((u) => below(w, u.id)),
];

/** A mandate to decide in the person's place, not only to be there. */
export const decides = (m: Mandate) => ["parent", "guardian", "proxy"].includes(m.kind);
