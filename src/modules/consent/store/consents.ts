import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Consent } from "../consent.ts";
import type { Recipient } from "../recipient.ts";
import type { Purpose, Topic } from "../topics.ts";

const columns = sql`c.id, c.topic, c.purpose, c.recipient_kind, c.recipient_person_id, c.recipient_role_kind,
  c.recipient_unit_id, c.valid_from, c.valid_to, c.channel, c.given_by, c.entered_by, c.given_at,
  (c.given_at at time zone 'Europe/Oslo')::date as given_on,
  (c.confirmed_at at time zone 'Europe/Oslo')::date as confirmed_on, c.ended_at, c.ended_how, c.ended_entry_id`;

/** All that a person has given, newest first: also what has ended. For the person, or whoever acts for the person. */
export const consentsOf = (tx: Tx, personId: string): Promise<Consent[]> =>
  tx.all(
    raw<Consent>(sql`select ${columns} from consent.consent c where c.person_id = ${personId}
      order by c.given_at desc, c.id limit 500`),
  );

/** One of them; null where it is hidden or absent. */
export const findConsent = (tx: Tx, personId: string, id: string): Promise<Consent | null> =>
  tx.maybe(
    raw<Consent>(
      sql`select ${columns} from consent.consent c where c.person_id = ${personId} and c.id = ${id}`,
    ),
  );

/** What is given, by whoever this transaction is. */
export interface Given {
  organisationId: string;
  personId: string;
  topic: Topic;
  purpose: Purpose;
  to: Recipient;
  from: Day;
  until: Day | null;
  askId?: string | null;
}

/** Gives a consent. Out: its id. @throws the database's refusal where one may not give it */
export const addConsent = async (tx: Tx, given: Given): Promise<string> => {
  const id = randomUUID();
  const { to } = given;
  await tx.run(
    raw(sql`insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id,
        recipient_role_kind, recipient_unit_id, purpose, valid_from, valid_to, given_by, ask_id)
      values (${given.organisationId}, ${id}, ${given.personId}, ${given.topic}, ${to.kind},
        ${to.kind === "person" ? to.personId : null}, ${to.kind === "role" ? to.role : null}, ${to.unitId},
        ${given.purpose}, ${given.from}, ${given.until}, platform.me(), ${given.askId ?? null})`),
  );
  return id;
};

/** Ends a consent, from the next request on. Out: whether it was running. */
export const endConsent = async (
  tx: Tx,
  id: string,
  how: "withdrawal" | "narrowing",
  told: boolean,
): Promise<boolean> =>
  (await tx.run(
    raw(sql`update consent.consent set ended_at = now(), ended_by = platform.me(), ended_how = ${how}, told = ${told}
      where id = ${id} and ended_at is null`),
  )) > 0;

/** Says that a consent without an end is still meant. */
export const confirmConsent = (tx: Tx, id: string): Promise<number> =>
  tx.run(raw(sql`update consent.consent set confirmed_at = now() where id = ${id} and ended_at is null`));

/** Names of those one has to do with here; nobody else's. */
export const namesOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.all(
    raw<{ id: string; name: string }>(sql`select id, name from consent.names(${[...ids]}::uuid[])`),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};
