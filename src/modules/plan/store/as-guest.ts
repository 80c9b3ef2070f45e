import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Area, Place } from "../parts.ts";

/** A plan that the one who acts is invited to, or is a guest in: whose, and what of it. */
export interface GuestPlan {
  /** The invitation's id. */
  id: string;
  organisation_id: string;
  person_id: string;
  plan_id: string;
  owner_name: string;
  at_work: boolean;
  places: readonly Place[];
  life_areas: readonly Area[];
  may_write: boolean;
  valid_to: Day | null;
  invited_at: Date;
  /** Null where it waits for a yes or a no. */
  answered_at: Date | null;
}

const columns = sql`id, organisation_id, person_id, plan_id, owner_name, at_work, places, life_areas, may_write, valid_to,
  invited_at, answered_at`;

/** The plans to which I am invited as I act now, those that wait for an answer first. Nothing of what is in them. */
export const plansAsGuest = (tx: Tx): Promise<GuestPlan[]> =>
  tx.all(raw<GuestPlan>(sql`select ${columns} from care.plans_as_guest()`));

/** Invitations that wait for my answer, the oldest first. */
export const waitingInvitations = (most: number): Query<GuestPlan> =>
  raw<GuestPlan>(sql`select ${columns} from care.plans_as_guest() where answered_at is null
    order by invited_at, id limit ${most}`);

/** Opens a plan to its guest for this transaction, with its line in the log. Out: whether I am one now. */
export const openAsGuest = async (tx: Tx, planId: string): Promise<boolean> =>
  (await tx.one(raw<{ open: boolean }>(sql`select care.open_as_guest(${randomUUID()}, ${planId}) as open`)))
    .open;

/** Says yes or no to an invitation. Out: whether it waited for an answer. */
export const answerInvitation = async (tx: Tx, guestId: string, yes: boolean): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select care.answer_plan_invitation(${guestId}, ${yes}) as done`)))
    .done;
