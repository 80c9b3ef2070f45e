export { type Catalogue, catalogue, type Like, type Spoken, type Texts, untranslated } from "./catalogue.ts";
export { dateInWords, dayAndTimeInWords, type Shortening, timeInWords, weekInWords } from "./dates.ts";
export { href, splitLang } from "./href.ts";
export { isLang, type Lang, langNames, langs } from "./langs.ts";
export { counted, type Forms, numberInWords, plural, shareInWords } from "./numbers.ts";
