import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import type { HelpStrip } from "#web/index.ts";
import { notTranslated, threadTexts } from "./texts/thread.ts";

type Party = "giver" | "service";

/** One step of the thread. Times are words: for an anonymous giver "uke 33, 2026", never a day. */
export type ThreadEntry = {
  /** What is drawn under the node (design § 7); null for the last one. */
  strand: "one" | "both" | "apart" | "open" | null;
  by: Party | "both";
  /** Not yet: the node is dashed. */
  open: boolean;
  /** Can be read alone: "Lyngtun svarte: Vi gjør noe av det". */
  heading: string;
  /** What was said, untouched; two stand side by side in equal boxes, the giver's first. */
  words: { by: Party; who: string; when: string; text: string }[];
  /** What, who, when, built on: each with its own label; empty when the step is no measure. */
  measure: { label: string; value: string }[];
  note: string | null;
};

/** How much the giver took part, as one of the two sees it. `null` where that party has not answered. */
export type DegreeOf = { who: string; answer: { step: 1 | 2 | 3 | 4 | 5; reason: string } | null };

/** A whole case, to be taken out on paper. All words are in the letter's language already. */
export type CaseOnPaper = {
  organisation: string;
  unit: string;
  /** What the case is about: "Telefontid på kvelden". Printed on the page, never in the file's own title. */
  title: string;
  /** Where it stands, in a sentence; may be empty. */
  state: string;
  entries: ThreadEntry[];
  /** Both, side by side, never merged; null before anyone was asked. */
  degrees: { giver: DegreeOf; service: DegreeOf } | null;
  /** The clock that runs now, with its legal basis; null when nothing is owed. */
  clock: { due: string; left: string; basis: string } | null;
  /** The day it was printed, in words. */
  printed: string;
  help: HelpStrip;
};

/** The case as a letter, for `renderPdf`. */
export function threadLetter(lang: Lang, onPaper: CaseOnPaper): Letter {
  const spoken = threadTexts.in(lang);
  const { t } = spoken;
  const degreeOf = (by: Party, { who, answer }: DegreeOf) =>
    answer === null
      ? { by, who, word: t.notAnswered, step: 0, stepWords: "", reason: "" }
      : { by, who, word: t.steps[answer.step - 1], ...answer, stepWords: t.step(answer.step) };
  const { degrees } = onPaper;
  return {
    template: new URL("./thread.typ", import.meta.url),
    lang: spoken.lang,
    title: t.documentTitle,
    data: {
      ...onPaper,
      t,
      notTranslated: spoken.untranslated ? notTranslated : null,
      degrees:
        degrees === null ? [] : [degreeOf("giver", degrees.giver), degreeOf("service", degrees.service)],
      taken: t.taken(onPaper.printed),
      help: { numbers: onPaper.help.numbers, checked: t.checked(onPaper.help.checked) },
    },
  };
}
