import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { fixed, raw, sql, type Tx } from "#platform/db/index.ts";
import { momentOf } from "#platform/log-page.ts";
import type { LookedLine } from "#platform/module.ts";

/** Why somebody looked: asked, and answered or not yet. */
export interface Explanation {
  id: string;
  organisation_id: string;
  person_id: string;
  source: "opening" | "trail";
  line_id: string;
  line_at: Date;
  actor_person_id: string;
  actor_role_id: string | null;
  unit_id: string | null;
  asked_at: Date;
  leader_from: Day | null;
  officer_from: Day | null;
  words: string | null;
  answered_by: string | null;
  answered_role_id: string | null;
  answered_at: Date | null;
  /** What was looked at, where it was an opening. */
  topic: string | null;
}

const columns = sql`e.id, e.organisation_id, e.person_id, e.source, e.line_id, e.line_at, e.actor_person_id, e.actor_role_id,
  e.unit_id, e.asked_at, e.leader_from, e.officer_from, e.words, e.answered_by, e.answered_role_id, e.answered_at`;

/** One that I asked for or owe; null where it is neither. */
export const findExplanation = (tx: Tx, id: string): Promise<Explanation | null> =>
  tx.maybe(
    raw<Explanation>(
      sql`select ${columns}, consent.topic_asked_about(e.id) as topic from consent.explanation e where e.id = ${id}`,
    ),
  );

/** What I have asked about these lines. */
export const explanationsOf = (tx: Tx, lineIds: readonly string[]): Promise<Explanation[]> =>
  tx.all(
    raw<Explanation>(sql`select ${columns}, null as topic from consent.explanation e
      where e.person_id = (select platform.my_self()) and e.line_id = any(${[...lineIds]}::uuid[])`),
  );

/** Asks why a line of mine is there; null where it has been asked already. */
export const askWhy = async (
  tx: Tx,
  of: { organisationId: string; personId: string },
  line: LookedLine,
): Promise<string | null> => {
  const id = randomUUID();
  const asked = await tx.run(
    raw(sql`insert into consent.explanation (organisation_id, id, person_id, source, line_id, line_at, actor_person_id,
        actor_role_id, unit_id)
      values (${of.organisationId}, ${id}, ${of.personId}, ${line.source}, ${line.id}, ${momentOf(line.micros)}, ${line.actor.personId}, ${line.actor.roleId}, ${line.actor.unitId})
      on conflict do nothing`),
  );
  return asked === 1 ? id : null;
};

/** Answers in words; false where somebody has answered meanwhile, or it is not mine to answer. */
export const giveExplanation = async (tx: Tx, id: string, words: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update consent.explanation set words = ${words}, answered_by = (select platform.me()),
        answered_role_id = (select platform.my_role()), answered_at = now()
      where id = ${id} and answered_at is null and id = any((select consent.my_owed())::uuid[])`),
  )) === 1;

/** An explanation that waits, in a list, with its clock (null: nobody owes it). */
export interface WaitingExplanation {
  id: string;
  person_id: string;
  person_name: string | null;
  actor_person_id: string;
  actor_name: string | null;
  owner_person_id: string | null;
  topic: string | null;
  asked_at: Date;
  line_at: Date;
  ruleId: string | null;
  ruleVersion: Day;
  start: Day;
  due: Day;
  reminder: Day;
  extendedTo: null;
  extensionReason: null;
  timesExtended: 0;
  stoppedOn: null;
  endedOn: null;
  escalatedOn: Day | null;
}

const waits = sql`select e.id, e.person_id, e.actor_person_id, e.asked_at, e.line_at, consent.topic_asked_about(e.id) as topic,
    (select n.name from consent.log_names(array[e.person_id]) n) as person_name,
    (select n.name from consent.log_names(array[e.actor_person_id]) n) as actor_name,
    c.owner_person_id, c.rule_id as "ruleId", c.rule_version as "ruleVersion", c.start, c.due, c.reminder, null as "extendedTo",
    null as "extensionReason", 0 as "timesExtended", null as "stoppedOn", null as "endedOn", c.escalated_on as "escalatedOn"
  from consent.explanation e
  left join lateral (select * from platform.clock c where c.subject_id = e.id and c.ended_on is null order by c.start desc limit 1) c on true`;

/** Those that I owe as what I act now, soonest first. In: rows at most. */
export const owedExplanations = fixed<WaitingExplanation>(
  sql`${waits} where e.answered_at is null and e.id = any((select consent.my_owed())::uuid[]) order by c.due, e.id limit ${null}`,
);

/** The same, inside a transaction that has begun. */
export const listOwed = (tx: Tx, most: number): Promise<WaitingExplanation[]> =>
  tx.all(owedExplanations(most));

/** Those that I wait for. In: rows at most. */
export const awaitedExplanations = fixed<WaitingExplanation>(
  sql`${waits} where e.answered_at is null and e.person_id = (select platform.my_self()) order by c.due, e.id limit ${null}`,
);

/** Those unanswered whose clock is past, for the round that passes them on. Locked: two processes take different ones. */
export const pastExplanations = (tx: Tx, today: Day, most: number, passed: readonly string[]) =>
  tx.all(
    raw<Explanation & { clock_id: string; rule_id: string; rule_version: Day; start: Day; due: Day }>(sql`
      select ${columns}, null as topic, c.id as clock_id, c.rule_id, c.rule_version, c.start, c.due
        from platform.clock c join consent.explanation e on e.id = c.subject_id
       where c.subject_kind = 'explanation' and c.ended_on is null and c.escalated_on is null and c.due < ${today}
         and e.answered_at is null and c.id <> all(${[...passed]}::uuid[])
       order by c.due, c.id limit ${most} for update of c skip locked`),
  );

/** Passes it on: to the leader from today, or to the privacy officer. */
export const passOn = (tx: Tx, id: string, to: "leader" | "officer", today: Day): Promise<number> =>
  tx.run(
    to === "leader"
      ? raw(
          sql`update consent.explanation set leader_from = ${today} where id = ${id} and answered_at is null`,
        )
      : raw(
          sql`update consent.explanation set officer_from = ${today} where id = ${id} and answered_at is null`,
        ),
  );
