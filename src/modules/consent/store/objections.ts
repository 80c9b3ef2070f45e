import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { momentOf } from "#platform/log-page.ts";
import type { LookedLine } from "#platform/module.ts";

/** What a privacy officer found. */
export type Finding = "right" | "wrong";

/** Somebody says that a line should not be there. */
export interface Objection {
  id: string;
  organisation_id: string;
  person_id: string;
  source: LookedLine["source"];
  line_id: string;
  line_at: Date;
  actor_person_id: string;
  actor_role_id: string | null;
  unit_id: string | null;
  words: string;
  made_at: Date;
  reviewed_by: string | null;
  reviewed_at: Date | null;
  finding: Finding | null;
  review_words: string | null;
}

/** What I have said about these lines. */
export const objectionsTo = (tx: Tx, lineIds: readonly string[]): Promise<Objection[]> =>
  tx.all(
    raw<Objection>(sql`select * from consent.objection
      where person_id = (select platform.my_self()) and line_id = any(${[...lineIds]}::uuid[])`),
  );

/** One, for the one who made it and for the privacy officer. */
export const findObjection = (tx: Tx, id: string): Promise<Objection | null> =>
  tx.maybe(raw<Objection>(sql`select * from consent.objection where id = ${id}`));

/** Those that the privacy officer sees: what waits first, then what was gone through, newest first. */
export const listObjections = (tx: Tx, most: number): Promise<Objection[]> =>
  tx.all(
    raw<Objection>(sql`select * from consent.objection where organisation_id = (select platform.my_organisation())
      order by finding is not null, coalesce(reviewed_at, made_at) desc, id limit ${most}`),
  );

/** Says that a line of mine should not be there; null where that has been said. */
export const objectTo = async (
  tx: Tx,
  of: { organisationId: string; personId: string },
  line: LookedLine,
  words: string,
): Promise<string | null> => {
  const id = randomUUID();
  const made = await tx.run(
    raw(sql`insert into consent.objection (organisation_id, id, person_id, source, line_id, line_at, actor_person_id,
        actor_role_id, unit_id, words)
      values (${of.organisationId}, ${id}, ${of.personId}, ${line.source}, ${line.id}, ${momentOf(line.micros)}, ${line.actor.personId}, ${line.actor.roleId}, ${line.actor.unitId},
        ${words})
      on conflict do nothing`),
  );
  return made === 1 ? id : null;
};

/** The privacy officer's finding; false where it is not there, is said already, or is not for this one to say. */
export const reviewObjection = async (
  tx: Tx,
  id: string,
  finding: Finding,
  words: string,
): Promise<boolean> =>
  (await tx.run(
    raw(sql`update consent.objection set finding = ${finding}, review_words = ${words}, reviewed_at = now(),
        reviewed_by = (select platform.me()) where id = ${id} and finding is null`),
  )) === 1;
