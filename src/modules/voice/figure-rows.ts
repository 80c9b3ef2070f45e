import { type Told, width } from "#platform/disclosure/index.ts";
import { type Lang, numberInWords } from "#platform/texts/index.ts";
import type { UnitTexts } from "./texts/unit.ts";

/** The figures that a unit's page has a row for, and on which of them each can rest, nearest first. */
const restsOn = {
  answered: ["voices"],
  "in-time": ["answered", "voices"],
  measure: ["answered", "voices"],
  disputed: ["measure", "answered", "voices"],
  "promise-not-kept": ["voices"],
} as const;

type Row = keyof typeof restsOn;

/** One figure in words: what is counted, among whom, and how many. */
export interface FigureRow {
  what: string;
  /** "av dem som fikk svar"; empty where nothing is told. */
  among: string;
  says: string;
}

/** How many voices the figures rest on; null where that may not be told. */
export const voicesOf = (told: readonly Told[]): number | null =>
  told.find((t) => t.name === "voices")?.n ?? null;

/** A period's figures as rows in words; a number never stands without what it rests on. */
export const figureRows = (t: UnitTexts, lang: Lang, told: readonly Told[]): FigureRow[] => {
  const f = t.unit.figures;
  const known = new Set(told.filter((one) => one.band === "shown").map((one) => one.name));
  return (Object.keys(restsOn) as Row[]).flatMap((name) => {
    const one = told.find((x) => x.name === name);
    if (!one) return [];
    const base = restsOn[name].find((above) => known.has(above));
    if (one.band === "hidden" || one.of === null || base === undefined)
      return [{ what: f.rows[name], among: "", says: f.hidden }];
    const of = numberInWords(lang, one.of);
    // What is left of the base is told as fewer than ten: the other way round, so many at least.
    const least = numberInWords(lang, one.of - width + 1);
    const words =
      one.band === "shown" ? f.shown(numberInWords(lang, one.n ?? 0), of) : f[one.band](of, least);
    // "53 av 62" is one number to read: what is short is never broken over two lines.
    const says = one.band === "shown" || one.band === "most" ? words.replaceAll(" ", "\u00a0") : words;
    return [{ what: f.rows[name], among: f.of[base], says }];
  });
};
