import { type Lang, localeOf } from "./langs.ts";

const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<Lang, Intl.PluralRules>();

/**
 * The number as it is written in the language: "12 345,6", "12,345.6". In: the number and, where wanted,
 * Intl's options (`{ style: "percent" }` takes a share 0..1).
 */
export function numberInWords(lang: Lang, n: number, options?: Intl.NumberFormatOptions): string {
  const key = options ? `${lang} ${JSON.stringify(options)}` : lang;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(lang), options);
    numbers.set(key, format);
  }
  return format.format(n);
}

/** A share 0..1 in whole per cent: "45 %", in English "45%". */
export function shareInWords(lang: Lang, share: number): string {
  return numberInWords(lang, share, { style: "percent", maximumFractionDigits: 0 });
}

/** The forms of a counted word. `two` is the Northern Sámi dual; without it `other` is used. */
export type Forms = { one: string; two?: string; other: string };

/** The form of the word that goes with the number: virkedag, virkedager. */
export function plural(lang: Lang, n: number, forms: Forms): string {
  let rules = plurals.get(lang);
  if (!rules) {
    rules = new Intl.PluralRules(localeOf(lang));
    plurals.set(lang, rules);
  }
  const form = rules.select(n);
  return (form === "one" || form === "two" ? forms[form] : undefined) ?? forms.other;
}

/** The number and its word: "1 virkedag", "3 virkedager". */
export function counted(lang: Lang, n: number, forms: Forms): string {
  return `${numberInWords(lang, n)} ${plural(lang, n, forms)}`;
}
