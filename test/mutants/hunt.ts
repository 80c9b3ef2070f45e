import type { Entry } from "../access/ask.ts";
import { cast } from "../access/cast.ts";
import type { TestDatabase } from "../database.ts";
import { openBook } from "./book.ts";
import { lintFindings } from "./killers.ts";
import type { Mutant } from "./mutants.ts";
import { reachIn } from "./reach.ts";

/** Looks for planted faults, cheapest first. */
export interface Hunt {
  /** What finds the fault; null where nothing does; "no end" where a question is never answered; "impossible" where it is no SQL that anybody could have written. */
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
  const told = new Map<string, number>();
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
      // Those that told of another fault in the same place come first, then those that name it themselves.
      const soon = (entry: Entry) =>
        2 * (told.get(`${object} ${entry.name}`) ?? 0) + (textOf(entry).includes(object) ? 1 : 0);
      const order = reached.toSorted((a, b) => soon(b) - soon(a));
      const found = await book.firstWrong(order, mutant.sql).catch((error: { code?: string }) => {
        // Called off after its time (book.ts).
        if (error.code === "57014") return "no end" as const;
        throw error;
      });
      if (found === null || found === "no end") return found;
      const key = `${object} ${found.entry.name}`;
      told.set(key, (told.get(key) ?? 0) + 1);
      return "book";
    },
    close: () => book.close(),
  };
};
