import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone } from "#platform/module.ts";

/** Which tables `own-take-out.ts` covers. */
export const takenTables = [
  "participation.voice",
  "participation.voice_giver",
  "participation.voice_entry",
  "participation.publication",
  "participation.publication_step",
] as const;

/** Lets go of what had its time before the day, by the register's event. @returns how many, by organisation */
export const letGo = (tx: Tx, after: string, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from participation.let_go(${after}, ${before}, ${most}) where n > 0`,
    ),
  );

/** Empties voices that were withdrawn long enough ago. @returns which, and the organisations that answer for them */
export const letGoOfWithdrawn = (
  tx: Tx,
  before: Day,
  most: number,
): Promise<{ organisationId: string; id: string }[]> =>
  tx.all(
    raw(
      sql`select organisation_id as "organisationId", id from participation.let_go_of_withdrawn(${before}, ${most})`,
    ),
  );

/** Of these persons, those who are still named behind a voice. */
export const giversAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select participation.givers_among(${personIds}::uuid[]) as ids`)))
    .ids;

/** Erases a person's voices, or one voice, for good. */
export const eraseVoices = async (tx: Tx, kind: "person" | "voice", id: string): Promise<void> => {
  await tx.all(raw(sql`select participation.erase(${kind}, ${id}::uuid)`));
};

/** Voices that still have their words, in the order of their ids, from the one after `after` on. */
export const voicesWithWords = async (tx: Tx, after: string, most: number): Promise<string[]> =>
  (
    await tx.all(
      raw<{ id: string }>(
        sql`select id from participation.voice where id > ${after}::uuid and words <> '' order by id limit ${most}`,
      ),
    )
  ).map((row) => row.id);
