import { createHash, randomBytes } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

const keyBytes = 18;
// A list shows many forms: bytes for a hundred keys cost about as much as for one.
let random = { bytes: Buffer.alloc(0), used: 0 };

/** A key for a form that is about to be shown: 144 random bits. */
export const newKey = (): string => {
  if (random.used === random.bytes.length) random = { bytes: randomBytes(keyBytes * 100), used: 0 };
  random.used += keyBytes;
  return random.bytes.toString("base64url", random.used - keyBytes, random.used);
};

const isKey = /^[A-Za-z0-9_-]{20,64}$/;

/** The same key came with another content: the earlier act stands, and the page says so. */
export class KeyUsed extends Error {}

/** The hash under which a key is kept. */
export const keyHash = (key: string): Uint8Array => createHash("sha256").update(`once:${key}`).digest();

/** The content that a key stands for. Without a national number: whoever has the rest could guess it from the digest. */
export const digestOf = (fields: Readonly<Record<string, string>>): Uint8Array => {
  const { key: _, code: __, national_number: ___, ...rest } = fields;
  return createHash("sha256")
    .update(JSON.stringify(Object.entries(rest).sort()))
    .digest();
};

/**
 * Does a signed-in person's act once, in the same transaction as its effect: ten clicks, one effect.
 * @param work does it and returns where to go
 * @returns where to go, the same for the repeated ones
 * @throws KeyUsed where the key came before with another content
 */
export const once = async (
  tx: Tx,
  personId: string,
  act: string,
  fields: Readonly<Record<string, string>>,
  work: () => Promise<string>,
): Promise<string> => {
  const key = fields["key"] ?? "";
  if (!isKey.test(key)) throw new KeyUsed("no key");
  const hash = keyHash(`${personId}:${act}:${key}`);
  const digest = digestOf(fields);
  const fresh = await tx.run(
    k
      .insertInto("platform.once")
      .values({
        key_hash: hash,
        act,
        person_id: personId,
        digest,
        expires_at: sql<Date>`now() + interval '1 day'`,
      })
      .onConflict((c) => c.column("key_hash").doNothing()),
  );
  if (fresh === 0) {
    const before = await tx.one(
      raw<{ result: string | null; same: boolean }>(
        sql`select result, digest = ${digest} as same from platform.once where key_hash = ${hash}`,
      ),
    );
    if (!before.same || before.result === null) throw new KeyUsed(act);
    return before.result;
  }
  const result = await work();
  await tx.run(
    k
      .updateTable("platform.once")
      .set({ result })
      .where("key_hash", "=", hash as Buffer),
  );
  return result;
};
