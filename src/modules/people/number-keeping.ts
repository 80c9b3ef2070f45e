import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { seal, unseal } from "#platform/session/index.ts";
import type { NationalNumber } from "./national-number.ts";
import { personKey, sealFor, unsealFor } from "./person-key.ts";
import type { Owner } from "./store/contact.ts";
import {
  type HashedNumber,
  numbersToSeal,
  ownNumber,
  type SealedNumber,
  sealNumber,
} from "./store/national-number.ts";

type Keys = Pick<Config, "key" | "numberKeys">;

const purpose = "national-number";

/** A number under each secret that is in use, the newest first: to be found by, never to be read. */
export const numberHashes = ({ numberKeys }: Pick<Keys, "numberKeys">, digits: string): Uint8Array[] =>
  numberKeys.map(({ hash }) => hash(digits));

/**
 * A number as it goes to the database: nobody who enters somebody, and no sign-in, has that person's key. So it is sealed
 * with the installation's own, never in the clear, until the job has sealed it with the person's.
 */
export const hashedNumber = (config: Keys, { digits, kind }: NationalNumber): HashedNumber => ({
  kind,
  keyId: config.numberKeys[0]?.id ?? "",
  hashes: numberHashes(config, digits),
  sealed: seal(config.key(purpose), digits, purpose),
});

const open = (
  config: Keys,
  key: Uint8Array | null,
  personId: string,
  kept: Pick<SealedNumber, "sealed" | "own_seal">,
) =>
  kept.own_seal
    ? unsealFor(key, personId, purpose, kept.sealed)
    : unseal(config.key(purpose), kept.sealed, purpose);

/** One's own number, opened; null where there is none, or where its key is gone. */
export const ownNumberOf = async (
  tx: Tx,
  config: Keys,
  me: Owner,
): Promise<(Omit<SealedNumber, "sealed" | "own_seal"> & { digits: string }) | null> => {
  const kept = await ownNumber(tx, me.id);
  const digits = kept && open(config, await personKey(tx, config, me), me.id, kept);
  if (!kept || !digits) return null;
  const { sealed: _, own_seal: __, ...rest } = kept;
  return { ...rest, digits };
};

const first = "00000000-0000-0000-0000-000000000000";
const page = 200;

/**
 * Seals the numbers that came in with each person's own key, and hashes anew what was hashed under a secret that has been
 * replaced. A number that no key opens stays as it is. As the installation's own job.
 */
export const sealNumbers = async (tx: Tx, config: Keys): Promise<void> => {
  const [newest] = config.numberKeys;
  if (!newest) return;
  for (let after = first; ; ) {
    const waiting = await numbersToSeal(tx, newest.id, after, page);
    for (const { sealed: before, own_seal, ...person } of waiting) {
      const key = own_seal ? await personKey(tx, config, person) : null;
      const digits = open(config, key, person.id, { sealed: before, own_seal });
      if (digits === null) continue;
      const sealed = await sealFor(tx, config, person, purpose, digits);
      await sealNumber(tx, person.id, before, { sealed, keyId: newest.id, hash: newest.hash(digits) });
    }
    const last = waiting.at(-1);
    if (!last || waiting.length < page) return;
    after = last.id;
  }
};
