import type { Acting } from "#platform/db/index.ts";
import type { Wrong } from "#platform/http/form.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { Frame, Problem } from "#web/index.ts";
import { type ImprovementTexts, improvementTexts } from "../texts/index.ts";

/** What every page here stands in: its frame, its words, and the language that these really are in. */
export interface Scene {
  frame: Frame;
  t: ImprovementTexts;
  textLang: Lang;
}

/** Sets the scene for whoever asks. */
export const sceneOf = (c: Ctx, acting: Acting): Scene => {
  const { t, lang: textLang } = improvementTexts.in(c.var.lang);
  return { frame: c.var.frames(c, { acting, current: "/my/improvement", textLang }), t, textLang };
};

/** What is wrong, in words. A word that has none here is a fault of ours and is shown as it is, not hidden. */
export const problemsOf = ({ t }: Scene, wrong: readonly Wrong[]): Problem[] => {
  const words: Readonly<Record<string, string>> = t.problems;
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? word }));
};
