import { someTopics } from "./shape.ts";
import { forSomebody, type Make, of, type Trier } from "./trier.ts";

/** Who has shown a code in the role that one tries in. */
const shownTo = (t: Trier) => [
  ...new Set(t.w.introductions.filter((i) => i.takerRole === t.claimed().role).map((i) => i.by)),
];

// Seldom may anybody: mostly among those who have met two, the elder to act for the other.
const registers: Make = (t) => {
  const near = shownTo(t);
  const kindOf = t.w.roles.find((r) => r.id === t.claimed().role)?.kind;
  const office = kindOf === "user-contact" || kindOf === "unit-leader";
  if ((near.length < 2 || !office) && t.d.chance(0.8)) return undefined;
  const born = (id: string) => t.w.persons.find((p) => p.id === id)?.born ?? 0;
  const [other, one] = t.d.some(near, 0.8).sort((a, b) => born(a) - born(b));
  const kind = t.d.one(["parent", "guardian", "lawyer", "proxy"]);
  return { act: "mandate registered", person: one ?? t.somebody(), other: other ?? t.somebody(), kind };
};

/** Attempts at what came to the worlds later: numbers, registering, a unit's end, what is said by word of mouth. */
export const kindsFurther: readonly Make[] = [
  of("promise ended", (w) => w.promised),
  forSomebody("number disputed"),
  (t) => {
    const near = t.w.waysIn.filter((x) => x.unit === t.claimed().unit).map((x) => x.person);
    const fresh = t.w.persons.filter((p) => p.today).map((p) => p.id);
    const name = t.any(t.w.numbers)?.digits ?? "none";
    return { act: "number entered", person: t.any([...near, ...fresh]) ?? t.somebody(), name };
  },
  (t) => ({ act: "emergency opened by number", name: t.any(t.w.numbers)?.digits ?? "none" }),
  registers,
  registers,
  registers,
  (t) => ({
    act: "child registered",
    person: t.any(shownTo(t)) ?? t.somebody(),
    born: t.any(t.w.persons)?.born ?? t.w.today,
  }),
  (t) => {
    const other = t.d.chance(0.5) ? t.unit() : t.any(t.w.units)?.id;
    return { act: "unit succeeded", unit: t.any(t.w.units)?.id, other };
  },
  (t) => {
    const shares = t.w.consents.filter((c) => c.toUnit === t.claimed().unit);
    const { person, topic } = t.any(shares) ?? { person: t.somebody(), topic: t.d.one(someTopics) };
    return { act: "withdrawal entered", person, topic, by: t.by() };
  },
  (t) => {
    const sheet = t.any(t.w.sheets.filter((x) => x.org === t.org)) ?? t.any(t.w.sheets);
    return sheet && { act: "consent entered", id: sheet.id, unit: t.unit(), topic: t.d.one(someTopics) };
  },
  (t) => {
    const sheet = t.any(t.w.sheets.filter((x) => x.org === t.org)) ?? t.any(t.w.sheets);
    return sheet && { act: "withdrawal entered from a sheet", id: sheet.id, by: t.by() };
  },
];
