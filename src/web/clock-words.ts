import {
  type Clock,
  clockAsOf,
  clockState,
  type Day,
  overdueStepOn,
  type Rule,
  ruleOfClock,
  standsUntil,
} from "#platform/clock/index.ts";
import { keeper } from "#platform/keep.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { clockTexts } from "./texts/clock.ts";

/** A clock in words, as `ClockLine` shows it. */
export interface ClockWords {
  state: "run" | "soon" | "over" | "stopped" | "done";
  /** The day that counts. */
  day: Day;
  due: string;
  left: string;
  fraction: number;
  basis: string;
}

/** What a clock's words need to know beside the clock. */
export interface ClockAsked {
  lang: Lang;
  today: Day;
  /** What is owed by the day: that it is read, answered, done. */
  owes: "reading" | "answer" | "deed";
  /** Short name of the unit that owes, to name who is above it. */
  unit?: string | undefined;
  /** Begun by somebody of whom only the week is kept: it counts from the week's end. */
  weekOnly?: boolean;
  /** For a list of many: what follows is said only where the day has passed. */
  brief?: boolean;
}

// "Kommunens løfte" in the rules' file is a word of ours; a section of an act is left as it stands.
const ownPromise = "Kommunens løfte";

/** How long a rule is: "10 virkedager". */
export const lengthInWords = (lang: Lang, { n, unit }: Pick<Rule, "n" | "unit">): string =>
  clockTexts.in(lang).t.length[unit](n);

// A day, a rule and a language give the same words to everybody, and a list shows many. A reason is not kept: it is
// somebody's own words.
const kept = keeper<ClockWords>(4000);

/**
 * Says a clock: by when, how long still, on what it rests and what follows. One place for all rooms: the one who
 * waits and the one who owes must read the very same words.
 */
export const clockWords = (stored: Clock & { escalatedOn: Day | null }, asked: ClockAsked): ClockWords => {
  if (stored.extensionReason !== null) return inWords(stored, asked);
  const { ruleId, ruleVersion, start, due, extendedTo, stoppedOn, endedOn, escalatedOn } = stored;
  const { lang, today, owes, unit, weekOnly, brief } = asked;
  const clock = `${ruleId} ${ruleVersion} ${start} ${due} ${extendedTo} ${stoppedOn} ${endedOn} ${escalatedOn}`;
  return kept(`${lang} ${today} ${owes} ${weekOnly} ${brief} ${clock} ${unit}`, () => inWords(stored, asked));
};

const inWords: typeof clockWords = (
  stored,
  { lang: asked, today, owes, unit, weekOnly = false, brief = false },
) => {
  const { t, lang } = clockTexts.in(asked);
  const clock = clockAsOf(stored, today);
  const rule = ruleOfClock(stored);
  const { state, due, workingDaysLeft, workingDaysOver, fraction } = clockState(clock, today);
  const day = (d: Day) => dateInWords(lang, d, { short: today });
  const until = standsUntil(clock);
  const above = unit === undefined ? t.aboveAll : t.above(unit);
  const step = (): string => {
    if (rule.overdue_step !== "level-above" || state === "done" || state === "stopped") return "";
    if (stored.escalatedOn !== null) return t.wentUp(above, day(stored.escalatedOn));
    if (state === "over") return t.goesUp(above, day(overdueStepOn(clock)));
    return brief ? "" : t.passes(above, day(overdueStepOn(clock)));
  };
  const ref = rule.legal_ref === ownPromise ? t.promise : rule.legal_ref;
  // A rule without a number of days rests on the day that somebody promised, and on the section behind it.
  const rests =
    rule.unit === "month" || rule.n === 0
      ? [ref, rule.duty_ref].filter(Boolean).join(", ")
      : `${ref}: ${t.within[owes](lengthInWords(lang, rule))}${weekOnly ? t.afterWeek : ""}`;
  const extended = stored.extendedTo === null ? "" : t.extended(day(clock.due), stored.extensionReason ?? "");
  const words = {
    run: { due: t.by[owes](day(due)), left: t.left(workingDaysLeft) },
    soon: { due: t.by[owes](day(due)), left: t.left(workingDaysLeft) },
    over: { due: t.over[owes](day(due)), left: t.past(workingDaysOver) },
    stopped: { due: t.stands, left: until === null ? "" : t.goesOn(day(until)) },
    done: { due: t.done[owes](day(clock.endedOn ?? today)), left: "" },
  }[state];
  return {
    state,
    day: due,
    ...words,
    fraction,
    basis: [`${rests}.`, extended, step()].filter(Boolean).join(" "),
  };
};
