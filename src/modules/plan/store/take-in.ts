import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { LifeArea, Place, Status } from "../parts.ts";

interface Row {
  id: string;
  thread_id: string;
  n: number;
  /** When it was written, as the file says. */
  written_at: Date;
}

/** A version of a text that comes in. Sealed texts go in as base64: JSON has no bytes. */
export interface TextRow extends Row {
  place: Place;
  life_area: LifeArea | null;
  hidden: boolean;
  sealed: string;
  repeats: number | null;
}

/** What was agreed of a measure. */
export interface TermsRow extends Row {
  /** Whether the person does it. */
  self: boolean;
  owner_sealed: string | null;
  due: Day | null;
  waiting_sealed: string | null;
}

/** How far a measure had come. */
export interface StepRow extends Row {
  status: Status;
  on_day: Day;
}

/** How the person found that it goes. */
export interface RatingRow extends Row {
  score: number;
  sealed: string | null;
}

/** All rows of a plan that comes in. */
export interface TakenInRows {
  texts: readonly TextRow[];
  terms: readonly TermsRow[];
  steps: readonly StepRow[];
  ratings: readonly RatingRow[];
}

/** Whose they become, and in which plan. */
export interface Into {
  organisationId: string;
  personId: string;
  planId: string;
}

// Some hundred at a time: single ones would keep everybody waiting, and all at once a slow machine's statement would be
// ended for taking too long.
const atOnce = 400;

const inParts = async <One>(
  all: readonly One[],
  write: (json: string) => Promise<unknown>,
): Promise<void> => {
  for (let from = 0; from < all.length; from += atOnce)
    await write(JSON.stringify(all.slice(from, from + atOnce)));
};

const own = ({ organisationId, personId, planId }: Into) =>
  sql`${organisationId}::uuid, r.id, ${personId}::uuid, ${planId}::uuid, r.thread_id, r.n`;

/** Writes them all, as oneself. First versions first: each later one stands on its first. */
export const takeIn = async (tx: Tx, into: Into, rows: TakenInRows): Promise<void> => {
  await inParts(
    rows.texts.toSorted((a, b) => a.n - b.n),
    (json) =>
      tx.run(
        raw(sql`insert into care.plan_text (organisation_id, id, person_id, plan_id, thread_id, n, place, life_area, hidden,
            sealed, repeats, written_by, as_whom, written_at)
          select ${own(into)}, r.place, r.life_area, r.hidden, decode(r.sealed, 'base64'), r.repeats, platform.me(), 'self',
              r.written_at
            from jsonb_to_recordset(${json}::jsonb) r (id uuid, thread_id uuid, n integer, place text, life_area text,
              hidden boolean, sealed text, repeats integer, written_at timestamptz)`),
      ),
  );
  await inParts(rows.terms, (json) =>
    tx.run(
      raw(sql`insert into care.plan_measure (organisation_id, id, person_id, plan_id, thread_id, n, owner_person_id, owner_sealed,
          due, waiting_sealed, written_by, as_whom, written_at)
        select ${own(into)}, case when r.self then platform.me() end, decode(r.owner_sealed, 'base64'), r.due,
            decode(r.waiting_sealed, 'base64'), platform.me(), 'self', r.written_at
          from jsonb_to_recordset(${json}::jsonb) r (id uuid, thread_id uuid, n integer, self boolean, owner_sealed text,
            due date, waiting_sealed text, written_at timestamptz)`),
    ),
  );
  await inParts(rows.steps, (json) =>
    tx.run(
      raw(sql`insert into care.plan_measure_step (organisation_id, id, person_id, plan_id, thread_id, n, status, on_day,
          written_by, as_whom, written_at)
        select ${own(into)}, r.status, r.on_day, platform.me(), 'self', r.written_at
          from jsonb_to_recordset(${json}::jsonb) r (id uuid, thread_id uuid, n integer, status text, on_day date,
            written_at timestamptz)`),
    ),
  );
  await inParts(rows.ratings, (json) =>
    tx.run(
      raw(sql`insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score, sealed, rated_at)
        select ${own(into)}, r.score, decode(r.sealed, 'base64'), r.written_at
          from jsonb_to_recordset(${json}::jsonb) r (id uuid, thread_id uuid, n integer, score integer, sealed text,
            written_at timestamptz)`),
    ),
  );
};
