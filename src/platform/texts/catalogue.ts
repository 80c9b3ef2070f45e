import type { Lang } from "./langs.ts";

/** Stands where the Northern Sámi of a group of pages is not written yet: said aloud, never left out. */
export const untranslated: unique symbol = Symbol("untranslated");

/** Texts of a group of pages: strings, functions of arguments, lists, and groups of these. */
export type Texts = { readonly [key: string]: Text };
type Text = string | readonly Text[] | ((...args: never[]) => unknown) | Texts;

/**
 * What another language must look like to say the same as `T`: the same keys, and functions of the same
 * arguments; the words are free. Write `export const nn = {…} satisfies Like<typeof nb>;`
 */
export type Like<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Like<T[K]> };

/** Texts in one language, ready for a page. */
export type Spoken<T> = {
  /** The texts. */
  readonly t: Like<T>;
  /** The language `t` really is in: `nb` when the one asked for is not written. Goes on `main`. */
  readonly lang: Lang;
  /** Whether the page must carry the mark "not translated yet". */
  readonly untranslated: boolean;
};

/** One group of pages in all languages; `.in(lang)` gives it in one. */
export type Catalogue<T> = { in(lang: Lang): Spoken<T> };

/**
 * Holds the texts of one group of pages. A key missing in nn, en or se is a compile error; Northern Sámi
 * may instead be `untranslated` as a whole, and is then shown in bokmål, marked.
 */
export function catalogue<T extends Texts>(all: {
  nb: T;
  nn: Like<NoInfer<T>>;
  en: Like<NoInfer<T>>;
  se: Like<NoInfer<T>> | typeof untranslated;
}): Catalogue<T> {
  // The compiler cannot follow Like<T> for a T it does not know yet; the parameter's type has already held
  // every language against bokmål, so here the texts are passed on as they are.
  const written = all as unknown as Record<Lang, Like<T> | typeof untranslated>;
  const speak = (lang: Lang): Spoken<T> => {
    const texts: unknown = written[lang];
    return texts === untranslated
      ? { t: all.nb as unknown as Like<T>, lang: "nb", untranslated: true }
      : { t: texts as Like<T>, lang, untranslated: false };
  };
  const spoken = { nb: speak("nb"), nn: speak("nn"), se: speak("se"), en: speak("en") };
  return { in: (lang) => spoken[lang] };
}
