import type { Lang } from "#platform/texts/index.ts";
import type { SaidNeed } from "../interpreter.ts";
import { type ContactWish, isOnlyHere, reachOf } from "../reach.ts";
import type { Grade } from "../store/interpreter.ts";
import { profileTexts } from "../texts/index.ts";

/** How somebody may be reached, in words: what is in force, not what was ticked. */
export const contactWords = (lang: Lang, wish: ContactWish): string => {
  const { lines } = profileTexts.in(lang).t.contact;
  const reach = reachOf(wish);
  const ways = isOnlyHere(reach)
    ? [lines.here]
    : [
        lines.email[reach.email],
        reach.letter && lines.letter,
        reach.sms && lines.sms,
        reach.leaveWord ? lines.leaveWord : reach.call && lines.call,
      ];
  return [...ways, wish.shared && lines.shared].filter(Boolean).join(" ");
};

/** A need for an interpreter in words. */
export const needWords = (lang: Lang, need: SaidNeed): string => {
  const { interpreter: t } = profileTexts.in(lang).t;
  return need.needed ? t.line(t.kinds[need.kind], need.language) : t.lineNone;
};

/** A grade of an address in words. */
export const gradeWords = (lang: Lang, grade: Grade | null): string => {
  const { grading: t } = profileTexts.in(lang).t;
  return grade === null ? t.lineNone : t[grade];
};
