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
const holds = (from: DayNumber, to: DayNumber | null, today: DayNumber) =>
  from <= today && (to === null || today <= to);
const inForce = (kind: string, today: DayNumber) =>
  law.filter(
    (l) =>
      l.kind === kind && holds(number(l.valid_from), l.valid_to === null ? null : number(l.valid_to), today),
  );
const opened = (kind: string, today: DayNumber) => inForce(kind, today).flatMap((l) => l.topics);

/** Whole years lived: a birthday counts from its own day; who was born on the 29th of February has it on the 1st of March. */
const age = (born: DayNumber, today: DayNumber): number => {
  const b = new Date(born * 86_400_000);
  const t = new Date(today * 86_400_000);
  const had =
    t.getUTCMonth() > b.getUTCMonth() ||
    (t.getUTCMonth() === b.getUTCMonth() && t.getUTCDate() >= b.getUTCDate());
  return t.getUTCFullYear() - b.getUTCFullYear() - (had ? 0 : 1);
};

/** As whom somebody is here. */
export type Hat =
  | { is: "nobody" }
  | { is: "self"; me: string; topics: string[]; high: boolean }
  | { is: "role"; me: string; role: Role }
  | { is: "for"; me: string; principal: string; mandate: Mandate; topics: string[]; high: boolean };

const person = (w: World, id: string): Person => w.persons.find((p) => p.id === id) as Person;
const isHere = (w: World, id: string): boolean => {
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
  if (!isHere(w, s.person)) return { is: "nobody" };
  const role = w.roles.find((r) => r.id === s.role);
  // Work needs to know surely who it is.
  if (role && s.high && role.person === s.person && holds(role.from, role.to, w.today))
    return { is: "role", me: s.person, role };
  const mandate = w.mandates.find((m) => m.id === s.mandate);
  if (mandate && mandate.by === s.person) {
    const low = opened("low-assurance-other", w.today);
    const topics = mandateOpens(w, mandate).filter((t) => s.high || low.includes(t));
    if (topics.length > 0)
      return { is: "for", me: s.person, principal: mandate.person, mandate, topics, high: s.high };
  }
  return {
    is: "self",
    me: s.person,
    topics: s.high ? everything : opened("low-assurance", w.today),
    high: s.high,
  };
};

const blocks = (w: World, by: string, whom: string) =>
  w.blocks.some((b) => b.person === by && b.blocked === whom && !b.ended);

const works = (r: Role) => ["employee", "unit-leader", "user-contact"].includes(r.kind);

/** Whether a consent is meant for somebody who wears this hat. */
const isFor = (c: Consent, hat: Hat): boolean => {
  if (hat.is === "self") return c.toPerson === hat.me && c.toUnit === null;
  if (hat.is !== "role" || !works(hat.role) || c.toUnit !== hat.role.unit) return false;
  if (c.toPerson !== null) return c.toPerson === hat.me;
  return c.toRole === null || c.toRole === hat.role.kind;
};

/** The consents that open something to this hat today. */
export const received = (w: World, hat: Hat): Consent[] =>
  hat.is === "nobody" || hat.is === "for"
    ? []
    : w.consents.filter(
        (c) =>
          !c.ended &&
          holds(c.from, c.to, w.today) &&
          c.person !== hat.me &&
          !blocks(w, c.person, hat.me) &&
          (hat.is === "role" || hat.high || opened("low-assurance-other", w.today).includes(c.topic)) &&
          isFor(c, hat),
      );

