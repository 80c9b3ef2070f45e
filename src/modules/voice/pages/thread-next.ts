import { addDays, asDay, type Day, standsUntil } from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import type { ClockWords } from "#web/index.ts";
import { answerClock, isAnonymous } from "../case-file.ts";
import { clockWords } from "../clock-words.ts";
import { nextCheck } from "./thread-effect.ts";
import { dayOf, step, type Telling, type ThreadStep, unitName } from "./thread-step.ts";

/** The last day on which a withdrawn voice still has its text: the Sunday after the week of the withdrawal. */
export const lastDayOfRegret = (week: Day): Day => addDays(week, 13);

const clockOf = (telling: Telling, clock: KeptClock | null): ClockWords | null => {
  if (!clock) return null;
  const { lang, today, file } = telling;
  return clockWords(clock, { lang, today, voice: file.voice, unit: unitName(telling, clock.unitId) });
};

const owed = (telling: Telling, heading: string, clock: KeptClock | null): ThreadStep =>
  step({
    kind: "next",
    by: "service",
    open: true,
    heading,
    clock: clockOf(telling, clock),
    notes: clock && isAnonymous(telling.file) && clock.stoppedOn === null ? [telling.mine.weekOnly] : [],
  });

const may = (heading: string, notes: string[]): ThreadStep =>
  step({ kind: "next", by: "giver", open: true, heading, notes });

/** What comes next, and who must have done it by when. Only a case on which both agree, or whose text is erased, has nothing. */
export const nextSteps = (telling: Telling): ThreadStep[] => {
  const { file, cases, t, mine } = telling;
  const { state } = file.standing;
  const unit = unitName(telling, file.voice.unit_id);
  const clock = answerClock(file);
  const check = nextCheck(cases);
  const look: ThreadStep[] = check
    ? [
        step({
          kind: "next",
          by: "service",
          open: true,
          heading: (check.status === "over" ? t.effect.checkOver : t.effect.check)(
            unitName(telling, check.unit_id),
            dayOf(telling, check.due),
          ),
          notes: [t.effect.afterMonths(check.months)],
        }),
      ]
    : [];
  switch (state) {
    case "received": {
      const reading = file.clocks.find((c) => c.ruleId === "voice-acknowledgement" && c.endedOn === null);
      return [
        ...(reading ? [{ ...owed(telling, t.willRead(unit), reading), notes: [] }] : []),
        owed(telling, t.willAnswer(unit), clock),
      ];
    }
    case "asked": {
      const until = clock && standsUntil(clock);
      return [
        may(mine.waitsForReply(unit), [
          until && until >= telling.today ? mine.replyWhenYouLike(dayOf(telling, until)) : mine.replyAnyTime,
        ]),
        owed(telling, mine.mustAnswer(unit), clock),
      ];
    }
    case "acknowledged":
    case "disputed":
    case "reopened":
      return [owed(telling, mine.mustAnswer(unit), clock)];
    case "answered":
      return [
        ...look,
        may(file.standing.answer?.outcome === "not" ? mine.mayAccept : mine.mayLook, [mine.mayWhenYouLike]),
      ];
    case "agreed":
      return look;
    case "withdrawn": {
      const week = file.voice.withdrawn_week;
      if (file.voice.words === "") return [];
      return [
        may(mine.mayRegret, week ? [mine.regretUntil(dayOf(telling, lastDayOfRegret(asDay(week))))] : []),
      ];
    }
  }
};
