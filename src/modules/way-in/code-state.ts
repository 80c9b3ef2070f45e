import { addDays, type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { MyCode } from "./store/codes.ts";
import { ownTexts } from "./texts/index.ts";

/** Whether a code can be used, now or once it has waited. */
export const isOpen = (code: Pick<MyCode, "expires_at" | "used_at" | "ended_at">, now: Date): boolean =>
  code.used_at === null && code.ended_at === null && code.expires_at > now;

/** The first whole day on which a code that waits works; null for one that does not wait, or no more. */
export const worksFrom = (code: Pick<MyCode, "made_at" | "usable_from">, now: Date): Day | null =>
  code.usable_from > code.made_at && code.usable_from > now ? addDays(oslo(code.usable_from), 1) : null;

/** Where a code stands, in words: open until a day, used, ended, or never used in time. */
export const codeState = (
  lang: Lang,
  code: Pick<MyCode, "made_at" | "expires_at" | "used_at" | "ended_at" | "usable_from">,
  now: Date,
  today: Day,
): string => {
  const { state } = ownTexts.in(lang).t.codes;
  const day = (at: Date) => dateInWords(lang, oslo(at), { short: today });
  if (code.used_at) return state.used(day(code.used_at));
  if (code.ended_at) return state.ended(day(code.ended_at));
  const from = worksFrom(code, now);
  if (from) return state.waits(dateInWords(lang, from, { short: today }));
  const last = new Date(code.expires_at.getTime() - 24 * 3_600_000);
  return code.expires_at > now ? state.open(day(last)) : state.late;
};
