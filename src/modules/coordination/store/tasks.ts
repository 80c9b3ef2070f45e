import type { Clock, Day } from "#platform/clock/index.ts";
import { type Query, raw, sql } from "#platform/db/index.ts";
import type { Duty } from "../standing.ts";

/** Something that is owed by a day, with its clock. */
export interface Owed extends Clock {
  id: string;
  ruleId: Duty["rule"];
  escalatedOn: Day | null;
  /** Whether I am the one who coordinates it, and whether somebody is. */
  mine: boolean;
  coordinated: boolean;
}

/** What waits where I work or of what I coordinate, soonest due first. */
export const owed = (most: number): Query<Owed> =>
  raw<Owed>(sql`select c.id, k.rule_id as "ruleId", k.rule_version as "ruleVersion", k.start, k.due, k.reminder,
      k.extended_to as "extendedTo", k.extension_reason as "extensionReason", k.times_extended as "timesExtended",
      k.stopped_on as "stoppedOn", k.ended_on as "endedOn", k.escalated_on as "escalatedOn",
      o.id is not null as coordinated, coalesce(o.coordinator_id = platform.me() and o.role_id = platform.my_role(), false) as mine
    from care.coordination c join platform.clock k on k.subject_id = c.id and k.subject_kind = 'coordination'
    left join care.coordinator o on o.coordination_id = c.id and o.ended_at is null
   where k.ended_on is null and c.ended_at is null order by k.due, c.id limit ${most}`);

/** What I am offered and have not answered. */
export const offered = (most: number): Query<{ id: string; unit_name: string }> =>
  raw(sql`select c.id, people.called(c.unit_id) as unit_name from care.coordination c
    join lateral (select s.kind from care.coordination_step s where s.coordination_id = c.id order by s.n desc limit 1) s on true
   where c.ended_at is null and s.kind = 'offered' limit ${most}`);
