import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Topic } from "../topics.ts";

/** How somebody said it. */
export const saidWays = ["paper", "telephone", "spoken"] as const;

/** One of them. */
export type SaidWay = (typeof saidWays)[number];

/** What one may enter the end of without a code. */
export interface Stoppable {
  person_id: string;
  /** A consent that one has entered for others; null: what is shared with one's own unit. */
  consent_id: string | null;
  name: string;
  topic: Topic;
  /** To whom, where it is not one's own unit. */
  recipient: string | null;
}

/** What one may enter the end of without a code, as one acts at work now. */
export const stoppable = (tx: Tx): Promise<Stoppable[]> =>
  tx.all(raw<Stoppable>(sql`select person_id, consent_id, name, topic, recipient from consent.stoppable()`));

/** What stops: something on the list, or what the person says with a sheet's code; for all, one place, or those named. */
export type Stopped =
  | { personId: string; topic: Topic }
  | { consentId: string }
  | { code: Uint8Array; topic: Topic | null; scope: "all" | "unit" | "persons"; unitId: string | null };

/** An entry of it. */
export interface WithdrawalEntry {
  what: Stopped;
  /** The last day that is left; null: it stops now. */
  until: Day | null;
  channel: SaidWay;
  saidOn: Day;
  receivedBy: string;
}

/** What became of it. The name is told whether or not anything ran. */
export type WithdrawalOutcome =
  | { outcome: "entered"; id: string; name: string }
  | { outcome: "wrong" | "wait"; id: string; name: null };

/** Enters it: in force at once, written down and told to the person by the database. Null where one may not. */
export const enterWithdrawal = async (tx: Tx, entry: WithdrawalEntry): Promise<WithdrawalOutcome | null> => {
  const id = randomUUID();
  const { what } = entry;
  const of = {
    personId: "personId" in what ? what.personId : null,
    topic: "topic" in what ? what.topic : null,
    consentId: "consentId" in what ? what.consentId : null,
    ...("code" in what ? what : { code: null, scope: null, unitId: null }),
  };
  return tx.maybe(
    raw<WithdrawalOutcome>(sql`select outcome, name, ${id}::uuid as id from consent.enter_withdrawal(${id}, ${of.personId},
      ${of.topic}, ${of.consentId}, ${of.code}, ${of.scope}, ${of.unitId}, ${entry.until}, ${entry.channel},
      ${entry.saidOn}, ${entry.receivedBy})`),
  );
};

/** An entry as the person sees it. */
export interface EnteredWithdrawal {
  id: string;
  channel: SaidWay;
  said_on: Day;
  received_by: string;
  until: Day | null;
  entered_by: string;
  unit_id: string;
  entered_on: Day;
}

/** One of mine; null where it is hidden or absent. */
export const findWithdrawal = (tx: Tx, id: string): Promise<EnteredWithdrawal | null> =>
  tx.maybe(
    raw<EnteredWithdrawal>(sql`select id, channel, said_on, received_by, until, entered_by, unit_id,
        (entered_at at time zone 'Europe/Oslo')::date as entered_on
      from consent.withdrawal_entry where id = ${id} and person_id = (select platform.my_self())`),
  );
