import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { type Query, raw, sql, type Tx } from "#platform/db/index.ts";

/** A crisis plan as it lies in the database, without its texts. */
export interface CrisisPlan {
  id: string;
  organisation_id: string;
  person_id: string;
  begun_at: Date;
  /** Which version stands now: one more with each change. */
  version: number;
  changed_at: Date;
  review_months: number | null;
  reviewed_on: Day;
}

const columns = sql`p.id, p.organisation_id, p.person_id, p.begun_at, p.version, p.changed_at, p.review_months, p.reviewed_on`;

/** My crisis plan; null where I have written none. */
export const myPlan = (tx: Tx, personId: string): Promise<CrisisPlan | null> =>
  tx.maybe(raw<CrisisPlan>(sql`select ${columns} from care.crisis_plan p where p.person_id = ${personId}`));

/** The same, held until the transaction ends, so that two who write in it come one after the other. */
export const holdPlan = (tx: Tx, personId: string): Promise<CrisisPlan | null> =>
  tx.maybe(
    raw<CrisisPlan>(
      sql`select ${columns} from care.crisis_plan p where p.person_id = ${personId} for update`,
    ),
  );

/** My crisis plan, begun if there is none, and held. */
export const beginPlan = async (
  tx: Tx,
  of: { organisation_id: string; person_id: string },
): Promise<CrisisPlan> => {
  await tx.run(
    raw(sql`insert into care.crisis_plan (organisation_id, id, person_id, reviewed_on)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, platform.today()) on conflict (person_id) do nothing`),
  );
  return tx.one(
    raw<CrisisPlan>(
      sql`select ${columns} from care.crisis_plan p where p.person_id = ${of.person_id} for update`,
    ),
  );
};

/** It says something else from now on: the next version. */
export const turnVersion = (tx: Tx, planId: string): Promise<number> =>
  tx.run(
    raw(sql`update care.crisis_plan set version = version + 1, changed_at = now() where id = ${planId}`),
  );

/** How often I want to be reminded; `done`: I have gone through it today. */
export const setReview = (tx: Tx, planId: string, months: number | null, done: boolean): Promise<number> =>
  tx.run(
    raw(sql`update care.crisis_plan set review_months = ${months},
      reviewed_on = case when ${done}::boolean then platform.today() else reviewed_on end where id = ${planId}`),
  );

/** A crisis plan that its owner wants to be reminded of. */
export type Reviewed = Pick<CrisisPlan, "id" | "reviewed_on" | "review_months">;

/** Mine, where I want to be reminded; nothing where I am not here as myself. */
export const reviewedPlans = (most: number): Query<Reviewed> =>
  raw<Reviewed>(sql`select p.id, p.reviewed_on, p.review_months from care.crisis_plan p
    where p.person_id = (select platform.my_self()) and p.review_months is not null limit ${most}`);
