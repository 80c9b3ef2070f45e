import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Side } from "../account.ts";

/** A version of one side's account, still sealed. */
export interface SealedAccount {
  id: string;
  coercion_id: string;
  side: Side;
  n: number;
  sealed: Uint8Array;
  channel: "web" | "paper" | "spoken";
  written_by: string;
  written_at: Date;
  /** Since when the ward may read this very version; null where it may not, and to whoever is not told. */
  shared_at: Date | null;
}

/** Which tables of accounts `take-out.ts` covers. */
export const accountTables = ["care.after_talk_account", "care.account_sharing"] as const;

/** What both sides have told of these, as far as whoever asks may read it; the newest first. */
export const accountsOf = (tx: Tx, ids: readonly string[]): Promise<SealedAccount[]> =>
  tx.all(
    raw<SealedAccount>(sql`select a.id, a.coercion_id, a.side, a.n, a.sealed, a.channel, a.written_by, a.written_at,
        g.given_at as shared_at
      from care.after_talk_account a
      left join care.account_sharing g on g.account_id = a.id and g.ended_at is null
     where a.coercion_id = any(${[...ids]}::uuid[]) order by a.coercion_id, a.side, a.n desc`),
  );

/** An account as it is written. */
export type NewAccount = Pick<SealedAccount, "coercion_id" | "side" | "sealed" | "channel"> & {
  organisation_id: string;
  person_id: string;
  role_id: string | null;
};

/** Writes the next version of one side's account. Out: its id. */
export const addAccount = async (tx: Tx, a: NewAccount): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.after_talk_account (organisation_id, id, coercion_id, person_id, side, n, sealed, channel, written_by, role_id)
      values (${a.organisation_id}, ${id}, ${a.coercion_id}, ${a.person_id}, ${a.side},
        care.next_account(${a.coercion_id}, ${a.side}), ${a.sealed}, ${a.channel}, platform.me(), ${a.role_id})`),
  );
  return id;
};

/** Lets the ward read one version. */
export const shareAccount = (
  tx: Tx,
  of: { organisation_id: string; person_id: string; account_id: string },
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.account_sharing (organisation_id, id, account_id, person_id, given_by)
      values (${of.organisation_id}, ${randomUUID()}, ${of.account_id}, ${of.person_id}, platform.me())`),
  );

/** From the next request on the ward reads it no more. Out: whether it did. */
export const endSharing = async (tx: Tx, accountId: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update care.account_sharing set ended_at = now() where account_id = ${accountId} and ended_at is null`,
    ),
  )) > 0;
