import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** Whoever has this sign-in name, as sign-in needs to know: and the kept hashes of what opens for them. */
export interface Named {
  id: string;
  organisation_id: string;
  language: string;
  password_hash: string | null;
  code_id: string | null;
  code_hash: string | null;
}

/** In a sign-in transaction: who has this name, by its keyed hash; null for nobody and for one that has ended. */
export const findNamed = (tx: Tx, nameHash: Uint8Array): Promise<Named | null> =>
  tx.maybe(raw<Named>(sql`select * from way_in.find_named(${nameHash}, null)`));

/** In a sign-in transaction: the same, of a person who is known already. */
export const namedPerson = (tx: Tx, personId: string): Promise<Named | null> =>
  tx.maybe(raw<Named>(sql`select * from way_in.find_named(null, ${personId})`));

/** A person's sealed sign-in name, for its owner and for whoever hands over a code; null where there is none. */
export const sealedName = async (tx: Tx, personId: string): Promise<Uint8Array | null> => {
  const row = await tx.maybe(
    raw<{ name_sealed: Uint8Array }>(
      sql`select name_sealed from way_in.sign_in_name where person_id = ${personId} and ended_at is null`,
    ),
  );
  return row?.name_sealed ?? null;
};

/** Gives a person a sign-in name. Out: false where somebody has it already; draw another. */
export const addName = async (
  tx: Tx,
  to: { organisationId: string; personId: string; hash: Uint8Array; sealed: Uint8Array },
): Promise<boolean> =>
  (await tx.run(
    k
      .insertInto("way_in.sign_in_name")
      .values({
        organisation_id: to.organisationId,
        id: randomUUID(),
        person_id: to.personId,
        name_hash: to.hash as Buffer,
        name_sealed: to.sealed as Buffer,
      })
      .onConflict((c) => c.column("name_hash").doNothing()),
  )) === 1;

/** In a sign-in transaction: somebody came in by this way today. */
export const usedName = (tx: Tx, personId: string) => tx.all(raw(sql`select way_in.came_in(${personId})`));
