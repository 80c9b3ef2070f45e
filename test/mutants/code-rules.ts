import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inRoot = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();
const read = (file: string): string => readFileSync(join(root, file), "utf8");

const isAuditor = (file: string): boolean => file.startsWith("src/platform/disclosure/");
const isGuard = (file: string): boolean => /^export (const|function) may[A-Z]/m.test(read(file));

/** What a file takes from those beside it, types apart. */
const beside = (file: string): string[] =>
  [...read(file).matchAll(/^import (?!type)\{([^}]*)\} from "\.\/([\w-]+\.ts)"/gm)].flatMap(
    ([, names = "", from = ""]) =>
      names.split(",").some((name) => name.trim() !== "" && !name.trim().startsWith("type "))
        ? [join(dirname(file), from)]
        : [],
  );

/** The files that say whether somebody may, what they rest on in their own folder, and those of the auditor. */
export const ruleFiles = (): string[] => {
  const all = inRoot("src/**/*.ts").filter((file) => !/\.test\.ts$|\/store|index\.ts$/.test(file));
  const guards = all.filter((file) => !isAuditor(file) && isGuard(file));
  const rests = guards.flatMap(beside).filter((file) => all.includes(file));
  return [...new Set([...guards, ...rests, ...all.filter(isAuditor)])].sort();
};

/**
 * The tests that are asked about a rule: those of its own folder that name it (of the auditor, which is one whole, all
 * others too), without a database. A rule is
 * pure, and what it says is shown beside it; what only a page's test would notice is not counted as found.
 */
export const testsOf = (file: string): string[] => {
  const pure = inRoot(`${dirname(file)}/*.test.ts`).filter(
    (test) =>
      read(test).includes('import { test } from "node:test";') &&
      !/from "(#test\/(database|house)|#platform\/db)/.test(read(test)),
  );
  const naming = pure.filter((test) => read(test).includes(`/${basename(file)}"`));
  if (isAuditor(file)) return [...naming, ...pure.filter((test) => !naming.includes(test))];
  return naming.length > 0 ? naming : pure;
};
