import type { Tx } from "#platform/db/index.ts";
import { networkOf } from "#platform/http/network.ts";
import type { Ctx } from "#platform/http/route.ts";
import { isSecret } from "#platform/secret/index.ts";
import { readPaperCode } from "./code.ts";
import { type BoundKind, bounds, mayTry } from "./guessing.ts";
import { asPassword } from "./password.ts";
import { asSignInName } from "./sign-in-name.ts";
import { countTry, forgiveTry, holdBucket } from "./store/attempts.ts";
import type { Named } from "./store/names.ts";

type Counted = readonly { kind: BoundKind; hash: Uint8Array }[];

/**
 * The buckets that a try counts in, in one order for all so that nobody waits in a circle. A code counts in the network's
 * only: 90 bits cannot be guessed, and nobody can shut out whoever has one.
 */
const bucketsOf = (c: Ctx, who: string, isCode: boolean): Counted => {
  const day = c.var.now.toISOString().slice(0, 10);
  const network = networkOf(c);
  const of: Record<BoundKind, readonly string[]> = {
    "name-and-network": [who, network],
    name: [who],
    network: [network],
  };
  const kinds: readonly BoundKind[] = isCode ? ["network"] : ["name-and-network", "name", "network"];
  return kinds
    .map((kind) => ({
      kind,
      hash: c.var.house.config.keyedHash("attempt", JSON.stringify([day, kind, of[kind]])),
    }))
    .sort((a, b) => Buffer.compare(a.hash, b.hash));
};

/** Counts a try in all its buckets, or in none where one of them must wait. Out: seconds to wait, 0 to go on. */
const count = async (tx: Tx, buckets: Counted): Promise<number> => {
  const held = [];
  for (const { kind, hash } of buckets) {
    const { now, ...before } = await holdBucket(tx, hash);
    held.push({ hash, ...mayTry(bounds[kind], before.tries === 0 ? null : before, now) });
  }
  const wait = Math.max(...held.map((one) => one.wait));
  if (wait === 0) for (const { hash, tries } of held) await countTry(tx, hash, tries);
  return wait;
};

/** What became of a try. */
export type Tried = { held: number } | { wrong: true } | { right: "password" | "code"; named: Named };

/**
 * Whether what was typed opens for whoever is found: their password, or their paper code where it has the shape of one.
 * The try is counted before it is compared, so that a hundred at once count as a hundred; then one slow hash is made
 * whatever was found. So it takes the same time, and says the same, for a name that is here, one that is not, and one
 * that has ended.
 * @param who what the tries are counted by: the sign-in name as typed, or the person's id
 * @param find reads whoever it is, in a sign-in transaction; null for nobody
 */
export const trySecret = async (
  c: Ctx,
  who: string,
  typed: string,
  find: (tx: Tx) => Promise<Named | null>,
): Promise<Tried> => {
  const { config, db } = c.var.house;
  const { code } = readPaperCode(typed);
  const buckets = bucketsOf(c, asSignInName(who), code !== undefined);
  const { wait, named } = await db.asHouse("sign-in", c.var.today, async (tx) => {
    const seconds = await count(tx, buckets);
    return { wait: seconds, named: await find(tx) };
  });
  if (wait > 0) return { held: wait };
  const kept = code === undefined ? named?.password_hash : named?.code_hash;
  const right = await isSecret(config, code ?? asPassword(typed), kept ?? null);
  if (!right || !named) return { wrong: true };
  await db.asHouse("sign-in", c.var.today, async (tx) => {
    for (const { kind, hash } of buckets) await forgiveTry(tx, hash, kind === "name-and-network");
  });
  return { right: code === undefined ? "password" : "code", named };
};
