import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The card that works now, as it lies in the database. */
export interface Card {
  id: string;
  code_sealed: Uint8Array;
  made_at: Date;
}

/** My card; null where none works. */
export const myCard = (tx: Tx, personId: string): Promise<Card | null> =>
  tx.maybe(
    raw<Card>(sql`select id, code_sealed, made_at from care.crisis_card
      where person_id = ${personId} and ended_at is null`),
  );

/** Makes the card. Out: whether it was: not where one works, made in another window. */
export const makeCard = async (
  tx: Tx,
  card: {
    organisationId: string;
    personId: string;
    planId: string;
    codeHash: Uint8Array;
    codeSealed: Uint8Array;
  },
): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into care.crisis_card (organisation_id, id, person_id, plan_id, code_hash, code_sealed)
      values (${card.organisationId}, ${randomUUID()}, ${card.personId}, ${card.planId}, ${card.codeHash}, ${card.codeSealed})
      on conflict (person_id) where ended_at is null do nothing`),
  )) > 0;

/** Ends my card. Out: whether one worked. */
export const endCard = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.crisis_card set ended_at = now() where person_id = ${personId} and ended_at is null`),
  )) > 0;

/** When cards of mine were made and ended, oldest first. */
export const everyCard = (tx: Tx, personId: string) =>
  tx.all(
    raw<{ id: string; made_at: Date; ended_at: Date | null }>(sql`select id, made_at, ended_at
      from care.crisis_card where person_id = ${personId} order by made_at, id`),
  );
