import { personKey, unsealFor } from "#modules/people/index.ts";
import { type Clock, type Day, ruleOn, startClock } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { type MinutesStanding, minutesStanding } from "./minutes.ts";
import type { OpenMeeting } from "./open.ts";
import { sealedAs } from "./open.ts";
import { absencesOf, type Reading, readingsOf, type SealedAbsence } from "./store/absence.ts";
import { decisionsOf, type SealedDecision } from "./store/decisions.ts";
import {
  type Attendance,
  attendanceOf,
  type Keeper,
  keeperOf,
  minutesOf,
  minutesStepsOf,
  type SealedMinutes,
  type SealedMinutesStep,
} from "./store/minutes.ts";

type Readable<Sealed> = Omit<Sealed, "sealed"> & { words: string | null };

/** Whether the person comes, readable, and who has read out what they wrote. */
export type Absence = Readable<SealedAbsence> & { readings: readonly Reading[] };
/** A version of the minutes, readable. */
export type MinutesVersion = Readable<SealedMinutes>;
/** What happened to a version, readable. */
export type MinutesStep = Readable<SealedMinutesStep>;
/** What was decided, readable. */
export type Decision = Readable<SealedDecision>;

/** The minutes of a meeting with all that belongs to them. */
export interface OpenMinutes {
  absence: Absence | null;
  /** What was said of coming before that; there for the person alone. */
  saidBefore: readonly Readable<SealedAbsence>[];
  attendance: readonly Attendance[];
  /** Who writes them; null where nobody was named, or whoever was is invited no more. */
  keeper: Keeper | null;
  /** How often somebody was named: what whoever names the next has seen. */
  named: number;
  /** The newest first. */
  versions: readonly MinutesVersion[];
  /** Oldest first. */
  steps: readonly MinutesStep[];
  decisions: readonly Decision[];
  standing: MinutesStanding;
}

const promise = "meeting-minutes";

/** The promise by which minutes are to be sent: counted from the meeting's day. */
export const minutesClock = (day: Day): Clock => startClock(ruleOn(promise, day), day);

/** The clock of whoever writes the minutes, as it was kept; ended once they were sent. Null where the person writes them. */
export const keptClock = (
  { rule_version, start, due, reminder }: Pick<Keeper, "rule_version" | "start" | "due" | "reminder">,
  endedOn: Day | null,
): (Clock & { escalatedOn: null }) | null =>
  rule_version && start && due && reminder
    ? {
        ...startClock(ruleOn(promise, start), start),
        ruleVersion: rule_version,
        due,
        reminder,
        endedOn,
        escalatedOn: null,
      }
    : null;

/** Opens the minutes of a meeting that was opened. */
export const openMinutes = async (
  tx: Tx,
  config: Pick<Config, "key">,
  { of, participants }: OpenMeeting,
): Promise<OpenMinutes> => {
  const key = await personKey(tx, config, { id: of.person_id, organisation_id: of.organisation_id });
  const open =
    (purpose: string) =>
    <Sealed extends { sealed: Uint8Array | null }>({ sealed, ...rest }: Sealed) => ({
      ...rest,
      words: sealed && unsealFor(key, of.person_id, purpose, sealed),
    });
  const [kept = null, ...before] = await absencesOf(tx, of.id);
  const readings = await readingsOf(tx, of.id);
  const versions = (await minutesOf(tx, of.id)).map(open(sealedAs.minutes));
  const steps = (await minutesStepsOf(tx, of.id)).map(open(sealedAs.comment));
  const keeper = await keeperOf(tx, of.id);
  const here = participants.some(({ id, ended_at }) => id === keeper?.participant_id && ended_at === null);
  return {
    absence: kept && {
      ...open(sealedAs.absence)(kept),
      readings: readings.filter(({ absence_id }) => absence_id === kept.id),
    },
    saidBefore: before.map(open(sealedAs.absence)),
    attendance: await attendanceOf(tx, of.id),
    keeper: keeper && (keeper.participant_id === null || here) ? keeper : null,
    named: keeper?.n ?? 0,
    versions,
    steps,
    decisions: (await decisionsOf(tx, of.id)).map(open(sealedAs.decision)),
    standing: minutesStanding({ newest: versions[0]?.n ?? 0, steps }),
  };
};
