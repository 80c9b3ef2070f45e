import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Purpose, Topic } from "../topics.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = [
  "consent.consent",
  "consent.ask",
  "consent.block",
  "consent.opening",
  "consent.introduction",
] as const;

/** A consent of one's own, with the name of whom it is for. */
export interface OwnConsent {
  id: string;
  topic: Topic;
  purpose: Purpose;
  recipient_kind: "person" | "role" | "unit";
  recipient_role_kind: string | null;
  recipient_name: string | null;
  recipient_unit_id: string | null;
  valid_from: Day;
  valid_to: Day | null;
  channel: string;
  given_at: Date;
  ended_at: Date | null;
  ended_how: string | null;
}

/** My consents, in force or not, newest first. */
export const ownConsents = (tx: Tx): Promise<OwnConsent[]> =>
  tx.all(
    raw<OwnConsent>(sql`
      select c.id, c.topic, c.purpose, c.recipient_kind, c.recipient_role_kind, n.name as recipient_name,
             c.recipient_unit_id, c.valid_from, c.valid_to, c.channel, c.given_at, c.ended_at, c.ended_how
        from consent.consent c
        left join lateral consent.names(array[c.recipient_person_id]) n on true
       where c.person_id = platform.my_self() order by c.given_at desc, c.id`),
  );

/** A code that I have shown, on a screen or a sheet; never the code itself, nor who took it. */
export interface OwnCode {
  kind: "screen" | "paper";
  at_work: boolean;
  made_at: Date;
  valid_until: Date;
  taken_at: Date | null;
  ended_at: Date | null;
}

/** The codes that I have shown, newest first. */
export const ownCodes = (tx: Tx): Promise<OwnCode[]> =>
  tx.all(
    raw<OwnCode>(sql`select i.kind, i.shown_role_id is not null as at_work, i.made_at, i.valid_until, i.taken_at, i.ended_at
      from consent.introduction i where i.shown_by = platform.my_self() order by i.made_at desc, i.id`),
  );

/** Somebody has asked me for consent. */
export interface OwnAsk {
  topic: Topic;
  purpose: Purpose;
  asked_by: string | null;
  why: string;
  asked_at: Date;
  answer: "yes" | "no" | null;
  answered_at: Date | null;
}

/** What I have been asked for, newest first. */
export const ownAsks = (tx: Tx): Promise<OwnAsk[]> =>
  tx.all(
    raw<OwnAsk>(sql`select a.topic, a.purpose, n.name as asked_by, a.why, a.asked_at, a.answer, a.answered_at
      from consent.ask a left join lateral consent.names(array[a.asked_by]) n on true
     where a.person_id = platform.my_self() order by a.asked_at desc, a.id`),
  );

/** Whom I have blocked, newest first. */
export const ownBlocks = (tx: Tx): Promise<{ name: string | null; made_at: Date; ended_at: Date | null }[]> =>
  tx.all(
    raw(sql`select n.name, b.made_at, b.ended_at from consent.block b
      left join lateral consent.names(array[b.blocked_person_id]) n on true
     where b.person_id = platform.my_self() order by b.made_at desc, b.id`),
  );

/** Who has looked at something of mine. */
export interface OwnOpening {
  id: string;
  topic: Topic;
  what: string;
  basis: "consent" | "representation" | "break-glass" | "invitation";
  purpose: string;
  at: Date;
  actor_id: string;
  actor_name: string | null;
  actor_role_kind: string | null;
  actor_role_title: string | null;
  actor_unit_id: string | null;
}

/** Everybody who has looked, newest first. */
export const ownOpenings = (tx: Tx, most: number): Promise<OwnOpening[]> =>
  tx.all(
    raw<OwnOpening>(sql`
      with o as (select * from consent.opening where person_id = (select platform.my_self()) order by at desc, id limit ${most})
      select o.id, o.topic, o.what, o.basis, o.purpose, o.at, o.actor_person_id as actor_id, n.name as actor_name,
             o.actor_role_kind, r.title as actor_role_title, o.actor_unit_id
        from o
        left join consent.log_names((select array_agg(distinct actor_person_id) from o)) n on n.id = o.actor_person_id
        left join consent.log_titles((select array_agg(distinct actor_role_id) from o)) r on r.id = o.actor_role_id
       order by o.at desc, o.id`),
  );
