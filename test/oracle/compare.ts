import type { Db } from "#platform/db/index.ts";
import { type Answer, type Attempt, ask, attemptsOf } from "./ask.ts";
import { basis, hatOf, may, received, seesConsents, seesMandates, seesNotes, seesVoices } from "./rules.ts";
import { type Session, somePurposes, someTopics, type World } from "./shape.ts";

const sorted = (of: Iterable<string>): string[] => [...of].sort();

/** What the rules say that somebody sees and may do. */
export const expected = (w: World, s: Session, attempts: readonly Attempt[]): Answer => {
  const hat = hatOf(w, s);
  if (hat.is === "nobody")
    return {
      hat: "nobody",
      opened: [],
      lines: 0,
      notes: [],
      voices: [],
      consents: [],
      mandates: [],
      shared: [],
      openings: 0,
      acts: {},
    };
  const opened: string[] = [];
  const keys = new Set<string>();
  for (const { id } of w.persons)
    for (const topic of someTopics)
      for (const purpose of somePurposes) {
        const on = basis(w, hat, id, topic, purpose);
        if (!on) continue;
        opened.push(`${id}:${topic}:${purpose}=${on}`);
        keys.add(`${id}:${topic}`);
      }
  const here = (id: string) => {
    const gone = w.persons.find((p) => p.id === id)?.gone ?? null;
    return gone === null || w.today <= gone;
  };
  const shared = received(w, hat).filter((c) => here(c.person));
  return {
    hat: hat.is === "role" ? `role:${hat.role.id}` : hat.is === "for" ? `for:${hat.principal}` : "self",
    opened: sorted(opened),
    lines: opened.length,
    notes: sorted(seesNotes(w, hat, keys)),
    voices: sorted(seesVoices(w, hat)),
    consents: sorted(seesConsents(w, hat)),
    mandates: sorted(seesMandates(w, hat)),
    shared: sorted(new Set(shared.map((c) => `${c.person}:${c.topic}:${c.purpose}`))),
    openings: 0,
    acts: Object.fromEntries(attempts.map((one) => [JSON.stringify(one), may(w, hat, one.act, one)])),
  };
};

/** Where rules and database differ for somebody: one line each; empty where they agree. */
export const differences = async (
  db: Db,
  w: World,
  s: Session,
  attempts = attemptsOf(w, s, 4),
): Promise<string[]> => {
  const right = expected(w, s, attempts);
  const found = await ask(db, w, s, attempts);
  const lines: string[] = [];
  for (const key of Object.keys(right) as (keyof Answer)[]) {
    const [a, b] = [right[key], found[key]];
    const [x, y] = [JSON.stringify(a), JSON.stringify(Array.isArray(b) ? sorted(b) : b)];
    if (x !== y) lines.push(`${key}: the rules say ${x}, the database ${y}`);
  }
  return lines.map((line) => `world ${w.seed}, ${JSON.stringify(s)}: ${line}`);
};

/** All sessions of a world, one after the other. */
export const worldDifferences = async (db: Db, w: World): Promise<string[]> => {
  const lines: string[] = [];
  for (const s of w.sessions) lines.push(...(await differences(db, w, s)));
  return lines;
};
