import { readFileSync } from "node:fs";
import { readImports } from "../check/read-imports.ts";

const server = /DATABASE_(OWNER_)?URL|MEDVIRK_PG_/;

/**
 * Whether anything that this test file reads, itself or through others, knows of a PostgreSQL server by its
 * address. A file for which the answer is no has nothing to say of PostgreSQL: it would be run twice with the same
 * result. Errs towards yes: what merely shares a file with the settings is run.
 */
export const knowsServer = (() => {
  const read = new Map<string, { knows: boolean; to: string[] }>();
  const look = (file: string) => {
    const before = read.get(file);
    if (before) return before;
    let found = { knows: false, to: [] as string[] };
    if (/\.tsx?$/.test(file)) {
      const text = readFileSync(file, "utf8");
      found = {
        knows: server.test(text),
        to: readImports(file, text)
          .filter((one) => !one.typeOnly)
          .map((one) => one.to),
      };
    }
    read.set(file, found);
    return found;
  };
  return (file: string): boolean => {
    const seen = new Set<string>();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { knows, to } = look(next);
      if (knows) return true;
      waiting.push(...to);
    }
    return false;
  };
})();
