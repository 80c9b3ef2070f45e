/**
 * `npm run mutants:access [-- --sample N --seed S --where REGEX --write]`: plants every fault that the access rules'
 * own text offers, one at a time, and sees whether the catalogue's lints and the book of who sees and does what
 * (test/access) find it. Each fault lives in one transaction and goes with it. Survivors are
 * listed, with the reason where there is one, and with --write in docs/access-mutants.md; they never count as killed.
 * Exit 0 where at least 95 in 100 of all that were planted are found.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { withPostgres } from "../bench/postgres.ts";
import { figure, machine } from "../bench/process.ts";
import { openTestDatabase } from "../test/database.ts";
import { huntWith } from "../test/mutants/hunt.ts";
import { allMutants, type Mutant } from "../test/mutants/mutants.ts";
import { reportOf } from "../test/mutants/report.ts";
import { sampleOf } from "../test/mutants/sample.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    where: { type: "string", default: "" },
    write: { type: "boolean", default: false },
  },
});
process.env["FSYNC"] = "off";
withPostgres();
machine("PostgreSQL");
const began = performance.now();
const t = await openTestDatabase();
const everything = (await allMutants(t.owner)).filter((m) => new RegExp(values.where).test(m.where));
const chosen = sampleOf(everything, Number(values.sample ?? everything.length), Number(values.seed));
const hunt = await huntWith(t);

const by: Record<string, number> = {};
const survivors: Mutant[] = [];
let impossible = 0;
for (const mutant of chosen) {
  const killer = await hunt.find(mutant);
  if (killer === "impossible") impossible++;
  else if (killer) by[killer] = (by[killer] ?? 0) + 1;
  else {
    survivors.push(mutant);
    console.error(`survived: ${mutant.where}: ${mutant.name}`);
  }
}
await hunt.close();
await t.close();
const minutes = Math.round((performance.now() - began) / 6000) / 10;
const planted = chosen.length - impossible;
const killed = planted - survivors.length;
const counts = { generated: everything.length, tried: chosen.length, impossible, planted, ...by, minutes };
console.log(JSON.stringify(counts));
if (values.write) writeFileSync("docs/access-mutants.md", reportOf(survivors, counts));
figure({
  figure: "access-mutants-killed",
  value: Math.floor((1000 * killed) / Math.max(1, planted)) / 10,
  unit: "%",
  asked: ">=95",
  holds: killed >= planted * 0.95,
});
process.exit();
