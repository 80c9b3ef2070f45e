import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Status } from "../parts.ts";

/** Who does it, by when, and what it waits for: as it was agreed once. Names and words are sealed. */
export interface SealedTerms {
  id: string;
  thread_id: string;
  n: number;
  owner_person_id: string | null;
  owner_sealed: Uint8Array | null;
  guest_id: string | null;
  due: Day | null;
  waiting_sealed: Uint8Array | null;
  written_at: Date;
}

/** How far a measure had come on a day. */
export interface Step {
  thread_id: string;
  n: number;
  status: Status;
  on_day: Day;
  written_at: Date;
}

/** How the person found that it goes. */
export interface SealedRating {
  thread_id: string;
  n: number;
  score: number;
  sealed: Uint8Array | null;
  rated_at: Date;
}

const terms = sql`id, thread_id, n, owner_person_id, owner_sealed, guest_id, due, waiting_sealed, written_at`;

/** What holds now of each measure of a plan: the newest of what was agreed. */
export const termsOf = (tx: Tx, planId: string): Promise<SealedTerms[]> =>
  tx.all(
    raw<SealedTerms>(sql`select distinct on (thread_id) ${terms} from care.plan_measure
      where plan_id = ${planId} order by thread_id, n desc`),
  );

/** All that was agreed of one measure, the newest first. */
export const termsOfMeasure = (tx: Tx, threadId: string): Promise<SealedTerms[]> =>
  tx.all(
    raw<SealedTerms>(
      sql`select ${terms} from care.plan_measure where thread_id = ${threadId} order by n desc`,
    ),
  );

/** How far each measure of a plan has come. */
export const stepsOf = (tx: Tx, planId: string): Promise<Step[]> =>
  tx.all(
    raw<Step>(sql`select distinct on (thread_id) thread_id, n, status, on_day, written_at from care.plan_measure_step
      where plan_id = ${planId} order by thread_id, n desc`),
  );

/** All steps of one measure, the newest first. */
export const stepsOfMeasure = (tx: Tx, threadId: string): Promise<Step[]> =>
  tx.all(
    raw<Step>(sql`select thread_id, n, status, on_day, written_at from care.plan_measure_step
      where thread_id = ${threadId} order by n desc`),
  );

/** What is open of somebody's measures to whoever has opened the topic in this transaction. */
export const openedMeasures = async (
  tx: Tx,
  personId: string,
): Promise<{ terms: SealedTerms[]; steps: Step[] }> => ({
  terms: await tx.all(
    raw<SealedTerms>(sql`select ${terms} from care.plan_measure where person_id = ${personId}`),
  ),
  steps: await tx.all(
    raw<Step>(sql`select thread_id, n, status, on_day, written_at from care.plan_measure_step
      where person_id = ${personId}`),
  ),
});

/** The newest rating of each measure of a plan. */
export const ratingsOf = (tx: Tx, planId: string): Promise<SealedRating[]> =>
  tx.all(
    raw<SealedRating>(sql`select distinct on (thread_id) thread_id, n, score, sealed, rated_at from care.plan_rating
      where plan_id = ${planId} order by thread_id, n desc`),
  );

/** All ratings of one measure, the newest first. */
export const ratingsOfMeasure = (tx: Tx, threadId: string): Promise<SealedRating[]> =>
  tx.all(
    raw<SealedRating>(sql`select thread_id, n, score, sealed, rated_at from care.plan_rating
      where thread_id = ${threadId} order by n desc`),
  );

/** Whose measure it is, and what stands there already. */
export interface Of {
  organisationId: string;
  personId: string;
  planId: string;
  threadId: string;
  /** The number of what was written last; 0 where nothing was. */
  after: number;
}

const of = (o: Of) =>
  sql`${o.organisationId}, ${randomUUID()}, ${o.personId}, ${o.planId}, ${o.threadId}, ${o.after + 1}`;

/** Agrees it anew, as oneself. */
export const addTerms = (
  tx: Tx,
  o: Of,
  agreed: Pick<SealedTerms, "owner_person_id" | "owner_sealed" | "guest_id" | "due" | "waiting_sealed">,
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.plan_measure (organisation_id, id, person_id, plan_id, thread_id, n, owner_person_id, owner_sealed,
        guest_id, due, waiting_sealed, written_by, as_whom)
      values (${of(o)}, ${agreed.owner_person_id}, ${agreed.owner_sealed}, ${agreed.guest_id}, ${agreed.due}, ${agreed.waiting_sealed},
        platform.me(), 'self')`),
  );

/** Writes how far it has come, as oneself. */
export const addStep = (tx: Tx, o: Of, step: { status: Status; onDay: Day }): Promise<number> =>
  tx.run(
    raw(sql`insert into care.plan_measure_step (organisation_id, id, person_id, plan_id, thread_id, n, status, on_day,
        written_by, as_whom)
      values (${of(o)}, ${step.status}, ${step.onDay}, platform.me(), 'self')`),
  );

/** Rates it, as oneself. */
export const addRating = (
  tx: Tx,
  o: Of,
  rating: { score: number; sealed: Uint8Array | null },
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.plan_rating (organisation_id, id, person_id, plan_id, thread_id, n, score, sealed)
      values (${of(o)}, ${rating.score}, ${rating.sealed})`),
  );
