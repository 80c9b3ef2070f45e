import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { asDay } from "#platform/clock/index.ts";
import type { Letter } from "#platform/pdf/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import { classesInWords } from "./classes.ts";
import { recordTexts } from "./texts/record.ts";

const inWords = z.object({ name: z.string(), rules: z.array(z.string()) });
const words = z.record(z.string(), z.object({ en: inWords, nb: inWords, nn: inWords }));
const file = fileURLToPath(new URL("../../../data/access-map.generated.json", import.meta.url));

/** What each table's rows are called and who may do what to them, in sentences made from the policies (docs/access-map.md). */
const accessWords = ((): (() => z.infer<typeof words>) => {
  let read: z.infer<typeof words> | undefined;
  return () => {
    read ??= words.parse(JSON.parse(readFileSync(file, "utf8")));
    return read;
  };
})();

/** One data class as the record tells of it: labelled lines, and beneath them its tables with the rules of access. */
export interface RecordEntry {
  id: string;
  what: string;
  lines: readonly (readonly [label: string, text: string])[];
  tables: readonly { table: string; name: string; purpose: string | null; rules: readonly string[] }[];
}

/** A legal basis of the register as it is cited in the language: "GDPR art. 6 (1) e" is article 6 no. 1 e. */
export const basisInWords = (asked: Lang, basis: string): string => {
  const { t, lang } = recordTexts.in(asked);
  if (lang === "en") return basis;
  const said = Object.entries(t.inBasis).reduce(
    (text, [en, own]) => text.replaceAll(` ${en}`, ` ${own}`),
    basis,
  );
  return said
    .replaceAll("GDPR", t.regulation)
    .replaceAll("art.", "artikkel")
    .replaceAll(/ \((\d)\)/g, " nr. $1");
};

/** The record of processing (GDPR art. 30), from the register that the daily deletion follows. */
export const recordOfProcessing = (asked: Lang): RecordEntry[] => {
  const { t, lang } = recordTexts.in(asked);
  return classesInWords(lang).map(({ name, what, why, who, kept, tables }) => {
    const each = <T>(of: (row: (typeof tables)[number]) => T): T[] => [...new Set(tables.map(of))];
    const controllers = each(({ controller }) =>
      controller.startsWith("the organisation") ? t.controllers.organisation : t.controllers.operator,
    );
    const newest = asDay(tables.map((row) => row.read_on).toSorted()[0] ?? "2026-11-22");
    return {
      id: name.replaceAll(" ", "-"),
      what,
      lines: [
        [t.purpose, why],
        [
          t.basis,
          `${each((row) => basisInWords(lang, row.legal_basis)).join(". ")}. ${t.read(dateInWords(lang, newest))}`,
        ],
        [t.controller, controllers.join(", ")],
        [t.kept, kept.join(" ")],
        [t.who, who],
        [t.erasure, each(({ erasure }) => t.becomes[erasure.becomes]).join("; ")],
      ],
      tables: tables.map(({ table, purpose }) => {
        const said = accessWords()[table]?.[lang === "nn" || lang === "en" ? lang : "nb"];
        const name = said?.name ?? table;
        return {
          table,
          name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
          // Said in English only; the class above it says why in each language.
          purpose: lang === "en" ? purpose : null,
          rules: said?.rules ?? [],
        };
      }),
    };
  });
};

/** The record on paper, tagged so that it can be read aloud (PDF/UA). */
export const recordLetter = (asked: Lang, taken: string): Letter => {
  const { t, lang } = recordTexts.in(asked);
  return {
    template: new URL("./record.typ", import.meta.url),
    lang,
    title: t.title,
    data: { title: t.title, lead: t.lead, taken, entries: recordOfProcessing(asked) },
  };
};
