import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CodeMutant } from "./code.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Something that is used no more is untidy, and runs.
const untidy = new Set(["TS6133", "TS6192", "TS6196", "TS6198", "TS7027"]);

/**
 * Those that the compiler lets through: nobody can leave the others behind by mistake. All stand beside their files at
 * once in a copy of the house, and the compiler is asked once.
 * @throws what the compiler says where it cannot be asked
 */
export const compiling = (mutants: readonly CodeMutant[]): CodeMutant[] => {
  if (mutants.length === 0) return [];
  const copy = mkdtempSync(join(tmpdir(), "medvirk-compile-"));
  const nameOf = (one: CodeMutant, i: number) => join(dirname(one.file), `bent-${i}.ts`);
  try {
    for (const part of ["src", "package.json", "tsconfig.json"])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    for (const [i, one] of mutants.entries()) writeFileSync(join(copy, nameOf(one, i)), one.text);
    writeFileSync(
      join(copy, "tsconfig.bent.json"),
      JSON.stringify({ extends: "./tsconfig.json", include: [], files: mutants.map(nameOf) }),
    );
    const { stdout, status } = spawnSync(
      join(root, "node_modules/.bin/tsc"),
      ["--noEmit", "--pretty", "false", "-p", "tsconfig.bent.json"],
      { cwd: copy, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
    );
    const said = [...stdout.matchAll(/^(.*?)\(\d+,\d+\): error (TS\d+)/gm)];
    if (status !== 0 && said.length === 0) throw new Error(`the compiler says: ${stdout.slice(0, 2000)}`);
    const wrong = new Set(said.flatMap(([, file = "", code = ""]) => (untidy.has(code) ? [] : [file])));
    for (const file of wrong) if (!/bent-\d+\.ts$/.test(file)) throw new Error(`${file} does not compile`);
    return mutants.filter((one, i) => !wrong.has(nameOf(one, i)));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