/** On what somebody may open a topic of a person for a purpose; null: not at all. */
export const basis = (w: World, hat: Hat, of: string, topic: string, purpose: string): string | null => {
  if (hat.is === "nobody" || of === hat.me || blocks(w, of, hat.me) || !isHere(w, of)) return null;
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

/** The notes somebody sees after having tried to open everything: one's own, and what was opened and is not hidden. */
export const seesNotes = (w: World, hat: Hat, openedKeys: ReadonlySet<string>): string[] =>
  w.notes
    .filter((n) => {
      if (hat.is === "nobody") return false;
      if (hat.is === "self" && n.person === hat.me) return hat.topics.includes(n.topic);
      const hidden = w.hidings.some((h) => h.thread === n.thread && !h.ended);
      // Earlier versions are their owner's alone.
      const newest = !w.notes.some((other) => other.thread === n.thread && other.version > n.version);
      return openedKeys.has(`${n.person}:${n.topic}`) && !n.removed && !hidden && newest;
    })
    .map((n) => n.id);

const below = (w: World, unit: string): string[] => [
  unit,
  ...w.units.filter((u) => u.parent === unit).flatMap((u) => below(w, u.id)),
];

/** The voices somebody sees: one's own as oneself; at work those of one's units that may be shown. */
export const seesVoices = (w: World, hat: Hat): string[] =>
  w.voices
    .filter((v) => {
      if (hat.is === "self") return v.giver === hat.me;
      if (hat.is !== "role" || !works(hat.role)) return false;
      const reach = hat.role.kind === "employee" ? [hat.role.unit] : below(w, hat.role.unit);
      if (v.giver !== null && blocks(w, v.giver, hat.me)) return false;
      return reach.includes(v.unit) && !v.withdrawn && (v.heldUntil === null || v.heldUntil <= w.today);
    })
    .map((v) => v.id);

/** The consents that somebody reads as such: one's own, all; those of the one one acts for, in the mandate's topics. */
export const seesConsents = (w: World, hat: Hat): string[] =>
  w.consents
    .filter((c) =>
      hat.is === "self"
        ? c.person === hat.me
        : hat.is === "for" && c.person === hat.principal && hat.topics.includes(c.topic),
    )
    .map((c) => c.id);

/** The representations somebody sees: who acts for me, also before; whom I may act for today. */
export const seesMandates = (w: World, hat: Hat): string[] =>
  w.mandates
    .filter((m) => {
      if (hat.is === "nobody") return false;
      if (hat.is === "self" && m.person === hat.me) return true;
      return m.by === hat.me && mandateOpens(w, m).length > 0;
    })
    .map((m) => m.id);

const decides = (m: Mandate) => ["parent", "guardian", "proxy"].includes(m.kind);

/** Whether somebody may do an act on a row or for a person. */
export const may = (
  w: World,
  hat: Hat,
  act: string,
  on: { person?: string; topic?: string; id?: string },
): boolean => {
  const mine = (of: string | undefined, topic?: string) =>
    hat.is === "self" && of === hat.me && (topic === undefined || hat.topics.includes(topic));
  const forThem = (of: string | undefined, topic: string | undefined) =>
    hat.is === "for" && of === hat.principal && decides(hat.mandate) && hat.topics.includes(topic ?? "");
  switch (act) {
    case "give-consent":
      return mine(on.person, on.topic) || forThem(on.person, on.topic);
    case "end-consent": {
      const c = w.consents.find((one) => one.id === on.id);
      return c !== undefined && !c.ended && (mine(c.person) || forThem(c.person, c.topic));
    }
    case "write-note":
      return mine(on.person, on.topic);
    case "write-note-for":
      // Written down as an opening first; whoever the person has blocked opens nothing.
      return (
        forThem(on.person, on.topic) && basis(w, hat, on.person ?? "", on.topic ?? "", "support") !== null
      );
    case "hide-note": {
      const n = w.notes.find((one) => one.id === on.id);
      return n !== undefined && mine(n.person) && !w.hidings.some((h) => h.thread === n.thread && !h.ended);
    }
    case "remove-note": {
      const n = w.notes.find((one) => one.id === on.id);
      return n !== undefined && mine(n.person, n.topic);
    }
    case "block":
      return mine(on.person);
    case "end-mandate": {
      const m = w.mandates.find((one) => one.id === on.id);
      return m !== undefined && !m.ended && hat.is === "self" && (m.person === hat.me || m.by === hat.me);
    }
    case "review-emergency": {
      const e = w.emergencies.find((one) => one.id === on.id);
      return (
        e !== undefined &&
        hat.is === "role" &&
        hat.role.kind === "privacy-officer" &&
        hat.role.org === e.org &&
        e.by !== hat.me &&
        e.person !== hat.me
      );
    }
    default:
      return false;
  }
};
