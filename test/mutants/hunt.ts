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
  /** @throws where the book is wrong before anything is planted: then everything would seem to be found. */
  beSure(): Promise<void>;
  close(): Promise<void>;
}

const objectOf = ({ where }: Mutant): string => where.split(/[ (]/)[0] ?? "";
const textOf = ({ sql }: Entry): string => Object.values(sql).join(" ");

/** Makes a database ready to be hunted in. */
export const huntWith = async (t: TestDatabase): Promise<Hunt> => {
  const book = await openBook(t);
  const reach = await reachIn(t.owner);
  const known = new Map<string, ReadonlySet<string>>();
  const reaches = (text: string, how: "policies" | "everything") => {
    const key = `${how} ${text}`;
    const set = known.get(key) ?? reach.from(text, how);
    known.set(key, set);
    return set;
  };
  // Whom it can make a difference to: whoever is asked where the question reaches it, else those who reach it coming in.
  const reachedBy = (object: string, how: "policies" | "everything"): Entry[] => {
    const comingIn = new Set(Object.keys(cast).filter((who) => reaches(cast[who] ?? "", how).has(object)));
    return book.entries
      .map((entry) =>
        reaches(textOf(entry), how).has(object)
          ? entry
          : { ...entry, by: entry.by.filter((who) => comingIn.has(who)) },
      )
      .filter((entry) => entry.by.length > 0);
  };
  const told = new Map<string, number>();
  const clean = await book.under("select 1", (now) => now.look(lintFindings));
  return {
    beSure: async () => {
      const wrong = await book.firstWrong(book.entries);
      if (wrong) throw new Error(`nothing is planted, and still: ${wrong.entry.name}: ${wrong.wrong}`);
    },
    find: async (mutant) => {
      const object = objectOf(mutant);
      const how =
        mutant.where.includes(" ") || mutant.name === "row security off" ? "policies" : "everything";
      const reached = reachedBy(object, how);
      // Those that told of another fault in the same place come first, then those that write the table where what is
      // written is bent, and those that name it themselves; among these whatever fewer are asked.
      const writes = mutant.name.startsWith("with check") || mutant.name === "policy dropped";
      const soon = (entry: Entry) => {
        const text = textOf(entry);
        const isWriting = writes && (text.includes(`into ${object} `) || text.includes(`update ${object} `));
        return (
          4 * (told.get(`${object} ${entry.name}`) ?? 0) +
          (isWriting ? 2 : 0) +
          (text.includes(object) ? 1 : 0)
        );
      };
      const order = reached.toSorted((a, b) => soon(b) - soon(a) || a.by.length - b.by.length);
      const look = (most?: number) =>
        book.under(mutant.sql, async (now) =>
          (await now.look(lintFindings)) === clean
            ? { by: "book", told: await now.firstWrong(order, most) }
            : { by: "lints" },
        );
      // Called off after its time (book.ts): the machine may have been busy. One question alone takes that long by fault only.
      const noEnd = (error: { code?: string }) => {
        if (error.code === "57014") return { by: "no end" };
        throw error;
      };
      let found = await look().catch(noEnd);
      if (found?.by === "no end") found = await look(1).catch(noEnd);
      if (!found) return "impossible";
      if (!("told" in found)) return found.by;
      if (!found.told) return null;
      const key = `${object} ${found.told.entry.name}`;
      told.set(key, (told.get(key) ?? 0) + 1);
      return "book";
    },
    close: () => book.close(),
  };
};
