import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Area, Place } from "../parts.ts";

/** Somebody whom the owner of a plan has invited. */
export interface Guest {
  id: string;
  plan_id: string;
  /** Null where the guest has been erased. */
  guest_person_id: string | null;
  guest_unit_id: string | null;
  /** Null where the guest is here no more. */
  name: string | null;
  unit_name: string | null;
  invited_at: Date;
  answer: "accepted" | "declined" | null;
  answered_at: Date | null;
  ended_at: Date | null;
  /** Whether it was the guest who ended it. */
  left: boolean;
}

/** What a guest may read and do, since when. */
export interface Scope {
  n: number;
  guest_id: string;
  places: readonly Place[];
  life_areas: readonly Area[];
  may_write: boolean;
  valid_to: Day | null;
  given_at: Date;
}

/** All who were ever invited to a plan of one's own, in the order in which they were. */
export const guestsOf = (tx: Tx, planId: string): Promise<Guest[]> =>
  tx.all(
    raw<Guest>(sql`select g.id, g.plan_id, g.guest_person_id, g.guest_unit_id, n.name, n.unit_name, g.invited_at, g.answer,
        g.answered_at, g.ended_at, coalesce(g.ended_by = g.guest_person_id, false) as left
      from care.plan_guest g left join care.plan_guest_names(${planId}) n on n.id = g.id
      where g.plan_id = ${planId} order by g.invited_at, g.id`),
  );

/** What they may read and do: all that ever held, the newest first. */
export const scopesOf = (tx: Tx, planId: string): Promise<Scope[]> =>
  tx.all(
    raw<Scope>(sql`select n, guest_id, places, life_areas, may_write, valid_to, given_at from care.plan_guest_scope
      where plan_id = ${planId} order by guest_id, n desc`),
  );

/** Invites somebody to a plan of one's own and tells them. Out: the invitation, one that runs already too; null where one cannot name them. */
export const inviteGuest = async (
  tx: Tx,
  of: { planId: string; personId: string; unitId: string | null },
): Promise<{ id: string; fresh: boolean } | null> => {
  const asked = randomUUID();
  const { id } = await tx.one(
    raw<{ id: string | null }>(
      sql`select care.invite_to_plan(${asked}, ${of.planId}, ${of.personId}, ${of.unitId}) as id`,
    ),
  );
  return id === null ? null : { id, fresh: id === asked };
};

/** Says anew what a guest may read and do, after what held. */
export const addScope = (
  tx: Tx,
  of: { organisationId: string; personId: string; planId: string; guestId: string; after: number },
  scope: Pick<Scope, "places" | "life_areas" | "may_write" | "valid_to">,
): Promise<number> =>
  tx.run(
    raw(sql`insert into care.plan_guest_scope (organisation_id, id, person_id, plan_id, guest_id, n, places, life_areas,
        may_write, valid_to, given_by)
      values (${of.organisationId}, ${randomUUID()}, ${of.personId}, ${of.planId}, ${of.guestId}, ${of.after + 1},
        ${[...scope.places]}::text[], ${[...scope.life_areas]}::text[], ${scope.may_write}, ${scope.valid_to},
        platform.me())`),
  );

/** Ends that somebody is a guest: as the plan's owner, or as the guest. Out: whether it ran. */
export const endGuest = async (tx: Tx, guestId: string): Promise<boolean> =>
  (await tx.one(raw<{ ended: boolean }>(sql`select care.end_plan_guest(${guestId}) as ended`))).ended;
