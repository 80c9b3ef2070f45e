import { type Told, width } from "#platform/disclosure/index.ts";
import { type Lang, numberInWords } from "#platform/texts/index.ts";
import { figureTexts } from "./texts/figures.ts";

const rows = ["offered", "held", "changed"] as const;

/** How many persons a period's figures rest on, in words; and each figure in words. A number never stands alone. */
export const coercionFigureRows = (
  lang: Lang,
  told: readonly Told[],
): { persons: string; rows: { what: string; says: string }[] } => {
  const { t, lang: spoken } = figureTexts.in(lang);
  const persons = told.find(({ name }) => name === "persons")?.n ?? null;
  return {
    persons: persons === null ? t.hidden : t.persons(numberInWords(spoken, persons)),
    rows: rows.map((name) => {
      const one = told.find((row) => row.name === name);
      if (!one || one.band === "hidden" || one.of === null) return { what: t.rows[name], says: t.hidden };
      const of = numberInWords(spoken, one.of);
      const least = numberInWords(spoken, one.of - width + 1);
      const says =
        one.band === "shown" ? t.shown(numberInWords(spoken, one.n ?? 0), of) : t[one.band](of, least);
      return { what: t.rows[name], says };
    }),
  };
};
