/**
 * `npm run mutants:code [-- --sample N --seed S --where REGEX --write]`: plants every fault that the text of the rules
 * offers (who may do what, and the auditor that withholds small numbers), one at a time, and
 * sees whether the tests beside the rule find it. What does not compile is no fault; what never comes to an end is
 * found, and counted apart. Survivors are listed, with the reason where there is one, and with --write in
 * docs/code-mutants.md; they never count as found. Exit 0 where at least 95 in 100 are.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { figure, machine } from "../bench/process.ts";
import { type CodeMutant, codeMutants } from "../test/mutants/code.ts";
import { codeHunter, type Fate } from "../test/mutants/code-hunt.ts";
import { codeReasonOf } from "../test/mutants/code-reasons.ts";
import { codeReport } from "../test/mutants/code-report.ts";
import { ruleFiles, testsOf } from "../test/mutants/code-rules.ts";
import { compiling } from "../test/mutants/compile.ts";
import { sampleOf } from "../test/mutants/sample.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    where: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
machine("none");
const began = performance.now();
const generated = ruleFiles()
  .filter((file) => new RegExp(values.where).test(file))
  .flatMap((file) => codeMutants(file, readFileSync(join(root, file), "utf8")));
const drawn = sampleOf(generated, Number(values.sample ?? generated.length), Number(values.seed));
const planted = compiling(drawn);

const by: Record<Fate, number> = { found: 0, endless: 0, survived: 0 };
const survivors: CodeMutant[] = [];
const waiting = [...planted];
const plant = async (): Promise<void> => {
  const hunter = codeHunter();
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const { fate } = await hunter.find(one.file, one.text, testsOf(one.file));
    by[fate]++;
    if (fate !== "survived") continue;
    survivors.push(one);
    console.error(`survived: ${one.file}:${one.line}: ${one.what}${codeReasonOf(one) ? "" : " (no reason)"}`);
  }
  await hunter.stop();
};
await Promise.all(Array.from({ length: availableParallelism() }, plant));

survivors.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
const share = (of: number): number => Math.floor((1000 * (by.found + by.endless)) / Math.max(1, of)) / 10;
const equivalent = survivors.filter((one) => codeReasonOf(one)?.equivalent).length;
const minutes = Math.round((performance.now() - began) / 6000) / 10;
const counts = {
  generated: drawn.length,
  "not compiling": drawn.length - planted.length,
  planted: planted.length,
  files: new Set(planted.map(({ file }) => file)).size,
  ...by,
  equivalent,
  "without reason": survivors.filter((one) => !codeReasonOf(one)).length,
  minutes,
};
console.log(JSON.stringify(counts));
if (values.write) writeFileSync(join(root, "docs/code-mutants.md"), codeReport(survivors, counts));
figure({
  figure: "code-mutants-killed-of-all",
  value: share(planted.length),
  unit: "%",
  asked: ">=95",
  holds: by.found + by.endless >= planted.length * 0.95,
});
figure({
  figure: "code-mutants-killed",
  value: share(planted.length - equivalent),
  unit: "%",
  asked: ">=95",
  holds: by.found + by.endless >= (planted.length - equivalent) * 0.95,
});
