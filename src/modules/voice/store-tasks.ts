import type { Day } from "#platform/clock/index.ts";
import { fixed, sql } from "#platform/db/index.ts";
import type { Voice } from "./store.ts";
import type { Step } from "./voice.ts";

/** A voice in a list: its first words, how it came, and who did what in it since (null: nobody yet). */
export type VoiceInList = Pick<
  Voice,
  "id" | "words" | "mode" | "channel" | "received_at" | "received_week"
> & {
  steps: StepInList[] | null;
};

// As an array: to build objects cost the database more than all the rest of the question.
type StepInList = [Step["id"], `${number}`, Step["kind"], Step["by"], Step["seen"], Step["refers_to"]];

/** The steps of a voice in a list, in no order. */
export const stepsOf = (row: VoiceInList): Step[] =>
  (row.steps ?? []).map(([id, n, kind, by, seen, refers_to]) => ({
    id,
    n: Number(n),
    kind,
    by,
    seen,
    refers_to,
  }));

/** A running clock as it stands in such a row. */
export interface ClockInList {
  ruleId: string;
  ruleVersion: Day;
  start: Day;
  due: Day;
  reminder: Day;
  extendedTo: Day | null;
  extensionReason: string | null;
  timesExtended: number;
  stoppedOn: Day | null;
  endedOn: null;
  escalatedOn: Day | null;
}

const clock = sql`c.rule_id as "ruleId", c.rule_version as "ruleVersion", c.start, c.due, c.reminder,
  c.extended_to as "extendedTo", c.extension_reason as "extensionReason", c.times_extended as "timesExtended",
  c.stopped_on as "stoppedOn", null as "endedOn", c.escalated_on as "escalatedOn"`;

type NoClock = { [K in keyof ClockInList]: null };

/**
 * What waits where I work: the voices, one row each, by the clock that is due first; and, without a clock, the texts to
 * release (`words` is what the text says). In: rows at most of each.
 */
export const waitingAtWork = fixed<VoiceInList & (ClockInList | NoClock)>(
  sql`select c.id, c.words, c.mode, c.channel, c.received_at, c.received_week, c.steps, ${clock}
    from participation.waiting_at_work(${null}) c`,
);

/** My own voices that are not taken back, newest first, with the clock of what is owed, if any. In: rows at most. */
export const givenVoices = fixed<VoiceInList & { unit: string } & (ClockInList | NoClock)>(
  sql`select v.id, left(v.words, 400) as words, v.mode, v.channel, v.received_at, v.received_week, people.called(v.unit_id) as unit, ${clock},
      (select json_agg(array[e.id::text, e.n::text, e.kind, e.by, e.seen, e.refers_to::text])
        from participation.voice_entry e where e.voice_id = v.id) as steps
    from participation.voice v left join lateral (
      select * from platform.clock c where c.subject_id = v.id and c.ended_on is null
        and c.rule_id <> 'voice-acknowledgement' order by c.start, c.due, c.id limit 1) c on true
    where v.id = any((select participation.my_voices())::uuid[]) and v.withdrawn_week is null
    order by v.received_week desc, v.id limit ${null}`,
);
