import type { Wrong } from "#platform/http/form.ts";
import type { Lang } from "#platform/texts/index.ts";
import { numberInWords } from "#platform/texts/index.ts";
import type { Frame, Problem } from "#web/index.ts";
import { contactWords } from "../contact-words.ts";
import { lettersIn, mostAbout, mostLetters, type Typed } from "../give-form.ts";
import type { Place } from "../give-place.ts";
import { type GiveTexts, giveTexts } from "../texts/give.ts";

/** What every page of giving a voice is shown with. */
export interface GiveShow {
  frame: Frame;
  place: Place;
  typed: Typed;
  formKey: string;
  problems?: readonly Problem[];
  /** The name of the one who is signed in; null on the public pages. */
  name: string | null;
}

/** Words and addresses for those pages. */
export interface GiveSpoken {
  lang: Lang;
  t: GiveTexts;
  /** All who can open a confidential giver's name; null where nobody can. */
  contact: string | null;
  /** Path of the unit's voice page, without language: "/units/lyngtun/voice", inside /my where signed in. */
  path: string;
}

/** The words and addresses that go with what is shown. */
export const spokenFor = (show: Pick<GiveShow, "frame" | "place" | "name">): GiveSpoken => {
  const { t, lang } = giveTexts.in(show.frame.lang);
  const unit = `/units/${encodeURIComponent(show.place.unit.code)}/voice`;
  return {
    lang,
    t,
    contact: contactWords(show.place.contacts, t),
    path: show.name === null ? unit : `/my${unit}`,
  };
};

/** What is wrong with the form, in words. */
export const giveProblems = (lang: Lang, wrong: readonly Wrong[], typed: Typed): Problem[] => {
  const p = giveTexts.in(lang).t.problems;
  const number = (n: number) => numberInWords(lang, n);
  const words: Record<string, string> = {
    words: p.words,
    long: p.long(number(lettersIn(typed.words)), number(mostLetters)),
    mode: p.mode,
    about: p.about(number(lettersIn(typed.about)), number(mostAbout)),
  };
  return wrong.map(({ field, word }) => ({ field, text: words[word] ?? p.choice }));
};
