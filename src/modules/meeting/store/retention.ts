import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Of these persons, those who have a meeting of their own here: it stays until they are erased. */
export const meetingAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.meeting_among(${personIds}::uuid[]) as ids`))).ids;
