import {
  clockAsOf,
  clockState,
  type Day,
  overdueStepOn,
  ruleOfClock,
  standsUntil,
} from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { ThreadTexts } from "../texts/thread.ts";

/** A clock in words, as `ClockLine` shows it; the same for both sides. */
export interface ClockWords {
  state: "run" | "soon" | "over" | "stopped" | "done";
  due: string;
  left: string;
  fraction: number;
  basis: string;
}

/** What a clock's words need to know beside the clock. */
export interface ClockAsked {
  t: ThreadTexts;
  /** The language `t` is in. */
  lang: Lang;
  today: Day;
  /** Short name of the unit that owes. */
  unit: string;
  /** Whether the clock was begun by somebody of whom only the week is kept. */
  weekOnly: boolean;
}

// "Kommunens løfte" in the rules' file is a word of ours; a section of an act is left as it stands.
const ownPromise = "Kommunens løfte";

/** Says a clock: by when, how long, on which basis, and what follows when the day passes. */
export const clockWords = (clock: KeptClock, { t, lang, today, unit, weekOnly }: ClockAsked): ClockWords => {
  const rule = ruleOfClock(clock);
  const { state, due, workingDaysLeft, workingDaysOver, fraction } = clockState(clock, today);
  const now = clockAsOf(clock, today);
  const day = (d: Day) => dateInWords(lang, d, { short: today });
  const until = state === "stopped" ? standsUntil(now) : null;
  const length = t.clock.n(rule.n, rule.unit);
  const what =
    rule.id === "voice-acknowledgement"
      ? t.clock.read(length)
      : rule.id === "voice-answer" || rule.id === "dispute-answer"
        ? t.clock.answer(length)
        : t.clock.done_in(length);
  const from = weekOnly ? t.clock.from.week : t.clock.from.day;
  const basis = rule.basis === "promise" && rule.legal_ref === ownPromise ? t.clock.promise : rule.legal_ref;
  const step = overdueStepOn(now);
  const follows =
    rule.overdue_step !== "level-above" || state === "done" || state === "stopped"
      ? ""
      : clock.escalatedOn !== null
        ? t.clock.wentUp(unit, day(clock.escalatedOn))
        : state === "over"
          ? t.clock.goesUp(unit, day(step))
          : t.clock.passes(unit, day(step));
  const extended =
    clock.extendedTo === null ? "" : t.clock.extended(day(now.due), clock.extensionReason ?? "");
  return {
    state,
    due:
      state === "stopped"
        ? t.clock.stands
        : state === "over"
          ? t.clock.was(day(due))
          : state === "done"
            ? t.clock.done(day(now.endedOn ?? today))
            : t.clock.by(day(due)),
    left:
      state === "stopped"
        ? until
          ? t.clock.standsUntil(day(until))
          : ""
        : state === "over"
          ? t.clock.over(workingDaysOver)
          : state === "done"
            ? ""
            : t.clock.left(workingDaysLeft),
    fraction,
    basis: [`${basis}: ${what}${from}.`, extended, follows].filter(Boolean).join(" "),
  };
};
