import { type Clock, clockState, type Day, ruleOfClock } from "#platform/clock/index.ts";
import type { Task } from "#platform/module.ts";
import type { Lang } from "#platform/texts/index.ts";
import { improvementTexts } from "./texts/index.ts";

/** A running clock in words: by when, how long still, on what it rests and what follows. */
export const clockWords = (clock: Clock, today: Day, lang: Lang): NonNullable<Task["clock"]> => {
  const { t } = improvementTexts.in(lang);
  const now = clockState(clock, today);
  const rule = ruleOfClock(clock);
  const basis = rule.basis === "promise" ? t.clock.promise : rule.legal_ref;
  const duty = rule.duty_ref ? `${basis}, ${rule.duty_ref}` : basis;
  const over = now.state === "over";
  return {
    // Nobody asks for words of a clock that has ended or stands.
    state: now.state === "done" ? "run" : now.state,
    due: t.measure.by(now.due),
    left: over ? t.clock.over(now.workingDaysOver) : t.clock.left(now.workingDaysLeft),
    fraction: now.fraction,
    basis: `${duty}. ${over ? t.clock.overStep : t.clock.step}`,
  };
};
