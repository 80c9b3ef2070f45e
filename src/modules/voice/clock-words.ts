import {
  clockAsOf,
  clockState,
  type Day,
  dueOf,
  overdueStepOn,
  ruleOfClock,
  standsUntil,
} from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { StaffTexts } from "./texts/staff.ts";

/** A running clock in the words of those who owe. */
export interface ClockWords {
  state: "run" | "soon" | "over" | "stopped";
  /** The day that counts. */
  day: Day;
  due: string;
  left: string;
  fraction: number;
  basis: string;
}

/**
 * A clock that has not ended, in words.
 * @param anonymous the giver's week is all that is known, and the clock counts from its end
 */
export const clockWords = (
  t: StaffTexts,
  lang: Lang,
  stored: KeptClock,
  today: Day,
  anonymous: boolean,
): ClockWords => {
  const clock = clockAsOf(stored, today);
  const at = clockState(clock, today);
  const state = at.state === "done" ? "run" : at.state;
  const day = dateInWords(lang, at.due, { short: today });
  const reading = stored.ruleId === "voice-acknowledgement";
  return { state, day: at.due, fraction: at.fraction, ...said() };

  function said(): Pick<ClockWords, "due" | "left" | "basis"> {
    const rule = ruleOfClock(stored);
    const period = t.clock.period[rule.unit](rule.n);
    const counted = anonymous && rule.from_event === "voice-received" ? t.clock.afterWeek(period) : period;
    const basis = [
      t.clock.basis(rule.basis === "promise" ? t.clock.promise : rule.legal_ref, counted),
      clock.extendedTo && clock.extensionReason
        ? t.clock.extended(dateInWords(lang, clock.due, { short: today }), clock.extensionReason)
        : "",
    ]
      .filter(Boolean)
      .join(" ");
    if (state === "stopped") {
      const until = standsUntil(clock) ?? dueOf(clock);
      return {
        due: t.clock.stopped,
        left: t.clock.goesOn(dateInWords(lang, until, { short: today })),
        basis,
      };
    }
    if (state === "over")
      return {
        due: reading ? t.clock.wasRead(day) : t.clock.wasDue(day),
        left: t.clock.over(at.workingDaysOver),
        basis: stored.escalatedOn
          ? t.clock.wentAbove
          : t.clock.above(dateInWords(lang, overdueStepOn(clock), { short: today })),
      };
    return {
      due: reading ? t.clock.read(day) : t.clock.due(day),
      left: t.clock.left(at.workingDaysLeft),
      basis,
    };
  }
};
