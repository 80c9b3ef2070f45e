import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Grade, Question } from "../parts.ts";

/** How somebody found a meeting; whose is null is the person. What is null was left out. */
export type Check = Readonly<Record<Question, Grade | null>> & {
  participant_id: string | null;
  answered_at: Date;
};

/** What was last said by each, as far as it is there for whoever asks; the person first. */
export const checksOf = (tx: Tx, meetingId: string): Promise<Check[]> =>
  tx.all(
    raw<Check>(sql`select distinct on (participant_id) participant_id, heard, time_enough, plain_words, respect, answered_at
      from care.meeting_check where meeting_id = ${meetingId} order by participant_id nulls first, n desc`),
  );

/** Says how it was. Out: whether it could be said. */
export const answerCheck = async (
  tx: Tx,
  meetingId: string,
  said: Readonly<Record<Question, Grade | null>>,
): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        done: boolean;
      }>(sql`select care.answer_meeting_check(${randomUUID()}, ${meetingId}, ${said.heard},
        ${said.time_enough}, ${said.plain_words}, ${said.respect}) as done`),
    )
  ).done;
