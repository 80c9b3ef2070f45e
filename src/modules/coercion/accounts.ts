import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Side } from "./account.ts";
import { accountsOf, type SealedAccount } from "./store/accounts.ts";
import { type Coercion, namesOf } from "./store/coercions.ts";
import { sealedAs } from "./talk.ts";

/** A version that can be read: what it says; null where the key that sealed it is gone. */
export type Account = Omit<SealedAccount, "sealed"> & { words: string | null };

/** Both accounts, each with all versions that whoever asks may read, the newest first. Never one text. */
export interface Accounts {
  of: Readonly<Record<Side, readonly Account[]>>;
  names: ReadonlyMap<string, string>;
}

/** What both have told of one, for whoever may have the person's key. */
export const openAccounts = async (
  tx: Tx,
  config: Pick<Config, "key">,
  { id, person_id, organisation_id }: Pick<Coercion, "id" | "person_id" | "organisation_id">,
): Promise<Accounts> => {
  const sealed = await accountsOf(tx, [id]);
  const key = sealed.length > 0 ? await personKey(tx, config, { id: person_id, organisation_id }) : null;
  const all = sealed.map(
    ({ sealed: words, ...rest }): Account => ({
      ...rest,
      words: unsealFor(key, person_id, sealedAs.account, words),
    }),
  );
  const of = (side: Side) => all.filter((one) => one.side === side);
  return {
    of: { own: of("own"), paper: of("paper"), service: of("service") },
    names: await namesOf(
      tx,
      all.map((one) => one.written_by),
    ),
  };
};
