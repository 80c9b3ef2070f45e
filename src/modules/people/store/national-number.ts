import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { NationalNumber } from "../national-number.ts";
import type { Owner } from "./contact.ts";
import type { Known } from "./identity.ts";

/** What was looked at when a number was entered. */
export const documents = ["passport", "id-card", "driving-licence", "residence-card"] as const;

/** One of them. */
export type NumberDocument = (typeof documents)[number];

/** One's own number as it lies there. */
export interface SealedNumber {
  kind: NationalNumber["kind"];
  sealed: Uint8Array;
  /** Sealed with the person's own key; else, for a moment, with the installation's. */
  own_seal: boolean;
  source: "sign-in" | "document";
  document: NumberDocument | null;
  entered_at: Date;
  unit_name: string | null;
  disputed_at: Date | null;
}

/** A number as it is matched: under each secret that is in use, the newest first. */
export interface HashedNumber {
  kind: NationalNumber["kind"];
  keyId: string;
  hashes: readonly Uint8Array[];
  /** With the installation's key, until the job has sealed it with the person's. */
  sealed: Uint8Array;
}

const list = (hashes: readonly Uint8Array[]) => sql`${hashes.map((hash) => Buffer.from(hash))}::bytea[]`;

/** One's own number, as oneself; null where there is none. */
export const ownNumber = (tx: Tx, personId: string): Promise<SealedNumber | null> =>
  tx.maybe(
    raw<SealedNumber>(sql`select n.kind, n.sealed, n.own_seal, n.source, n.document, n.entered_at, n.disputed_at,
        u.short_name as unit_name
      from people.national_number n left join people.unit u on u.id = n.unit_id where n.person_id = ${personId}`),
  );

/**
 * In a sign-in transaction: the one person here whom this number may let in; null where it is nobody's, or where the one
 * must show in another way that it is them (people.person_with_number says when).
 * @param session the hash of the browser's session token
 */
export const personWithNumber = (
  tx: Tx,
  hashes: readonly Uint8Array[],
  session: Uint8Array | null,
  idleMinutes: number,
): Promise<Known | null> =>
  tx.maybe(
    raw<Known>(sql`select id, organisation_id, language
      from people.person_with_number(${list(hashes)}, ${session}, make_interval(mins => ${idleMinutes}))`),
  );

/** In a sign-in transaction: this person is known by a national eID from now on. */
export const knownByNumber = async (tx: Tx, personId: string): Promise<void> => {
  await tx.all(raw(sql`select people.known_by_number(${personId})`));
};

/** In a sign-in transaction: the provider vouches for the number. Out: whether that was new. */
export const vouchForNumber = async (tx: Tx, personId: string, number: HashedNumber): Promise<boolean> =>
  (
    await tx.one(
      raw<{
        changed: boolean;
      }>(sql`select people.vouch_for_number(${personId}, ${number.kind}, ${number.keyId},
        ${list(number.hashes)}, ${number.sealed}) as changed`),
    )
  ).changed;

/** For the job: numbers that wait for the person's own seal or for the newest secret, from one id on. */
export const numbersToSeal = (
  tx: Tx,
  keyId: string,
  after: string,
  most: number,
): Promise<(Owner & { sealed: Uint8Array; own_seal: boolean })[]> =>
  tx.all(
    raw(
      sql`select id, organisation_id, sealed, own_seal from people.numbers_to_seal(${keyId}, ${after}::uuid, ${most})`,
    ),
  );

/** For the job: sealed with the person's own key, hashed under the newest secret. */
export const sealNumber = async (
  tx: Tx,
  personId: string,
  before: Uint8Array,
  now: { sealed: Uint8Array; keyId: string; hash: Uint8Array },
): Promise<void> => {
  await tx.all(
    raw(sql`select people.seal_number(${personId}, ${before}, ${now.sealed}, ${now.keyId}, ${now.hash})`),
  );
};

/** Enters a number off a document, for somebody whom I may give a code. "known": somebody on my own list has it already. */
export const addNumber = async (
  tx: Tx,
  personId: string,
  number: HashedNumber,
  document: NumberDocument,
): Promise<"entered" | "known"> =>
  (
    await tx.one(
      raw<{
        came: "entered" | "known";
      }>(sql`select people.enter_number(${personId}, ${number.kind}, ${number.keyId},
        ${list(number.hashes)}, ${number.sealed}, ${document}) as came`),
    )
  ).came;

/** One's own number is wrong: it finds nobody from now on. Out: false where that was said already. */
export const disputeNumber = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update people.national_number set disputed_at = now()
      where person_id = ${personId} and disputed_at is null`),
  )) === 1;

/** Somebody who says that the number we have written is wrong. */
export interface DisputedNumber {
  person_id: string;
  name: string;
  disputed_at: Date;
}

/** Those of them whom the units that I reach may give a code, the first one first. */
export const disputedNumbers = (most: number): Query<DisputedNumber> =>
  raw<DisputedNumber>(sql`select person_id, name, disputed_at from people.disputed_numbers() limit ${most}`);
