import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { SealedRating, SealedTerms, Step } from "./measures.ts";
import type { SealedText } from "./plan-texts.ts";
import type { SealedSheet, SheetYes, StoryShare } from "./sheets.ts";
import type { Yes } from "./sides.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = [
  "care.plan",
  "care.plan_text",
  "care.plan_measure",
  "care.plan_measure_step",
  "care.plan_rating",
  "care.plan_guest",
  "care.plan_guest_scope",
  "care.plan_yes",
  "care.plan_measure_answer",
  "care.plan_sheet",
  "care.plan_sheet_yes",
  "care.plan_story_share",
] as const;

/** What a guest who was asked to do a measure has answered. */
export interface SealedAnswer {
  thread_id: string;
  n: number;
  guest_id: string;
  measure_id: string;
  text_id: string;
  answer: "yes" | "no" | "done";
  sealed: Uint8Array | null;
  answered_at: Date;
}

/** Everything that was ever written in one's own plans and is still there, oldest first. */
export const everything = async (tx: Tx, personId: string) => ({
  yeses: await tx.all(
    raw<Yes & { ended_at: Date | null }>(sql`select text_id, guest_id, said_at, ended_at from care.plan_yes
      where person_id = ${personId} order by said_at, id`),
  ),
  texts: await tx.all(
    raw<SealedText>(sql`select id, thread_id, plan_id, n, place, life_area, hidden, sealed, repeats, side, beside, guest_id,
        as_whom, written_at, removed_at from care.plan_text where person_id = ${personId} order by thread_id, n`),
  ),
  terms: await tx.all(
    raw<SealedTerms>(sql`select id, thread_id, n, owner_person_id, owner_sealed, guest_id, due, waiting_sealed, written_at
      from care.plan_measure where person_id = ${personId} order by thread_id, n`),
  ),
  sheets: await tx.all(
    raw<SealedSheet>(sql`select id, thread_id, plan_id, n, kind, guest_id, as_whom, beside, on_day, sealed, written_at, removed_at
      from care.plan_sheet where person_id = ${personId} order by thread_id, n`),
  ),
  sheetYeses: await tx.all(
    raw<
      SheetYes & { ended_at: Date | null }
    >(sql`select sheet_id, guest_id, said_at, ended_at from care.plan_sheet_yes
      where person_id = ${personId} order by said_at, id`),
  ),
  shares: await tx.all(
    raw<StoryShare>(sql`select id, thread_id, guest_id, valid_to, given_at, ended_at from care.plan_story_share
      where person_id = ${personId} order by given_at, id`),
  ),
  answers: await tx.all(
    raw<SealedAnswer>(sql`select thread_id, n, guest_id, measure_id, text_id, answer, sealed, answered_at
      from care.plan_measure_answer where person_id = ${personId} order by thread_id, n`),
  ),
  steps: await tx.all(
    raw<Step>(sql`select thread_id, n, status, on_day, written_at from care.plan_measure_step
      where person_id = ${personId} order by thread_id, n`),
  ),
  ratings: await tx.all(
    raw<SealedRating>(sql`select thread_id, n, score, sealed, rated_at from care.plan_rating
      where person_id = ${personId} order by thread_id, n`),
  ),
});
