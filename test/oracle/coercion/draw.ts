import type { Dice } from "../dice.ts";
import type { Mandate, Person, World } from "../shape.ts";
import { type CoercionRows, noCoercion } from "./shape.ts";

type Drawn = CoercionRows & Pick<World, "clocks" | "trails">;

/** Somebody about whom something is registered: rather one who asks, whom a consent, or for whom somebody asks. */
const about = (d: Dice, w: World, home: readonly Person[]): Person => {
  const asked = w.mandates
    .filter((m: Mandate) => w.sessions.some((s) => s.mandate === m.id))
    .map((m) => m.person);
  const near = home.filter(
    (p) => asked.includes(p.id) || w.sessions.some((s) => s.person === p.id && !s.role),
  );
  return near.length > 0 && d.chance(0.7) ? d.one(near) : d.one(home);
};

/**
 * Measures that a unit has registered, some by mistake and withdrawn, twice about the same person where it falls so; the
 * steps of the conversation, and its clock and line.
 */
export const coercionOf = (d: Dice, w: World, id: () => string): Drawn => {
  const rows: CoercionRows = structuredClone(noCoercion);
  const [clocks, trails] = [[...w.clocks], [...w.trails]];
  const working = w.roles.filter((r) => ["employee", "unit-leader"].includes(r.kind));
  const asking = working.filter((r) => w.sessions.some((s) => s.role === r.id && s.person === r.person));
  for (let n = working.length > 0 ? d.one([1, 2, 3]) : 0; n > 0; n--) {
    const role = asking.length > 0 && d.chance(0.8) ? d.one(asking) : d.one(working);
    const home = w.persons.filter((p) => p.org === role.org && p.id !== role.person);
    if (home.length === 0) continue;
    const before = rows.coercions.find((c) => c.unit === role.unit && c.person !== role.person);
    const person = before && d.chance(0.5) ? before.person : about(d, w, home).id;
    const coercion = id();
    const of = { org: role.org, person, coercion };
    rows.coercions.push({
      id: coercion,
      org: role.org,
      person,
      unit: role.unit,
      by: role.person,
      role: role.id,
      withdrawn: d.chance(0.2),
    });
    const steps = d.one([[], ["offer"], ["offer", "acceptance"], ["offer", "refusal"]] as const);
    for (const [i, kind] of steps.entries()) rows.talkSteps.push({ id: id(), ...of, n: i + 1, kind });
    const line = { id: id(), org: role.org, unit: role.unit, kind: "after-talk" as const, subject: coercion };
    if (d.chance(0.5)) clocks.push({ ...line, held: null });
    if (d.chance(0.4)) trails.push({ ...line, id: id(), actor: role.person, role: role.id, for: null });
  }
  return { ...rows, clocks, trails };
};
