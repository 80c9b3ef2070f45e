import { raw, sql } from "#platform/db/index.ts";
import type { Gone, Retention } from "#platform/module.ts";

const own = (table: string, after: string): Retention => ({
  table,
  after,
  letGo: (tx, { before, most }) =>
    tx.all(
      raw<Gone>(
        sql`select organisation_id as "organisationId", n from platform.let_go(${after}, ${before}, ${most}) where n > 0`,
      ),
    ),
});

/** How the platform's own tables let go. Forms' keys and waiting forms go by the minute, in `platform.sweep`. */
export const ownRetention: readonly Retention[] = [
  own("platform.session", "session-ended"),
  own("platform.draft", "draft-saved"),
  own("platform.job", "job-done"),
  own("platform.job", "job-given-up"),
  own("platform.message", "message-read"),
  own("platform.message", "message-unread"),
  own("platform.trail", "line-written"),
];
