/** The languages a page can be asked for in. Bokmål is the source; the others are held against it. */
export const langs = ["nb", "nn", "se", "en"] as const;

/** A language of the pages; the word is also the value of the `lang` attribute. */
export type Lang = (typeof langs)[number];

/** Each language by its own name, for the choice of language: never a flag, never a translated name. */
export const langNames: Record<Lang, string> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  se: "Davvisámegiella",
  en: "English",
};

/** Whether the text is one of our languages. */
export function isLang(text: string): text is Lang {
  return (langs as readonly string[]).includes(text);
}

/** The locale Intl is asked for: British English, because its dates put the day first as ours do. */
export function localeOf(lang: Lang): string {
  return lang === "en" ? "en-GB" : lang;
}
