import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The wrapped key of a person, where the one who acts may have it: one's own, or opened in this transaction. */
export const wrappedKey = async (tx: Tx, personId: string): Promise<Uint8Array | null> =>
  (
    await tx.maybe(
      raw<{ wrapped: Uint8Array }>(sql`select wrapped from people.person_key where person_id = ${personId}`),
    )
  )?.wrapped ?? null;

/** Keeps a person's first key; where there is one already, that one stays. */
export const keepKey = (
  tx: Tx,
  person: { id: string; organisation_id: string },
  wrapped: Uint8Array,
): Promise<number> =>
  tx.run(
    raw(sql`insert into people.person_key (organisation_id, person_id, wrapped)
      values (${person.organisation_id}, ${person.id}, ${wrapped}) on conflict do nothing`),
  );
