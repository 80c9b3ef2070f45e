import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";

/** A guest who is asked to do a measure, as far as whoever reads may know. */
export interface SealedAsked {
  thread_id: string;
  /** What was agreed last, and the text as it stands: what is answered to. */
  measure_id: string;
  text_id: string;
  guest_id: string;
  /** Null where the guest is erased. */
  name: string | null;
  unit_name: string | null;
  /** Whether it is the one who reads. */
  mine: boolean;
  here: boolean;
  answer: "yes" | "no" | "done" | null;
  answered_at: Date | null;
  /** Why, where it was said; for the plan's owner and the one who said it alone. */
  sealed: Uint8Array | null;
}

/** Who is asked to do what in a plan. */
export const askedOf = (tx: Tx, planId: string): Promise<SealedAsked[]> =>
  tx.all(
    raw<SealedAsked>(sql`select thread_id, measure_id, text_id, guest_id, name, unit_name, mine, here, answer, answered_at, sealed
      from care.plan_responsibles(${planId})`),
  );

/** Answers what one is asked to do, as a guest who has opened the plan. Out: whether it could be. */
export const answerMeasure = async (
  tx: Tx,
  to: Pick<SealedAsked, "measure_id" | "text_id">,
  answer: "yes" | "no" | "done",
  sealed: Uint8Array | null,
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.answer_plan_measure(${randomUUID()}, ${to.measure_id}, ${to.text_id},
        ${answer}, ${sealed}) as done`),
    )
  ).done;

/** Tells the guest whom a measure of mine names that one is asked. */
export const tellAsked = async (tx: Tx, threadId: string): Promise<boolean> =>
  (await tx.one(raw<{ told: boolean }>(sql`select care.tell_asked(${threadId}) as told`))).told;

/** Something that waits for a guest: a measure to answer, or one that a yes was said to. */
export interface AskedOfMe {
  plan_id: string;
  thread_id: string;
  due: Day | null;
  answer: "yes" | null;
}

/** What waits of me in others' plans, as I act now; soonest due first. */
export const askedOfMe = (most: number): Query<AskedOfMe> =>
  raw<AskedOfMe>(sql`select plan_id, thread_id, due, answer from care.asked_of_me() limit ${most}`);

/** A measure of my plan that is past its day, and who owes it as far as that one is known here. */
export interface PastDue {
  thread_id: string;
  due: Day;
  own: boolean;
  /** Whether somebody by name owes it, whose name is sealed. */
  named: boolean;
  name: string | null;
  unit_name: string | null;
  here: boolean | null;
  answer: "yes" | "no" | "done" | null;
}

/** The measures of my plan that runs that are past their day, the longest first. */
export const pastDue = (today: Day, most: number): Query<PastDue> =>
  raw<PastDue>(sql`select thread_id, due, own, named, name, unit_name, here, answer
    from care.past_due(${today}, ${most})`);
