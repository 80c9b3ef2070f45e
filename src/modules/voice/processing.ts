import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What the register of processing says of a table (data/processing, one file a schema). */
export interface Processing {
  table: string;
  data_class: string;
  retention: string;
}

const folder = fileURLToPath(new URL("../../../data/processing/", import.meta.url));

/** The register of processing: every table with its class and how long it is kept. Read once. */
export const processing: readonly Processing[] = globSync("*.json", { cwd: folder })
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(folder + file, "utf8")) as Processing[]);

// "As long as the voice" says nothing beside how long the voice is kept.
const withoutEchoes = (rules: readonly string[]): readonly string[] => {
  const own = rules.filter((rule) => !/^(as the \w+|with the person)$/.test(rule));
  return own.length > 0 ? own : rules;
};

/** The classes that hold something about people or are shown to them, each with its rules of keeping, in file order. */
export const keptClasses = (register: readonly Processing[] = processing): Map<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(register, (row) => row.data_class)]
      .filter(([name]) => name !== "technical")
      .map(([name, rows]) => [name, withoutEchoes([...new Set(rows.map((row) => row.retention))])]),
  );
