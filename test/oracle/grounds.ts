import type { World } from "./shape.ts";
import type { Ground, Who } from "./stands.ts";

/** Told of each ground that was asked, and what it said. */
export type Count = (rule: string, said: boolean) => void;
/** The rows of one table that somebody sees. */
export type Sees = (name: string, who: Who, count: Count) => string[];

/** Who sees a table's rows: the grounds that suffice, one by one, and what holds against all of them. */
export const table =
  <Row>(rows: (w: World) => readonly Row[]) =>
  (
    id: (row: Row) => string,
    grounds: Readonly<Record<string, Ground<Row>>>,
    against: Readonly<Record<string, Ground<Row>>> = {},
  ): Sees =>
  (name, who, count) =>
    rows(who.w)
      .filter((row) => {
        let sees = false;
        for (const [ground, holdsFor] of Object.entries(grounds)) {
          const said = holdsFor(row, who);
          count(`${name}: ${ground}`, said);
          sees ||= said;
        }
        for (const [bar, holdsFor] of Object.entries(against)) {
          const said = holdsFor(row, who);
          count(`${name}: not ${bar}`, said);
          sees &&= !said;
        }
        return sees;
      })
      .map(id);

/** Whether no later version of the same is there. */
export const newest = (
  row: { thread: string; n: number },
  all: readonly { thread: string; n: number }[],
): boolean => !all.some((other) => other.thread === row.thread && other.n > row.n);
