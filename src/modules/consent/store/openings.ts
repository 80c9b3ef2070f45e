import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Basis, Purpose, Topic } from "../topics.ts";

/** What is opened: whose, which topic, for what, and what kind of thing is shown ("notes"). */
export interface Opening {
  personId: string;
  topic: Topic;
  purpose: Purpose;
  what: string;
}

/**
 * Opens one topic of somebody else's for this transaction, and writes the line that says so: who, as what, from
 * where, on which basis, for what (journalforskriften § 14). The database refuses to show without it.
 * @returns on what it rests; null where nothing opens it, which must look like nothing being there
 */
export const openRecord = async (tx: Tx, of: Opening): Promise<Basis | null> =>
  (
    await tx.one(
      raw<{ basis: Basis | null }>(
        sql`select consent.open_record(${randomUUID()}, ${of.personId}, ${of.topic}, ${of.purpose}, ${of.what}) as basis`,
      ),
    )
  ).basis;

/** Somebody who shares a topic with me as I act now. */
export interface Shared {
  person_id: string;
  name: string;
  topic: Topic;
  purpose: Purpose;
  valid_to: string | null;
}

/** Who shares what with me as I act now: names and topics, nothing of what is shared. */
export const sharedWithMe = (tx: Tx): Promise<Shared[]> =>
  tx.all(raw<Shared>(sql`select person_id, name, topic, purpose, valid_to from consent.shared_with_me()`));
