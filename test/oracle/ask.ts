import { asDay, type Day } from "#platform/clock/index.ts";
import { type Db, raw, sql } from "#platform/db/index.ts";
import { dice } from "./dice.ts";
import { type Table, tables } from "./see.ts";
import { type Session, somePurposes, someTopics, type World } from "./shape.ts";
import type { Attempt } from "./trier.ts";

/** What the database let somebody see and do. */
export interface Answer {
  hat: string;
  /** person:topic:purpose=basis of what could be opened. */
  opened: string[];
  seen: Record<string, string[]>;
  acts: boolean[];
}
/** A session, and what is asked of the database as that session. */
export interface Question {
  session: Session;
  opens: string[];
  tables: readonly Table[];
  attempts: readonly Attempt[];
}

export const asDate = (n: number): Day => asDay(new Date(n * 86_400_000).toISOString().slice(0, 10));

/** What a session tries to open: everything that somebody may have meant for it, and a little else. */
export const opensOf = (w: World, s: Session): string[] => {
  const d = dice(w.seed * 17 + w.sessions.indexOf(s));
  const role = w.roles.find((r) => r.id === s.role);
  const mandate = w.mandates.find((m) => m.id === s.mandate);
  const coordinatedBy = (id: string) =>
    w.coordinators.some((k) => k.coordination === id && k.coordinator === s.person);
  const meant = w.consents.filter(
    (c) => c.toPerson === s.person || (role !== undefined && c.toUnit === role.unit) || d.chance(0.05),
  );
  const glass = w.emergencies.filter((e) => e.by === s.person || d.chance(0.1));
  return [
    ...new Set([
      ...meant.map((c) => `${c.person}:${c.topic}:${d.chance(0.9) ? c.purpose : d.one(somePurposes)}`),
      ...glass.map((e) => `${e.person}:${d.one([...e.topics, ...someTopics])}:care`),
      ...w.coercions
        .filter((c) => c.unit === role?.unit || d.chance(0.1))
        .filter(() => d.chance(0.6))
        .map((c) => `${c.person}:after-talk:${c.id}`),
      ...w.planGuests
        .filter((g) => g.guest === s.person || d.chance(0.1))
        .filter(() => d.chance(0.8))
        .map((g) => `${g.person}:invited:${g.plan}`),
      ...w.participants
        .filter((p) => p.guest === s.person || d.chance(0.05))
        .filter(() => d.chance(0.8))
        .map((p) => `${p.person}:meeting:${p.meeting}`),
      ...w.coordinations
        .filter((c) => c.unit === role?.unit || coordinatedBy(c.id) || d.chance(0.1))
        .filter(() => d.chance(0.85))
        .map((c) => `${c.person}:coordination:${c.id}`),
      ...(mandate ? [...someTopics, "plan", "crisis"].map((t) => `${mandate.person}:${t}:support`) : []),
      ...Array.from(
        { length: 2 },
        () => `${d.one(w.persons).id}:${d.one(someTopics)}:${d.one(somePurposes)}`,
      ),
    ]),
  ];
};

const share = 1 / 3;
/** Of which tables a session is asked what it sees: drawn, so that over many worlds everybody is asked of each. */
export const tablesOf = (w: World, s: Session): Table[] =>
  dice(w.seed * 29 + w.sessions.indexOf(s)).some(tables, share);

class Undo extends Error {}

/**
 * Asks the database as every session of a world: everything in one statement, then nothing of it has happened.
 * @param patience how often a database that was too slow to answer (the pool gives up after some seconds) is asked again
 */
export const askWorld = async (
  db: Db,
  w: World,
  questions: readonly Question[],
  patience = 9,
): Promise<Answer[]> => {
  const sessions = questions.map(({ session, opens, tables, attempts }) => ({
    token: session.token,
    code: session.code,
    anonymous: session.anonymous,
    opens,
    tables,
    attempts: attempts.map((a) => (a.born === undefined ? a : { ...a, born: asDate(a.born) })),
  }));
  let answers: Answer[] = [];
  try {
    await db.asNobody(async (tx) => {
      const of = [...w.plans, ...w.coordinations, ...w.meetings].map((x) => x.id);
      const orgs = [...new Set(w.units.map((u) => u.org))];
      const found = await tx.one(
        raw<{ answers: Answer[] }>(
          sql`select public.oracle_world(${JSON.stringify(sessions)}::jsonb, ${orgs}::uuid[], ${w.persons.map((p) => p.id)}::uuid[], ${of}::uuid[], ${asDate(w.today)}::date) as answers`,
        ),
      );
      answers = found.answers;
      throw new Undo();
    });
  } catch (error) {
    if (patience > 0 && /timeout/i.test(String(error))) return askWorld(db, w, questions, patience - 1);
    if (!(error instanceof Undo)) throw error;
  }
  return answers;
};
