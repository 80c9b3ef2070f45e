/**
 * `npm run mutants:code [-- --sample N --seed S --where REGEX]`: plants every fault that the text of the rules offers
 * (who may do what, and the auditor that withholds small numbers), one at a time, in a copy of the house, and sees
 * whether the tests beside the rule find it. Survivors are listed. Exit 0 where at least 95 in 100 are found.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { figure, machine } from "../bench/process.ts";
import { type CodeMutant, codeMutants } from "../test/mutants/code.ts";
import { dice } from "../test/oracle/dice.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    where: { type: "string", default: "" },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const inRoot = (pattern: string) => globSync(pattern, { cwd: root }).sort();
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The files that say whether somebody may, and those of the auditor. */
const rules = inRoot("src/**/*.ts").filter(
  (file) =>
    !/\.test\.ts$|\/store|index\.ts$/.test(file) &&
    (file.startsWith("src/platform/disclosure/") || /^export (const|function) may[A-Z]/m.test(read(file))),
);

/** The tests that read a rule: those of its folder that name the file, or all of its folder. */
const testsOf = (file: string): string[] => {
  const beside = inRoot(`${dirname(file)}/*.test.ts`);
  const naming = beside.filter((test) => read(test).includes(`/${basename(file)}"`));
  return naming.length > 0 ? naming : beside;
};

const inCopy = (copy: string, tests: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "--test", "--test-concurrency=1", ...tests], {
      cwd: copy,
      stdio: "ignore",
      timeout: 60_000,
    });
    child.once("exit", (code) => resolve(code === 0));
  });

/** A copy of the house to plant in. What is bent there is bent nowhere else. */
const copyOf = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "medvirk-mutants-"));
  for (const part of ["src", "test", "demo", "data", "db", "bench", "bin", "package.json", "tsconfig.json"])
    if (existsSync(join(root, part))) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
};

machine("none");
const d = dice(Number(values.seed));
const pool = rules.filter((f) => new RegExp(values.where).test(f)).flatMap((f) => codeMutants(f, read(f)));
const chosen: CodeMutant[] = [];
const many = Math.min(Number(values.sample ?? pool.length), pool.length);
while (chosen.length < many) chosen.push(...pool.splice(d.below(pool.length), 1));

const survivors: CodeMutant[] = [];
const copies = [copyOf(), copyOf()];
try {
  // Bent or not, a test that does not hold finds everything.
  const all = [...new Set(chosen.flatMap(({ file }) => testsOf(file)))];
  if (all.length === 0 || !(await inCopy(copies[0] ?? "", all)))
    throw new Error("the tests do not hold before anything was planted");
  const waiting = [...chosen];
  const plant = async (copy: string): Promise<void> => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      writeFileSync(join(copy, one.file), one.text);
      if (await inCopy(copy, testsOf(one.file))) survivors.push(one);
      writeFileSync(join(copy, one.file), read(one.file));
    }
  };
  await Promise.all(copies.map(plant));
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
for (const { file, line, what } of survivors)
  console.log(JSON.stringify({ survivor: `${file}:${line}`, what }));
const share = Math.round((1 - survivors.length / chosen.length) * 1000) / 1000;
figure({
  figure: "mutants-code",
  value: share,
  unit: `of ${chosen.length} faults in ${new Set(chosen.map(({ file }) => file)).size} files are found`,
  asked: ">=0.95",
  holds: share >= 0.95,
});
