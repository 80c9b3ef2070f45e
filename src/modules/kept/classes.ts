import { type Processing, register } from "#platform/processing/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { keptFor } from "./keep-words.ts";
import { classTexts } from "./texts/classes.ts";

/** A data class in words: what, why, who sees it, how long; and the tables that it consists of. */
export interface ClassInWords {
  name: string;
  what: string;
  why: string;
  who: string;
  kept: readonly string[];
  tables: readonly Processing[];
}

/** Every data class of the register in words, what a person says oneself first. */
export const classesInWords = (lang: Lang, all: readonly Processing[] = register()): ClassInWords[] => {
  const { classes } = classTexts.in(lang).t;
  const words: Readonly<Record<string, { what: string; why: string; who: string }>> = classes;
  const order = Object.keys(classes);
  const byName = [...Map.groupBy(all, (row) => row.data_class)];
  return byName
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([name, tables]) => ({
      name,
      ...(words[name] ?? { what: name, why: "", who: "" }),
      kept: keptFor(
        lang,
        tables.map((row) => row.table),
        all,
      ),
      tables,
    }));
};
