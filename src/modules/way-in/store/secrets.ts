import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/**
 * Keeps the hash of a password: one's own, or in a sign-in transaction that of whoever proved to have the code. Other
 * sessions without a national eID end; `here` is the one in which it was changed, null where none is open yet.
 */
export const keepPassword = (tx: Tx, personId: string, hash: string, here: string | null) =>
  tx.all(raw(sql`select way_in.keep_password(${personId}, ${hash}, ${here})`));

/** A passkey as it is checked. */
export interface Passkey {
  id: string;
  person_id: string;
  credential_id: Uint8Array;
  public_key: Uint8Array;
  counter: string;
}

/** A passkey as its owner sees it. */
export interface MyPasskey {
  id: string;
  device: string;
  made_at: Date;
  last_used_on: Day | null;
  credential_id: Uint8Array;
}

/** One's own, oldest first; in a sign-in transaction those of a person. */
export const passkeysOf = (tx: Tx, personId: string): Promise<MyPasskey[]> =>
  tx.all(
    raw<MyPasskey>(sql`select id, device, made_at, last_used_on, credential_id from way_in.passkey
      where person_id = ${personId} order by made_at, id`),
  );

/** In a sign-in transaction: the passkey with this public id, of somebody who is here today; null for any other. */
export const findPasskey = (
  tx: Tx,
  credentialId: Uint8Array,
): Promise<(Passkey & { organisation_id: string; language: string }) | null> =>
  tx.maybe(raw(sql`select * from way_in.find_passkey(${credentialId})`));

/** Keeps a passkey. Out: its id. */
export const addPasskey = async (
  tx: Tx,
  key: {
    organisationId: string;
    personId: string;
    credentialId: Uint8Array;
    publicKey: Uint8Array;
    counter: number;
    device: string;
  },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("way_in.passkey").values({
      organisation_id: key.organisationId,
      id,
      person_id: key.personId,
      credential_id: Buffer.from(key.credentialId),
      public_key: Buffer.from(key.publicKey),
      counter: String(key.counter),
      device: key.device,
    }),
  );
  return id;
};

/** In a sign-in transaction: it was used today; its counter goes up. */
export const usedPasskey = (tx: Tx, id: string, counter: number) =>
  tx.run(
    raw(
      sql`update way_in.passkey set counter = ${String(counter)}, last_used_on = platform.today() where id = ${id}`,
    ),
  );

/** Removes one of one's own. Out: whether there was one. */
export const removePasskey = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`delete from way_in.passkey where id = ${id} and person_id = (select platform.my_self())`),
  )) === 1;

/** Notes that this answer to a challenge has been used. Out: false where it was before. */
export const useChallenge = async (tx: Tx, hash: Uint8Array): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into way_in.used_challenge (hash) values (${hash}) on conflict (hash) do nothing`),
  )) === 1;

/** Whether one has a password. Its hash is for sign-in alone; only that there is one is told. */
export const passwordDay = (tx: Tx): Promise<{ made_at: Date | null }> =>
  tx.one(raw<{ made_at: Date | null }>(sql`select way_in.my_password_day() as made_at`));
