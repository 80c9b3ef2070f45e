import { raw, sql, type Tx } from "#platform/db/index.ts";

/** What people are told of by acts here. To whom, the database finds in the act itself (`consent.tell`). */
export type Told =
  | "looked-why"
  | "looked-answer"
  | "objection"
  | "objection-review"
  | "emergency-reviewed"
  | "emergency-reviewed-mine"
  | "sharing-ended"
  | "consent-entered"
  | "consent-ask"
  | "consent-ask-for"
  | "ask-answered-for";

/**
 * Tells whom an act concerns that was just done, in the same transaction.
 * @param id of what was asked, said, reviewed, ended or entered
 * @returns whether somebody was told; false where there is nobody to tell, or no such act
 */
export const tellOf = async (tx: Tx, kind: Told, id: string): Promise<boolean> =>
  (await tx.one(raw<{ told: boolean }>(sql`select consent.tell(${kind}, ${id}) as told`))).told;
