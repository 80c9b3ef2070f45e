import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { StepFact } from "../standing.ts";

/** How something was said that somebody has entered for the person. */
export type Channel = "talk" | "telephone" | "paper";

/** One thing that happened, as it lies in the database: words sealed with the person's key. */
export interface SealedStep extends StepFact {
  id: string;
  n: number;
  sealed: Uint8Array | null;
  channel: Channel | null;
  as_whom: "self" | "service" | "entered" | "house";
  written_by: string | null;
  written_at: Date;
}

/** All steps, oldest first; empty where it is hidden or absent. */
export const stepsOf = (tx: Tx, coordinationId: string): Promise<SealedStep[]> =>
  tx.all(
    raw<SealedStep>(sql`select s.id, s.n, s.kind, s.on_day, s.wants, s.again_on, s.sealed, s.channel, s.as_whom, s.written_by,
        s.written_at
      from care.coordination_step s where s.coordination_id = ${coordinationId} order by s.n`),
  );

/** The facts of the steps of several, by which their standing is read, oldest first. */
export const factsOf = (
  tx: Tx,
  ids: readonly string[],
): Promise<(StepFact & { coordination_id: string; n: number })[]> =>
  tx.all(
    raw(sql`select s.coordination_id, s.n, s.kind, s.on_day, s.wants, s.again_on from care.coordination_step s
      where s.coordination_id = any(${[...ids]}::uuid[]) order by s.coordination_id, s.n`),
  );

/** What is written as the next step after the one that was seen. */
export interface NewStep extends StepFact {
  coordination: { id: string; organisation_id: string; person_id: string };
  after: number;
  sealed: Uint8Array | null;
  as_whom: "self" | "service" | "entered";
  channel: Channel | null;
}

/** Writes it, as whoever acts. Out: whether it was the next; false where somebody else was first. */
export const addStep = async (tx: Tx, step: NewStep): Promise<boolean> => {
  const { coordination: of } = step;
  const added = await tx.run(
    raw(sql`insert into care.coordination_step (organisation_id, id, person_id, coordination_id, n, kind, on_day, wants,
        again_on, sealed, channel, as_whom, written_by, role_id)
      values (${of.organisation_id}, ${randomUUID()}, ${of.person_id}, ${of.id}, ${step.after + 1}, ${step.kind}, ${step.on_day},
        ${step.wants}, ${step.again_on}, ${step.sealed}, ${step.channel}, ${step.as_whom}, platform.me(), platform.my_role())
      on conflict (organisation_id, coordination_id, n) do nothing`),
  );
  return added > 0;
};

/** A first step that nobody has seen another before. */
export const firstStep = (day: Day): Pick<NewStep, "kind" | "on_day" | "wants" | "again_on" | "after"> => ({
  kind: "need-reported",
  on_day: day,
  wants: null,
  again_on: null,
  after: 0,
});
