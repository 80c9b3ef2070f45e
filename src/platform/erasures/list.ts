import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { appendErasures, type Erased } from "./file.ts";
import { addErased, alone } from "./store.ts";

type Keys = Pick<Config, "keyedHash" | "erasures">;

/** The hash under which something stands on the list: with the secret it is found again, without it it names nobody. */
export const hashOfErased = ({ keyedHash }: Keys, kind: string, id: string): string =>
  Buffer.from(keyedHash("erasure", `${kind}:${id}`)).toString("hex");

/** Tells which secret a list was made with, and nothing of it. */
export const secretMark = ({ keyedHash }: Keys): string =>
  Buffer.from(keyedHash("erasure", "list")).toString("hex").slice(0, 32);

/**
 * Puts these on the list: in the database with this transaction, and before that in the file outside, on the disk. Where
 * the transaction then fails, the file is ahead, and they are erased at the next start.
 */
export const listErased = async (
  tx: Tx,
  config: Keys,
  kind: string,
  ids: readonly string[],
  on: Day,
): Promise<void> => {
  if (ids.length === 0) return;
  await alone(tx);
  const hashes = ids.map((id) => hashOfErased(config, kind, id));
  await addErased(tx, kind, hashes, on);
  const lines: Erased[] = hashes.map((hash) => ({ kind, on, hash }));
  appendErasures(config.erasures.file, secretMark(config), lines);
};
