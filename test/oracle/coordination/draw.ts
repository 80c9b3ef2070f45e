import type { Dice } from "../dice.ts";
import { nearAskers } from "../opened-by.ts";
import type { Role, World } from "../shape.ts";
import { type CoordinationRows, noCoordination } from "./shape.ts";

type Drawn = CoordinationRows & Pick<World, "clocks">;
const kinds = ["need-reported", "told", "offered", "in-work"] as const;

/**
 * The units that coordinate now, before and from tomorrow; coordinations that run and that have ended, some still with the
 * unit that was it before; their steps, clocks, and who coordinates, now or before, in a role that holds or not.
 */
export const coordinationOf = (d: Dice, w: World, id: () => string): Drawn => {
  const rows: CoordinationRows = structuredClone(noCoordination);
  const clocks = [...w.clocks];
  const working = w.roles.filter((r) => ["employee", "unit-leader"].includes(r.kind));
  const asking = working.filter((r) => w.sessions.some((s) => s.role === r.id && s.person === r.person));
  const near = (org: string): Role | undefined => {
    const [close, all] = [asking.filter((r) => r.org === org), working.filter((r) => r.org === org)];
    const from = close.length > 0 && d.chance(0.75) ? close : all;
    return from.length > 0 ? d.one(from) : undefined;
  };
  const unitIn = (org: string) => near(org)?.unit ?? d.one(w.units.filter((u) => u.org === org)).id;
  for (const org of new Set(w.units.map((u) => u.org))) {
    const of = () => ({ id: id(), org, unit: unitIn(org) });
    if (d.chance(0.3))
      rows.coordinatingUnits.push({ ...of(), from: w.today - 40, to: w.today - d.one([0, 9]) });
    if (d.chance(0.85))
      rows.coordinatingUnits.push({ ...of(), from: w.today - d.one([9, 0, 0, -1]), to: null });
  }
  for (const person of nearAskers(d, w)) {
    const now = rows.coordinatingUnits.find((c) => c.org === person.org && c.to === null);
    for (const ended of d.one([[false], [false], [false], [true], [true, false]] as const)) {
      const coordination = id();
      const of = { org: person.org, person: person.id };
      const unit = now && d.chance(0.6) ? now.unit : unitIn(person.org);
      const somebody = () => d.one(w.persons.filter((p) => p.org === person.org)).id;
      rows.coordinations.push({ id: coordination, ...of, unit, by: somebody(), ended });
      for (let n = 1, many = d.one([1, 2, 3]); n <= many; n++)
        rows.coordinationSteps.push({
          id: id(),
          ...of,
          coordination,
          n,
          kind: n === 1 ? "need-reported" : d.one(kinds),
          by: somebody(),
        });
      for (const over of d.one([[], [ended], [ended], [true], [true, ended]] as const)) {
        const role = near(person.org);
        // Nobody coordinates for themselves; and who was named may have gone over to another role.
        if (!role || (role.person === person.id && d.chance(0.9))) continue;
        rows.coordinators.push({
          id: id(),
          ...of,
          coordination,
          coordinator: d.chance(0.9) ? role.person : somebody(),
          role: role.id,
          ended: over,
        });
      }
      if (d.chance(0.7))
        clocks.push({
          id: id(),
          org: person.org,
          unit,
          kind: "coordination",
          subject: coordination,
          held: null,
        });
    }
  }
  return { ...rows, clocks };
};
