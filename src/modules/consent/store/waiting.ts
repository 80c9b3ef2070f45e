import type { Day } from "#platform/clock/index.ts";
import { type Query, raw, sql } from "#platform/db/index.ts";
import type { Topic } from "../topics.ts";

/** Somebody asks me, in a line. */
export interface WaitingAsk {
  id: string;
  topic: Topic;
  name: string;
  title: string | null;
  unit_name: string | null;
  asked_on: Day;
}

/** Who asks me and waits, oldest first; nobody where I am not here as myself. */
export const waitingAsks = (most: number): Query<WaitingAsk> =>
  raw<WaitingAsk>(
    sql`select id, topic, name, title, unit_name, asked_on from consent.waiting_asks(${most}::integer)`,
  );

/** A consent of mine that has no end. */
export interface Endless {
  id: string;
  topic: Topic;
  given_on: Day;
  confirmed_on: Day | null;
}

/** What I share without an end, the longest ago first. */
export const endlessConsents = (most: number): Query<Endless> =>
  raw<Endless>(sql`select id, topic, (given_at at time zone 'Europe/Oslo')::date as given_on,
      (confirmed_at at time zone 'Europe/Oslo')::date as confirmed_on
    from consent.consent
   where person_id = (select platform.my_self()) and ended_at is null and valid_to is null
     and valid_from <= (select platform.today())
   order by coalesce(confirmed_at, given_at), id limit ${most}`);
