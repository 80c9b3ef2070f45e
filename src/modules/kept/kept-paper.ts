import type { Letter } from "#platform/pdf/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { classesInWords } from "./classes.ts";
import { keptTexts } from "./texts/kept.ts";

/** What is kept about somebody on paper, with how much of each there is, tagged so that it can be read aloud (PDF/UA). */
export const keptLetter = (asked: Lang, counts: ReadonlyMap<string, number>, made: string): Letter => {
  const { t, lang } = keptTexts.in(asked);
  const entries = classesInWords(lang)
    .filter(({ name }) => name !== "technical")
    .map(({ name, what, why, kept, who }) => ({
      what,
      lines: [
        [t.count, String(counts.get(name) ?? 0)],
        [t.why, why],
        [t.kept, kept.join(" ")],
        [t.who, who],
      ],
    }));
  return {
    template: new URL("./kept.typ", import.meta.url),
    lang,
    title: t.page.title,
    data: { title: t.page.title, lead: t.page.lead, made, entries },
  };
};
