import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A plan as it lies in the database: its frame, nothing of what is written in it. */
export interface Plan {
  id: string;
  organisation_id: string;
  person_id: string;
  template: string;
  started_at: Date;
  period_from: Day | null;
  period_to: Day | null;
  revise_on: Day | null;
  ended_at: Date | null;
}

const columns = sql`p.id, p.organisation_id, p.person_id, p.template, p.started_at, p.period_from, p.period_to, p.revise_on,
  p.ended_at`;

/** My plans: the one that runs first, then the ended ones, the newest first. */
export const myPlans = (tx: Tx, personId: string): Promise<Plan[]> =>
  tx.all(
    raw<Plan>(sql`select ${columns} from care.plan p where p.person_id = ${personId}
      order by (p.ended_at is null) desc, p.started_at desc, p.id`),
  );

/** A plan of mine, held until the transaction ends, so that two who write in it come one after the other. */
export const holdPlan = (tx: Tx, id: string): Promise<Plan | null> =>
  tx.maybe(raw<Plan>(sql`select ${columns} from care.plan p where p.id = ${id} for update`));

/** Starts a plan. Out: its id; null where one runs already. */
export const startPlan = async (
  tx: Tx,
  plan: { organisationId: string; personId: string; template: string },
): Promise<string | null> => {
  const id = randomUUID();
  const started = await tx.run(
    raw(sql`insert into care.plan (organisation_id, id, person_id, template, started_by)
      values (${plan.organisationId}, ${id}, ${plan.personId}, ${plan.template}, platform.me())
      on conflict (organisation_id, person_id, kind) where ended_at is null do nothing`),
  );
  return started > 0 ? id : null;
};

/** What frames a plan: how much of it there is, from when to when, and when it is gone through again. */
export interface PlanFrame {
  template: string;
  from: Day | null;
  to: Day | null;
  reviseOn: Day | null;
}

/** Frames a plan anew. */
export const framePlan = (tx: Tx, id: string, frame: PlanFrame): Promise<number> =>
  tx.run(
    raw(sql`update care.plan set template = ${frame.template}, period_from = ${frame.from}, period_to = ${frame.to},
      revise_on = ${frame.reviseOn} where id = ${id} and ended_at is null`),
  );

/** Ends a plan; all that is written in it stays. */
export const endPlan = (tx: Tx, id: string): Promise<number> =>
  tx.run(
    raw(
      sql`update care.plan set ended_at = now(), ended_by = platform.me() where id = ${id} and ended_at is null`,
    ),
  );

/** Takes an ended plan up again. Out: whether it could be; not while another one runs. */
export const resumePlan = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update care.plan p set ended_at = null, ended_by = null where p.id = ${id} and p.ended_at is not null
      and not exists (select 1 from care.plan r where r.person_id = p.person_id and r.ended_at is null)`),
  )) > 0;
