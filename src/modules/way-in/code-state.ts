import { type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { MyCode } from "./store/codes.ts";
import { ownTexts } from "./texts/index.ts";

/** Whether a code can be used, now or once it has waited. */
export const isOpen = (code: Pick<MyCode, "expires_at" | "used_at" | "ended_at">, now: Date): boolean =>
  code.used_at === null && code.ended_at === null && code.expires_at > now;

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
  if (code.usable_from > code.made_at && code.usable_from > now)
    return state.waits(day(new Date(code.usable_from.getTime() + 24 * 3_600_000)));
  const last = new Date(code.expires_at.getTime() - 24 * 3_600_000);
  return code.expires_at > now ? state.open(day(last)) : state.late;
};
