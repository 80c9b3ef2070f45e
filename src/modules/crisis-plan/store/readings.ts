import { raw, sql, type Tx } from "#platform/db/index.ts";
import { linesWithin, microsOf } from "#platform/log-page.ts";
import type { LookedPage } from "#platform/module.ts";
import type { Capacity } from "../parts.ts";
import type { SealedText } from "./crisis-texts.ts";

/** Whose plan a card's code opens, or why it opens none. */
export type CardOwner =
  | { outcome: "open"; person_id: string; organisation_id: string; wrapped: Uint8Array }
  | { outcome: "wrong" | "wait" };

/** Asks whose a card is; a wrong code is counted for its network. As nobody known. */
export const cardOwner = (tx: Tx, codeHash: Uint8Array, network: Uint8Array): Promise<CardOwner> =>
  tx.one(
    raw<CardOwner>(
      sql`select outcome, person_id, organisation_id, wrapped from care.card_owner(${codeHash}, ${network})`,
    ),
  );

/** Reads the plan by a card's code, with the line that says so. Out: null where the card has ended meanwhile. */
export const readWithCard = async (
  tx: Tx,
  by: { codeHash: Uint8Array; keyHash: Uint8Array; capacity: Capacity; sealed: Uint8Array },
): Promise<{ name: string; texts: SealedText[] } | null> => {
  const rows = await tx.all(
    raw<SealedText & { person_name: string }>(
      sql`select * from care.read_with_card(${by.codeHash}, ${by.keyHash}, ${by.capacity}, ${by.sealed})`,
    ),
  );
  const [first] = rows;
  return first ? { name: first.person_name, texts: rows.filter(({ id }) => id !== null) } : null;
};

/** Somebody has read by my card, as a line of the log. */
export interface ReadingRow {
  /** The line's id in the trail, and the reading's own. */
  id: string;
  reading_id: string;
  person_id: string;
  at: Date;
  micros: string;
  organisation_id: string;
  capacity: Capacity;
  sealed: Uint8Array;
}

/** Who has read by my card, newest first. */
export const readingsOfMine = (tx: Tx, page: LookedPage): Promise<ReadingRow[]> =>
  tx.all(
    // Whoever reads by a card has no account: chosen by person, none of these lines is meant.
    raw<ReadingRow>(sql`select t.id, r.id as reading_id, r.person_id, t.at, ${microsOf("t.at")} as micros, r.organisation_id, r.capacity, r.sealed
      from platform.trail t join care.crisis_reading r on r.id = t.subject_id
     where t.subject_kind = 'crisis-reading' and r.person_id = (select platform.my_self())
       ${linesWithin(page, "t.at", "t.id", "t.person_id")}`),
  );

/** Everybody who has read by a card of mine, oldest first. As oneself. */
export const readingsBy = (tx: Tx) =>
  tx.all(
    raw<
      Pick<ReadingRow, "id" | "at" | "capacity" | "sealed"> & { card_id: string }
    >(sql`select r.id, r.card_id, r.at,
      r.capacity, r.sealed from care.crisis_reading r where r.person_id = (select platform.my_self()) order by r.at, r.id`),
  );

/** When my plan was read by a card since a moment, the first time first. As oneself. */
export const readSince = (tx: Tx, since: Date): Promise<{ at: Date }[]> =>
  tx.all(
    raw<{ at: Date }>(sql`select r.at from care.crisis_reading r
      where r.person_id = (select platform.my_self()) and r.at >= ${since} order by r.at, r.id`),
  );
