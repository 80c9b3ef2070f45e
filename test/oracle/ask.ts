import { createHash, randomUUID } from "node:crypto";
import { asDay, type Day } from "#platform/clock/index.ts";
import { type Db, NotSignedIn, raw, sql, type Tx } from "#platform/db/index.ts";
import { dice } from "./dice.ts";
import { type Session, somePurposes, someTopics, type World } from "./shape.ts";

/** What the database let somebody see and do. */
export interface Answer {
  hat: string;
  opened: string[];
  lines: number;
  notes: string[];
  voices: string[];
  consents: string[];
  mandates: string[];
  shared: string[];
  openings: number;
  acts: Record<string, boolean>;
}

/** An attempt to change something. */
export interface Attempt {
  act: string;
  person?: string;
  topic?: string;
  id?: string;
}

export const asDate = (n: number): Day => asDay(new Date(n * 86_400_000).toISOString().slice(0, 10));

/** Somebody of the same organisation whom a person has not blocked yet. */
const blockable = (w: World, person: string) => {
  const org = w.persons.find((p) => p.id === person)?.org;
  return w.persons.find(
    (p) =>
      p.org === org && p.id !== person && !w.blocks.some((b) => b.person === person && b.blocked === p.id),
  );
};

/** What somebody tries in a world: a few acts of every kind, on oneself, on the one acted for, and on others. */
export const attemptsOf = (w: World, s: Session, many: number): Attempt[] => {
  const d = dice(w.seed * 31 + w.sessions.indexOf(s));
  const principal = w.mandates.find((m) => m.id === s.mandate)?.person;
  const somebody = () =>
    d.one([s.person, s.person, principal ?? s.person, principal ?? s.person, d.one(w.persons).id]);
  const of = <T extends { id: string; person: string }>(all: readonly T[]): T | undefined => {
    const whose = somebody();
    const near = all.filter((one) => one.person === whose);
    return near.length > 0 ? d.one(near) : all.length > 0 ? d.one(all) : undefined;
  };
  const kinds: (() => Attempt | undefined)[] = [
    () => ({ act: "give-consent", person: somebody(), topic: d.one(someTopics) }),
    () => ({ act: "write-note", person: somebody(), topic: d.one(someTopics) }),
    () => ({ act: "write-note-for", person: somebody(), topic: d.one(someTopics) }),
    () => {
      const person = somebody();
      return blockable(w, person) && { act: "block", person };
    },
    () => {
      const c = of(w.consents);
      return c && { act: "end-consent", id: c.id };
    },
    () => {
      const n = of(w.notes);
      return n && { act: "hide-note", id: n.id };
    },
    () => {
      const n = of(w.notes);
      return n && { act: "remove-note", id: n.id };
    },
    () => {
      const m = of(w.mandates);
      return m && { act: "end-mandate", id: m.id };
    },
    () => {
      const e = of(w.emergencies);
      return e && { act: "review-emergency", id: e.id };
    },
  ];
  return Array.from({ length: many }, () => d.one(kinds)()).flatMap((one) => (one ? [one] : []));
};

// Ids and words of our own only: nothing here needs escaping.
const q = (value: string | null | undefined): string => (value == null ? "null" : `'${value}'`);

