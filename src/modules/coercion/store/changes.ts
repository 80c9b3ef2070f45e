import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { ChangeKind, ChangeSide } from "../change.ts";

/** Something that is to be different next time, still sealed. */
export interface SealedChange {
  id: string;
  coercion_id: string;
  side: ChangeSide;
  sealed: Uint8Array;
  channel: "web" | "paper" | "spoken";
  written_by: string;
  role_id: string | null;
  written_at: Date;
}

/** A step with it; without a role it is the person's own. */
export interface ChangeStep {
  change_id: string;
  kind: ChangeKind;
  written_by: string;
  role_id: string | null;
  at: Date;
}

/** Which tables of changes `take-out.ts` covers. */
export const changeTables = ["care.after_talk_change", "care.after_talk_change_step"] as const;

/** What is proposed after this one, the oldest first. */
export const changesOf = (tx: Tx, coercionId: string): Promise<SealedChange[]> =>
  tx.all(
    raw<SealedChange>(sql`select h.id, h.coercion_id, h.side, h.sealed, h.channel, h.written_by, h.role_id, h.written_at
      from care.after_talk_change h where h.coercion_id = ${coercionId} order by h.written_at, h.id`),
  );

/** The steps with those, in their order, as far as whoever asks may know. */
export const changeStepsOf = (tx: Tx, coercionId: string): Promise<ChangeStep[]> =>
  tx.all(
    // What comes with the very act that takes it into the plan comes after it.
    raw<ChangeStep>(sql`select s.change_id, s.kind, s.written_by, s.role_id, s.at from care.after_talk_change_step s
      where s.coercion_id = ${coercionId} order by s.at, s.kind, s.id`),
  );

/** A proposal as it is written. */
export type NewChange = Omit<SealedChange, "id" | "written_by" | "written_at"> & {
  organisation_id: string;
  person_id: string;
};

/** Writes a proposal. */
export const addChange = (tx: Tx, h: NewChange): Promise<number> =>
  tx.run(
    raw(sql`insert into care.after_talk_change (organisation_id, id, coercion_id, person_id, side, sealed, channel, written_by, role_id)
      values (${h.organisation_id}, ${randomUUID()}, ${h.coercion_id}, ${h.person_id}, ${h.side}, ${h.sealed}, ${h.channel},
        platform.me(), ${h.role_id})`),
  );

/** Writes a step with one. */
export const addChangeStep = (
  tx: Tx,
  s: {
    organisation_id: string;
    change_id: string;
    coercion_id: string;
    person_id: string;
    kind: ChangeKind;
    role_id: string | null;
  },
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.after_talk_change_step (organisation_id, id, change_id, coercion_id, person_id, kind, written_by, role_id)
      values (${s.organisation_id}, ${randomUUID()}, ${s.change_id}, ${s.coercion_id}, ${s.person_id}, ${s.kind}, platform.me(),
        ${s.role_id})`),
  );

/** When I last took something into my crisis plan after another one, before a moment. As oneself. */
export const lastAdoption = async (tx: Tx, notAfter: string, before: Date): Promise<Date | null> =>
  (
    await tx.one(
      raw<{ at: Date | null }>(sql`select max(s.at) as at from care.after_talk_change_step s
        where s.kind = 'adoption' and s.person_id = (select platform.my_self()) and s.coercion_id <> ${notAfter} and s.at < ${before}`),
    )
  ).at;

/** To the ward: since when something agreed on stands in the crisis plan, and whether the plan was read before this one ended. */
export const planBeforeHere = (
  tx: Tx,
  coercionId: string,
): Promise<{ since: Date; opened: boolean } | null> =>
  tx.maybe(
    raw<{ since: Date; opened: boolean }>(
      sql`select since, opened from care.plan_before_coercion(${coercionId})`,
    ),
  );
