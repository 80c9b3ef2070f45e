import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** On what somebody acts for somebody. */
export type RepresentationKind = NonNullable<Acting["representation_kind"]>;

/** A representation as one of its two sides sees it. */
export interface MyRepresentation {
  id: string;
  kind: RepresentationKind;
  /** True: I am the one who is represented. False: I am the one who acts. */
  mine: boolean;
  other_id: string;
  other_name: string;
  /** What it was given for, and what it opens today; empty where it does not hold today. */
  topics: string[];
  topics_now: string[];
  legal_basis: string;
  valid_from: Day;
  valid_to: Day | null;
  ended_at: Date | null;
}

/** Those who may act for me, ended ones too; and those I may act for today. As oneself. */
export const myRepresentations = (tx: Tx): Promise<MyRepresentation[]> =>
  tx.all(raw<MyRepresentation>(sql`select * from people.my_representations()`));

/** Lets somebody act for me, from today, in these matters. Out: the id. */
export const chooseRepresentative = async (
  tx: Tx,
  given: {
    organisationId: string;
    representativeId: string;
    kind: RepresentationKind;
    topics: readonly string[];
    legalBasis: string;
    validTo: Day | null;
  },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis,
        valid_from, valid_to, registered_by)
      values (${given.organisationId}, ${id}, platform.my_self(), ${given.representativeId}, ${given.kind},
        ${[...given.topics]}::text[], ${given.legalBasis}, platform.today(), ${given.validTo}, platform.me())`),
  );
  return id;
};

/** The person ends a representation at once. Out: whether there was one of mine that held. */
export const endRepresentation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update people.representation set ended_at = now(), ended_by = platform.me(), ended_why = 'by-person'
      where id = ${id} and person_id = platform.my_self() and ended_at is null`),
  )) === 1;

/** Whoever acts lays it down. Out: whether there was one of mine that held. */
export const layDownRepresentation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ done: boolean }>(sql`select people.lay_down(${id}) as done`))).done;

/** Whether somebody is of an age today, where it is known; unknown counts as yes. */
export const isOfAge = async (tx: Tx, personId: string, age: number): Promise<boolean> =>
  (await tx.one(raw<{ is: boolean }>(sql`select people.is_of_age(${personId}, ${age}) as is`))).is;

/** A parent whose access has changed with the child's age since both sides were last told. */
export interface ChangedByAge {
  id: string;
  organisation_id: string;
  person_id: string;
  representative_id: string;
  topics_now: string[];
  /** Nothing is left: the child is of age in these matters. */
  ends: boolean;
  /** Whether both sides have been told before what it opened. */
  told_before: boolean;
}

/** All that have changed, for the installation's own hands. */
export const changedByAge = (tx: Tx, today: Day): Promise<ChangedByAge[]> =>
  tx.all(raw<ChangedByAge>(sql`select * from people.changed_by_age(${today})`));

/** Both sides have been told what it opens now; where nothing is left it has ended. Out: whether it was still so. */
export const noteTold = async (tx: Tx, one: ChangedByAge): Promise<boolean> =>
  (await tx.run(
    raw(sql`update people.representation set told_topics = ${one.topics_now}::text[],
        ended_at = case when ${one.ends} then now() end, ended_why = case when ${one.ends} then 'by-age' end
      where id = ${one.id} and ended_at is null and told_topics is distinct from ${one.topics_now}::text[]`),
  )) === 1;
