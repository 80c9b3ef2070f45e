import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Which of these voices are there, by the hash of their code: a set of hex texts. Only for the installation's hands. */
export const voicesThere = async (tx: Tx, codeHashes: readonly Uint8Array[]): Promise<Set<string>> => {
  const rows = await tx.all(
    raw<{ hash: string }>(sql`select encode(code_hash, 'hex') as hash from participation.voice
      where encode(code_hash, 'hex') = any(${codeHashes.map((hash) => Buffer.from(hash).toString("hex"))}::text[])`),
  );
  return new Set(rows.map((row) => row.hash));
};
