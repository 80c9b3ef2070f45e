import { sealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import { mayRewrite, type Side } from "./account.ts";
import { type Account, openAccounts } from "./accounts.ts";
import { addAccount, endSharing, type SealedAccount, shareAccount } from "./store/accounts.ts";
import { type Coercion, holdAfterTalk } from "./store/coercions.ts";
import { sealedAs } from "./talk.ts";

/** From the next request on the ward may read this version, or may not. */
export const setSharing = async (
  tx: Tx,
  { organisation_id, person_id }: Pick<Coercion, "organisation_id" | "person_id">,
  account: Pick<Account, "id" | "shared_at">,
  share: boolean,
): Promise<void> => {
  if (share && account.shared_at === null)
    await shareAccount(tx, { organisation_id, person_id, account_id: account.id });
  if (!share && account.shared_at !== null) await endSharing(tx, account.id);
};

/** An account as it is asked for. */
export interface Told {
  side: Side;
  words: string;
  channel: SealedAccount["channel"];
  /** Which version whoever writes has seen; null where no version can be seen by its writer. */
  seen: number | null;
  share: boolean;
  roleId: string | null;
}

/**
 * Writes the next version of one side's account, and whether the ward may read it; the same words again are no new version.
 * @throws Refused where somebody else wrote one in between
 */
export const tell = async (
  tx: Tx,
  config: Pick<Config, "key">,
  coercion: Coercion,
  told: Told,
): Promise<void> => {
  await holdAfterTalk(tx, coercion.id);
  const [newest] = told.seen === null ? [] : (await openAccounts(tx, config, coercion)).of[told.side];
  const person = { id: coercion.person_id, organisation_id: coercion.organisation_id };
  let id = newest?.id;
  if (!newest || newest.words !== told.words) {
    const refused = mayRewrite(newest?.n ?? 0, told.seen);
    if (refused) throw new Refused(refused);
    id = await addAccount(tx, {
      organisation_id: coercion.organisation_id,
      coercion_id: coercion.id,
      person_id: coercion.person_id,
      side: told.side,
      sealed: await sealFor(tx, config, person, sealedAs.account, told.words),
      channel: told.channel,
      role_id: told.roleId,
    });
  }
  if (told.side === "service" || !id) return;
  const shared_at = newest?.id === id ? newest.shared_at : null;
  await setSharing(tx, coercion, { id, shared_at }, told.share);
};
