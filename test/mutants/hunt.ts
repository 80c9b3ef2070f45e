import type { Entry } from "../access/ask.ts";
import { cast } from "../access/cast.ts";
import type { TestDatabase } from "../database.ts";
import { openBook } from "./book.ts";
import { lintFindings } from "./killers.ts";
import type { Mutant } from "./mutants.ts";
import { reachIn } from "./reach.ts";

/** Looks for planted faults, cheapest first. */
export interface Hunt {
  /** What finds the fault; null where nothing does; "impossible" where it is no SQL that anybody could have written. */
  find(mutant: Mutant): Promise<string | null>;
  close(): Promise<void>;
}

const objectOf = ({ where }: Mutant): string => where.split(/[ (]/)[0] ?? "";
const textOf = ({ sql }: Entry): string => Object.values(sql).join(" ");

/**
 * Makes a database ready to be hunted in.
 * @throws where lints or book find something before anything is planted
 */
export const huntWith = async (t: TestDatabase): Promise<Hunt> => {
  const book = await openBook(t);
  const reach = await reachIn(t.owner);
  const entering = Object.values(cast).join(" ");
  const known = new Map<string, ReadonlySet<string>>();
  const reaches = (entry: Entry, how: "policies" | "everything") => {
    const key = `${how} ${entry.name}`;
    const set = known.get(key) ?? reach.from(`${textOf(entry)} ${entering}`, how);
    known.set(key, set);
    return set;
  };
  const clean = await lintFindings(t);
  const wrong = await book.firstWrong(book.entries);
  if (wrong) throw new Error(`nothing is planted, and still: ${wrong.entry.name}: ${wrong.wrong}`);
  const lints = async (mutant: Mutant): Promise<boolean> => {
    await t.owner.exec("begin");
    try {
      await t.owner.exec(mutant.sql);
      return (await lintFindings(t)) !== clean;
    } finally {
      await t.owner.exec("rollback");
    }
  };
  return {
    find: async (mutant) => {
      try {
        if (await lints(mutant)) return "lints";
      } catch {
        return "impossible";
      }
      const object = objectOf(mutant);
      const how =
        mutant.where.includes(" ") || mutant.name === "row security off" ? "policies" : "everything";
      const reached = book.entries.filter((entry) => reaches(entry, how).has(object));
      // Those that name it themselves come first: they tell soonest.
      const order = [
        ...reached.filter((entry) => textOf(entry).includes(object)),
        ...reached.filter((entry) => !textOf(entry).includes(object)),
      ];
      return (await book.firstWrong(order, mutant.sql)) ? "book" : null;
    },
    close: () => book.close(),
  };
};
