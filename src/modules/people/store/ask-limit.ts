import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Owner } from "./contact.ts";

/** How often one may be asked to share something, from the most to the least. */
export const askLimits = ["any", "week", "month", "never"] as const;

/** One of them. */
export type AskLimit = (typeof askLimits)[number];

/** What holds for whoever has said nothing; the database counts by the same. */
export const usualAskLimit: AskLimit = "week";

/** What was said, and when. */
export interface SaidAskLimit {
  at_most: AskLimit;
  said_at: Date;
}

/** What a person has said of it, newest first, at most `most`. */
export const askLimitsOf = (tx: Tx, personId: string, most = 1): Promise<SaidAskLimit[]> =>
  tx.all(
    raw<SaidAskLimit>(sql`select at_most, said_at from people.ask_limit where person_id = ${personId}
      order by said_at desc, id limit ${most}`),
  );

/** Says it anew; what was said before stays. */
export const addAskLimit = (tx: Tx, me: Owner, atMost: AskLimit): Promise<number> =>
  tx.run(
    k.insertInto("people.ask_limit").values({
      organisation_id: me.organisation_id,
      id: randomUUID(),
      person_id: me.id,
      at_most: atMost,
    }),
  );