/** The statement of an attempt; it touches a row where it is allowed. */
const statement = (w: World, s: Session, of: Attempt): string => {
  const org = w.persons.find((p) => p.id === of.person)?.org ?? null;
  switch (of.act) {
    case "give-consent":
      return `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
        values (${q(org)}, ${q(randomUUID())}, ${q(of.person)}, ${q(of.topic)}, 'unit', ${q(w.units.find((u) => u.org === org)?.id)}, 'care', '2026-01-01', ${q(s.person)})`;
    case "write-note":
    case "write-note-for": {
      const id = randomUUID();
      return `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom)
        values (${q(org)}, ${q(id)}, ${q(of.person)}, ${q(of.topic)}, ${q(id)}, 'x', ${q(s.person)}, ${q(of.act === "write-note" ? "self" : "representative")})`;
    }
    case "block": {
      const other = blockable(w, of.person ?? "");
      return `insert into consent.block (organisation_id, id, person_id, blocked_person_id) values (${q(org)}, ${q(randomUUID())}, ${q(of.person)}, ${q(other?.id)})`;
    }
    case "end-consent":
      return `update consent.consent set ended_at = now(), ended_by = ${q(s.person)}, ended_how = 'withdrawal' where id = ${q(of.id)}`;
    case "hide-note": {
      const n = w.notes.find((one) => one.id === of.id);
      return `insert into care.note_hiding (organisation_id, id, person_id, thread_id) values (${q(n?.org)}, ${q(randomUUID())}, ${q(n?.person)}, ${q(n?.thread)})`;
    }
    case "remove-note":
      return `update care.note set removed_at = now() where id = ${q(of.id)}`;
    case "end-mandate": {
      const m = w.mandates.find((one) => one.id === of.id);
      if (m?.person !== s.person) return `select 1 where people.lay_down(${q(of.id)})`;
      return `update people.representation set ended_at = now(), ended_by = ${q(s.person)}, ended_why = 'by-person' where id = ${q(of.id)}`;
    }
    default:
      return `update consent.break_glass set reviewed_by = ${q(s.person)}, reviewed_at = now(), finding = 'right', review_words = 'x' where id = ${q(of.id)}`;
  }
};

class Undo extends Error {}

const ids = (tx: Tx, table: string) =>
  tx.one(
    raw<{ ids: string[] }>(
      sql`select coalesce(array_agg(id::text order by id), '{}') as ids from ${sql.raw(table)}`,
    ),
  );

/** Asks the database as somebody: everything at once, then nothing of it has happened. */
export const ask = async (db: Db, w: World, s: Session, attempts: readonly Attempt[]): Promise<Answer> => {
  let answer: Answer | null = null;
  const token = createHash("sha256").update(s.token).digest();
  try {
    await db.asPerson(token, asDate(w.today), async (tx, acting) => {
      const persons = w.persons.map((p) => p.id);
      const before = [ids(tx, "participation.voice"), ids(tx, "consent.consent")] as const;
      const mandates = tx.all(
        raw<{ id: string }>(sql`select id::text from people.my_representations() order by 1`),
      );
      const shared = tx.all(
        raw<{ k: string }>(
          sql`select person_id || ':' || topic || ':' || purpose as k from consent.shared_with_me() order by 1`,
        ),
      );
      const opened = tx.all(
        raw<{
          k: string;
          basis: string | null;
        }>(sql`select p || ':' || t || ':' || u as k, consent.open_record(gen_random_uuid(), p, t, u, 'x') as basis
          from unnest(${persons}::uuid[]) p cross join unnest(${[...someTopics]}::text[]) t cross join unnest(${[...somePurposes]}::text[]) u order by 1`),
      );
      const notes = ids(tx, "care.note");
      const openings = tx.one(raw<{ n: number }>(sql`select count(*)::int as n from consent.opening`));
      const attempted = attempts.map((one) =>
        tx.one(raw<{ done: boolean }>(sql`select public.attempt(${statement(w, s, one)}) as done`)),
      );
      const [voices, consents, mine, sharers, tried, seen, lines, tries] = await Promise.all([
        ...before,
        mandates,
        shared,
        opened,
        notes,
        openings,
        Promise.all(attempted),
      ]);
      const acts = Object.fromEntries(
        attempts.map((one, i) => [JSON.stringify(one), tries[i]?.done ?? false]),
      );
      const bases = tried.filter((o) => o.basis !== null);
      answer = {
        hat: acting.role_id
          ? `role:${acting.role_id}`
          : acting.principal_id
            ? `for:${acting.principal_id}`
            : "self",
        opened: bases.map((o) => `${o.k}=${o.basis}`),
        lines: bases.length,
        notes: seen.ids,
        voices: voices.ids,
        consents: consents.ids,
        mandates: mine.map((m) => m.id),
        shared: sharers.map((x) => x.k),
        openings: lines.n,
        acts,
      };
      throw new Undo();
    });
  } catch (error) {
    if (error instanceof NotSignedIn)
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
    if (!(error instanceof Undo)) throw error;
  }
  return answer as unknown as Answer;
};
