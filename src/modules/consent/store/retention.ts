import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

const letGo = (tx: Tx, after: string, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from consent.let_go(${after}, ${before}, ${most}) where n > 0`,
    ),
  );

const goes = (table: string, after: string): Retention => ({
  table: `consent.${table}`,
  after,
  letGo: (tx, { before, most }) => letGo(tx, after, before, most),
});

/** How consents, questions for consent, blocks and the log of openings go. */
export const consentRetention: readonly Retention[] = [
  goes("consent", "consent-ended"),
  goes("withdrawal_entry", "withdrawal-entered"),
  goes("ask", "ask-answered"),
  goes("ask", "ask-unanswered"),
  goes("block", "block-ended"),
  goes("introduction", "introduction-over"),
  goes("wrong_code", "wrong-code"),
  goes("break_glass", "opened-in-emergency"),
  goes("opening", "opened"),
  goes("explanation", "asked-why"),
  goes("objection", "objected"),
];

/** Of these persons, those who share something with somebody, or somebody with them. */
export const sharingAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select consent.sharing_among(${personIds}::uuid[]) as ids`))).ids;
