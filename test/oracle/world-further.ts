import type { Dice } from "./dice.ts";
import type { World } from "./shape.ts";
import type { Clock, Further, Matter, Owned } from "./shape-further.ts";
import { nothingFurther } from "./shape-further.ts";

type Base = Omit<World, keyof Further | "sessions">;
const ownedKinds = ["draft", "detail", "wish", "need", "address", "key", "passkey", "identity"] as const;

/** What was said, done, asked, looked at and kept in a world: few rows of every kind, near one another. */
export const further = (d: Dice, w: Base, id: () => string): Further => {
  const f: Further = structuredClone(nothingFurther);
  const here = <T extends { org: string }>(all: readonly T[], org: string) =>
    all.filter((x) => x.org === org);
  const org = w.units[0]?.org ?? "";
  const home = here(w.persons, org);
  const units = here(w.units, org);
  const roles = here(w.roles, org);
  const somebody = () => d.one(home).id;
  // Whoever stands in a line: somebody at work, somebody who was, or somebody as oneself.
  const actor = () => {
    const role = roles.length > 0 && d.chance(0.7) ? d.one(roles) : null;
    return { actor: role?.person ?? somebody(), role: role?.id ?? null, unit: role?.unit ?? null };
  };
  const other = (not: string) => d.one(home.filter((p) => p.id !== not)).id;
  const near = () => (roles.length > 0 && d.chance(0.7) ? d.one(roles).unit : d.one(units).id);
  const clock = (
    kind: Clock["kind"],
    of: { id: string; org: string },
    unit: string,
    held: Clock["held"] = null,
  ) => f.clocks.push({ id: id(), org: of.org, unit, kind, subject: of.id, held });

  for (const v of w.voices) {
    const by = d.one(here(w.persons, v.org)).id;
    if (d.chance(0.6)) clock("voice", v, v.unit, v.heldUntil);
    if (d.chance(0.7)) f.entries.push({ id: id(), org: v.org, voice: v.id, by: "giver", person: null });
    if (d.chance(0.5)) f.entries.push({ id: id(), org: v.org, voice: v.id, by: "service", person: by });
    if (d.chance(0.5))
      f.trails.push({
        id: id(),
        org: v.org,
        unit: v.unit,
        kind: "voice",
        subject: v.id,
        actor: v.mode === "anonymous" ? null : by,
        role: null,
        for: null,
      });
    if (d.chance(0.6))
      f.publications.push({
        id: id(),
        org: v.org,
        unit: d.chance(0.7) ? v.unit : d.one(here(w.units, v.org)).id,
        voice: v.id,
        by,
        steps: d.one([
          [],
          ["consent"],
          ["consent", "release"],
          ["consent", "release"],
          ["consent", "release"],
          ["consent", "release", "withdrawal"],
          ["refusal"],
          ["release"],
        ]),
      });
  }
  for (let n = d.below(3); n > 0; n--) {
    const one = { id: id(), org, unit: near() };
    f.cases.push(one);
    for (const v of d.some(here(w.voices, org), 0.5))
      f.sources.push({ id: `${one.id}:${v.id}`, org, case: one.id, voice: v.id });
    if (d.chance(0.7)) {
      const measure = { id: id(), org, unit: one.unit, case: one.id, by: somebody() };
      f.measures.push(measure);
      clock("measure", measure, one.unit);
      if (d.chance(0.6)) f.measureEntries.push({ id: id(), org, measure: measure.id, by: somebody() });
    }
    if (d.chance(0.6)) {
      const check = { id: id(), org, unit: one.unit, case: one.id, by: somebody() };
      f.checks.push(check);
      clock("effect-check", check, one.unit);
    }
  }
  for (let n = d.one([1, 2, 3]); n > 0; n--) {
    const person = somebody();
    f.looked.push({ id: id(), org, person, topic: d.one(["contact", "treatment"]), ...actor() });
  }
  for (let n = d.one([1, 2]); n > 0; n--) {
    const subject = somebody();
    f.trails.push({
      id: id(),
      org,
      kind: "person",
      subject,
      ...actor(),
      for: d.chance(0.6) ? subject : null,
    });
  }
  const matter = (): Matter | null => {
    const line = d.one(f.looked);
    if (line.actor === line.person) return null;
    const { person, actor: whose, role, unit } = line;
    const done = d.chance(0.25) ? d.one(home.filter((p) => p.id !== whose && p.id !== person)).id : null;
    const from = () => d.one([null, w.today - 1, w.today, w.today, w.today + 1]);
    return {
      id: id(),
      org,
      person,
      source: "opening",
      line: line.id,
      actor: whose,
      role,
      unit,
      leaderFrom: from(),
      officerFrom: from(),
      done,
    };
  };
  for (const [of, kind] of [
    [f.explanations, "explanation"],
    [f.objections, "objection"],
  ] as const) {
    const one = d.chance(0.8) ? matter() : null;
    if (!one) continue;
    of.push(one);
    clock(kind, one, one.unit ?? near());
  }
  for (const e of w.emergencies) if (d.chance(0.5)) clock("break-glass", e, e.unit);
  for (let n = d.below(3); n > 0; n--) {
    const { actor: by, role, unit } = actor();
    if (!role) continue;
    const ago = d.one([1, 6, 8, 29, 40]);
    f.asks.push({
      id: id(),
      org,
      person: other(by),
      topic: d.one(["contact", "treatment"]),
      by,
      role,
      unit,
      answered: d.chance(0.3),
      ago,
    });
  }
  for (const p of d.some(home, 0.4))
    f.askLimits.push({
      id: id(),
      org,
      person: p.id,
      most: d.one(["any", "week", "month", "never"]),
      ago: d.one([1, 2, 3]),
    });
  for (let n = d.one([1, 2, 3]); n > 0; n--) {
    const taker = actor();
    const by = other(taker.actor);
    const shown = d.chance(0.2)
      ? (roles.find((r) => r.person === by && r.kind !== "administrator") ?? null)
      : null;
    const taken = d.chance(0.8);
    f.introductions.push({
      id: id(),
      org,
      by,
      role: shown?.id ?? null,
      unit: shown?.unit ?? null,
      taker: taken ? taker.actor : null,
      takerRole: taken ? taker.role : null,
      ended: d.chance(0.2),
      ago: d.one([0.5, 2, 29, 31]),
    });
  }
  for (const p of w.persons) {
    if (d.chance(0.3)) f.messages.push({ id: id(), org: p.org, person: p.id, read: d.chance(0.5) });
    for (const kind of d.some<Owned["kind"]>(ownedKinds, 0.3))
      f.owned.push({ id: id(), org: p.org, person: p.id, kind });
    if (d.chance(0.2)) {
      const from = w.today + d.one([-9, 0, 1]);
      f.gradings.push({ id: id(), org: p.org, person: p.id, from, to: d.one([null, null, from, from + 1]) });
    }
    if (d.chance(0.15)) {
      const done = d.chance(0.3);
      f.erasures.push({ id: id(), org: p.org, person: p.id, done, undone: !done && d.chance(0.3) });
    }
  }
  for (let n = d.below(3); n > 0; n--) {
    const one = {
      id: id(),
      org,
      unit: near(),
      leader: d.chance(0.4),
      withdrawn: d.chance(0.2),
      answered: d.chance(0.2) ? somebody() : null,
    };
    f.told.push(one);
    clock("kin-information", one, one.unit);
  }
  for (const p of home) {
    const role = roles.length > 0 ? d.one(roles) : null;
    if (!role) continue;
    for (const kind of d.some(["name", "code-wish", "paper-code", "invitation"] as const, 0.2))
      f.waysIn.push({
        id: id(),
        org,
        person: p.id,
        kind,
        unit: role.unit,
        by: role.person,
        role: role.id,
        ended: d.chance(0.25),
      });
  }
  return f;
};
