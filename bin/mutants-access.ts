/**
 * `npm run mutants:access [-- --sample N --seed S --where REGEX --write]`: plants every fault that the access rules'
 * own text offers, one at a time, and sees whether the catalogue's lints and the book of who sees and does what
 * (test/access) find it. Each fault lives in one transaction and goes with it. Survivors are listed, and with --write
 * in docs/access-mutants.md; none counts as found. Two figures: of all that were planted, and of those that can be told
 * from the right rule: not those that are proven to be the same one (test/mutants/reasons.ts).
 * Exit 0 where at least 95 in 100 of the latter are found.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { withPostgres } from "../bench/postgres.ts";
import { figure, machine } from "../bench/process.ts";
import { openTestDatabase } from "../test/database.ts";
import { huntWith } from "../test/mutants/hunt.ts";
import { allMutants } from "../test/mutants/mutants.ts";
import { reasonsIn } from "../test/mutants/reasons.ts";
import { reportOf, type Survivor } from "../test/mutants/report.ts";
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
// Two databases side by side: each fault lives in a transaction of one of them, and most of the time is the database's.
const opened = [await openTestDatabase(), await openTestDatabase()];
const [t] = opened;
if (!t) throw new Error("no database");
const everything = (await allMutants(t.owner)).filter((m) =>
  new RegExp(values.where).test(`${m.where}: ${m.name}`),
);
const chosen = sampleOf(everything, Number(values.sample ?? everything.length), Number(values.seed));
const hunts = await Promise.all(opened.map(huntWith));
await hunts[0]?.beSure();

const by: Record<string, number> = {};
const survivors: Survivor[] = [];
const reasonOf = await reasonsIn(t.owner);
let impossible = 0;
let tried = 0;
const queue = chosen.values();
await Promise.all(
  hunts.map(async (hunt) => {
    for (const mutant of queue) {
      const killer = await hunt.find(mutant);
      if (killer === "impossible") impossible++;
      else if (killer) by[killer] = (by[killer] ?? 0) + 1;
      else {
        const reason = reasonOf(mutant);
        survivors.push({ ...mutant, reason });
        console.error(`${reason ? "the same" : "survived"}: ${mutant.where}: ${mutant.name}`);
      }
      if (++tried % 250 === 0) console.error(`${tried} of ${chosen.length}`);
    }
  }),
);
// In the order of the rules, whichever came first.
const place = new Map(chosen.map((mutant, i) => [`${mutant.where}: ${mutant.name}`, i]));
survivors.sort(
  (a, b) => (place.get(`${a.where}: ${a.name}`) ?? 0) - (place.get(`${b.where}: ${b.name}`) ?? 0),
);
for (const hunt of hunts) await hunt.close();
for (const one of opened) await one.close();
const minutes = Math.round((performance.now() - began) / 6000) / 10;
const planted = chosen.length - impossible;
const killed = planted - survivors.length;
const tellable = planted - survivors.filter((s) => s.reason !== null).length;
const percent = (of: number) => Math.floor((1000 * killed) / Math.max(1, of)) / 10;
const counts = {
  generated: everything.length,
  tried: chosen.length,
  impossible,
  planted,
  ...by,
  survivors: survivors.length,
  same: planted - tellable,
  minutes,
};
const figures = { "of all": percent(planted), "of those that can be told": percent(tellable) };
console.log(JSON.stringify(counts));
if (values.write) writeFileSync("docs/access-mutants.md", reportOf(survivors, counts, figures));
figure({
  figure: "access-mutants-killed-of-all",
  value: percent(planted),
  unit: "%",
  asked: "told as it is",
  holds: true,
});
figure({
  figure: "access-mutants-killed",
  value: percent(tellable),
  unit: "%",
  asked: ">=95",
  holds: killed >= tellable * 0.95,
});
console.error("The faults of the guards and of the auditor of small numbers: npm run mutants:code");
process.exit();
