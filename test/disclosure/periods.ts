import { type Cell, cellName, type Tables } from "#platform/disclosure/index.ts";
import type { Kind } from "./random-tables.ts";

/** What decides which cells are told: the auditor, or one that is to fail. */
export type Auditor = (tables: Tables) => Cell[];

/** Each quarter's tables when it is over, then the year's over what is told already. Out: all that was told at last. */
const quartersThenYear = (year: Tables, auditor: Auditor): Cell[] => {
  const [quarters, ...rest] = year.dimensions;
  const told = (quarters?.whole.parts ?? []).flatMap(({ name }) =>
    auditor({
      dimensions: rest,
      tables: year.tables.map((table) => table.slice(1)),
      count: (leaves) => year.count([name, ...leaves]),
    }).map((cell): Cell => ({ ...cell, at: [name, ...cell.at] })),
  );
  const released = new Set(
    told.flatMap(({ state, at }) => (state === "shown" ? [cellName(year.dimensions, at)] : [])),
  );
  return [...told, ...auditor({ ...year, released })];
};

/** All that is told of tables of a kind, in the order in which it would be. */
export const releaseOf = (kind: Kind, tables: Tables, auditor: Auditor): Cell[] =>
  kind === "quarters, then the year" ? quartersThenYear(tables, auditor) : auditor(tables);
