import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = [
  "people.person",
  "people.birth",
  "people.national_number",
  "people.representation",
  "people.postal_address",
  "people.contact_wish",
  "people.interpreter_need",
  "people.ask_limit",
] as const;

/** What is known of the one who acts as a person. */
export interface Own {
  id: string;
  name: string;
  language: string;
  pronoun: string | null;
  valid_from: Day;
  born: Day | null;
}

/** The person, as oneself. */
export const ownPerson = (tx: Tx, personId: string): Promise<Own> =>
  tx.one(
    raw<Own>(sql`select p.id, p.name, p.language, p.pronoun, p.valid_from, b.born
      from people.person p left join people.birth b on b.person_id = p.id where p.id = ${personId}`),
  );

/** Somebody who acts for me (`mine`), or for whom I act. */
export interface OwnRepresentation {
  id: string;
  kind: "parent" | "guardian" | "proxy" | "lawyer" | "companion" | "next-of-kin";
  mine: boolean;
  other_name: string;
  topics: string[];
  legal_basis: string;
  valid_from: Day;
  valid_to: Day | null;
  ended_at: Date | null;
}

/** Those who act for me, also those who did; and those for whom I act now. */
export const ownRepresentations = (tx: Tx): Promise<OwnRepresentation[]> =>
  tx.all(
    raw<OwnRepresentation>(sql`select id, kind, mine, other_name, topics, legal_basis, valid_from, valid_to, ended_at
      from people.my_representations()`),
  );
