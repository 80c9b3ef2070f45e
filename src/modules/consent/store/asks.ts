import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Purpose, Topic } from "../topics.ts";

/** Somebody asks me. */
export interface Ask {
  id: string;
  topic: Topic;
  purpose: Purpose;
  recipient_kind: "person" | "unit";
  recipient_unit_id: string | null;
  why: string;
  asked_by: string;
  asked_at: Date;
  answer: "yes" | "no" | null;
  answered_at: Date | null;
  answered_by: string | null;
  later_at: Date | null;
}

const columns = sql`a.id, a.topic, a.purpose, a.recipient_kind, a.recipient_unit_id, a.why, a.asked_by, a.asked_at,
  a.answer, a.answered_at, a.answered_by, a.later_at`;
// Whom one has blocked is not heard here, also where the question came before the block. For another: as the policy says.
const heardBy = (
  personId: string,
) => sql`a.person_id = ${personId} and not exists (select 1 from consent.block b
  where b.person_id = a.person_id and b.blocked_person_id = a.asked_by and b.ended_at is null)`;

/** Who asks a person, newest first. For the person, or whoever may decide for the person, in the topics of the mandate. */
export const asksOf = (tx: Tx, personId: string, most: number): Promise<Ask[]> =>
  tx.all(
    raw<Ask>(
      sql`select ${columns} from consent.ask a where ${heardBy(personId)} order by a.asked_at desc, a.id limit ${most}`,
    ),
  );

/** One of them; null where it is hidden or absent. */
export const findAsk = (tx: Tx, personId: string, id: string): Promise<Ask | null> =>
  tx.maybe(raw<Ask>(sql`select ${columns} from consent.ask a where ${heardBy(personId)} and a.id = ${id}`));

/** Answers, once. @param told whether a no may be known. Out: whether it was open. */
export const answerAsk = async (tx: Tx, id: string, answer: "yes" | "no", told: boolean): Promise<boolean> =>
  (await tx.run(
    raw(sql`update consent.ask set answer = ${answer}, answered_at = now(), answered_by = platform.me(), told = ${told}
      where id = ${id} and answer is null`),
  )) > 0;

/** Puts it off: it waits no more, and can be answered all the same. */
export const putOffAsk = (tx: Tx, id: string): Promise<number> =>
  tx.run(raw(sql`update consent.ask set later_at = now() where id = ${id} and answer is null`));

/** Whom I may ask, as I act at work now. */
export const askable = (tx: Tx): Promise<{ person_id: string; name: string }[]> =>
  tx.all(raw<{ person_id: string; name: string }>(sql`select person_id, name from consent.askable()`));

/** What I have asked for in this role, and where it stands as I may know it. */
export interface MyAsk {
  id: string;
  person_id: string;
  name: string;
  topic: Topic;
  purpose: Purpose;
  asked_at: Date;
  standing: "yes" | "no" | "open";
}

/** What I have asked for in the last 90 days, newest first. */
export const myAsks = (tx: Tx): Promise<MyAsk[]> =>
  tx.all(
    raw<MyAsk>(sql`select id, person_id, name, topic, purpose, asked_at, standing from consent.my_asks()`),
  );

/** What is asked for, by whoever works in a unit. */
export interface Asking {
  personId: string;
  topic: Topic;
  purpose: Purpose;
  why: string;
  to: "unit" | "person";
}

/** Whether somebody whom I may ask can be asked now, by that person's own limit; not why not. */
export const mayAsk = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.one(raw<{ may: boolean }>(sql`select consent.may_ask(${personId}) as may`))).may;

/**
 * Asks. Out: the question's id (whom the person has blocked is not heard, and never learns it); `burden` where the person is asked often enough; null where one may not ask.
 */
export const addAsk = async (tx: Tx, ask: Asking): Promise<{ id: string } | "burden" | null> => {
  const id = randomUUID();
  const { outcome } = await tx.one(
    raw<{
      outcome: "no" | "burden" | "asked" | "silent";
    }>(sql`select consent.ask_for(${id}, ${ask.personId}, ${ask.topic},
      ${ask.purpose}, ${ask.why}, ${ask.to}) as outcome`),
  );
  if (outcome === "burden") return outcome;
  return outcome === "no" ? null : { id };
};
