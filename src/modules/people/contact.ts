import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Way } from "#platform/mail/index.ts";
import { isLang } from "#platform/texts/index.ts";
import { personKey, sealFor, unsealFor, unwrap } from "./person-key.ts";
import { type ContactWish, reachOf } from "./reach.ts";
import {
  addWish,
  detailOf,
  keepDetail,
  type Owner,
  postRows,
  sealAddress,
  unsealedAddresses,
  wishesOf,
} from "./store/contact.ts";

type Keys = Pick<Config, "key">;

/** Where a person can be reached, opened; and the best times in own words. */
export interface Detail {
  email: string | null;
  telephone: string | null;
  address: string | null;
}

/** A wish with its own words, and when it was said. */
export interface OwnWish extends ContactWish {
  times: string | null;
  wished_at: Date;
}

const purposes = {
  email: "email",
  telephone: "telephone",
  address: "address",
  times: "contact-times",
} as const;

/** Where a person can be reached and what the person has wished, newest first: one's own, or after the topic was opened. */
export const contactOf = async (
  tx: Tx,
  config: Keys,
  person: Owner,
  most = 1,
): Promise<{ detail: Detail; wishes: OwnWish[] }> => {
  const [key, detail, wishes] = await Promise.all([
    personKey(tx, config, person),
    detailOf(tx, person.id),
    wishesOf(tx, person.id, most),
  ]);
  const open = (purpose: string, sealed: Uint8Array | null) =>
    sealed && unsealFor(key, person.id, purpose, sealed);
  return {
    detail: {
      email: open(purposes.email, detail.email),
      telephone: open(purposes.telephone, detail.telephone),
      address: open(purposes.address, detail.address),
    },
    wishes: wishes.map((wish) => ({ ...wish, times: open(purposes.times, wish.times) })),
  };
};

/** Says anew how one wishes to be reached, and where. */
export const sayContact = async (
  tx: Tx,
  config: Keys,
  person: Owner,
  { times, detail, ...wish }: ContactWish & { times: string | null; detail: Detail },
): Promise<void> => {
  const seal = async (purpose: string, text: string | null) =>
    text === null ? null : sealFor(tx, config, person, purpose, text);
  await addWish(tx, person, { ...wish, times: await seal(purposes.times, times) });
  await keepDetail(tx, person, {
    email: await seal(purposes.email, detail.email),
    telephone: await seal(purposes.telephone, detail.telephone),
    address: await seal(purposes.address, detail.address),
  });
};

/**
 * Of these persons, those to whom a mail may go now, and how; as the installation's own job. Whoever has said nothing,
 * is no longer here, has no address or has had the key destroyed is not among them.
 */
export const waysByMail = async (
  tx: Tx,
  config: Keys,
  personIds: readonly string[],
): Promise<Map<string, Way>> => {
  const ways = new Map<string, Way>();
  for (const row of await postRows(tx, personIds)) {
    const { email: pace } = reachOf(row);
    if (pace === "off" || row.email === null || row.wrapped === null) continue;
    const key = unwrap(config, row.person_id, row.wrapped);
    const email = unsealFor(key, row.person_id, purposes.email, row.email);
    if (email) ways.set(row.person_id, { email, lang: isLang(row.language) ? row.language : "nb", pace });
  }
  return ways;
};

/** Seals the addresses that came in with a file or with an older version. Out: how many were sealed. */
export const sealAddresses = async (tx: Tx, config: Keys, most = 200): Promise<number> => {
  let sealed = 0;
  for (const { email, ...person } of await unsealedAddresses(tx, most))
    sealed += await sealAddress(
      tx,
      person.id,
      email,
      await sealFor(tx, config, person, purposes.email, email),
    );
  return sealed;
};
