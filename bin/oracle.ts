/**
 * `npm run oracle -- --worlds N --seed S [--database embedded]`: random worlds, asked of the database and of the rules'
 * text (test/oracle/rules.ts, which shares no code with the policies). Exit 0 only where they agree on everything.
 */
import { parseArgs } from "node:util";
import { withPostgres } from "../bench/postgres.ts";
import { figure, machine } from "../bench/process.ts";
import { openTestDatabase } from "../test/database.ts";
import { neverSaid, prepare, runWorlds } from "../test/oracle/run.ts";

const { values } = parseArgs({
  options: {
    worlds: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    database: { type: "string", default: "postgres" },
  },
});
const embedded = values.database === "embedded";
if (embedded) {
  process.env["DATABASE_URL"] = "";
  process.env["DATABASE_OWNER_URL"] = "";
} else {
  process.env["FSYNC"] = "off";
  withPostgres();
}
machine(embedded ? "PGlite" : "PostgreSQL");
const t = await openTestDatabase();
await prepare(t);
const began = performance.now();
const { worlds, cells, disagreements, coverage } = await runWorlds(
  t,
  Number(values.seed),
  Number(values.worlds),
);
const seconds = (performance.now() - began) / 1000;
await t.close();
for (const [rule, { yes, no }] of coverage) console.log(JSON.stringify({ rule, yes, no }));
// Fewer worlds need not have met everything.
const silent = worlds < 2000 ? [] : neverSaid(coverage);
for (const line of silent) console.error(line);
for (const line of disagreements.slice(0, 20)) console.error(line);
figure({
  figure: "oracle-worlds",
  value: worlds,
  unit: "worlds",
  asked: `>=${values.worlds}`,
  holds: worlds >= Number(values.worlds),
});
figure({ figure: "oracle-answers", value: cells, unit: "answers", asked: ">0", holds: cells > 0 });
figure({
  figure: "oracle-rules-one-sided",
  value: silent.length,
  unit: "rules",
  asked: "0",
  holds: silent.length === 0,
});
figure({
  figure: "oracle-rate",
  value: Math.round(worlds / seconds),
  unit: "worlds/s",
  asked: ">0",
  holds: worlds > 0,
});
figure({
  figure: "oracle-disagreements",
  value: disagreements.length,
  unit: "answers",
  asked: "0",
  holds: disagreements.length === 0,
});
process.exit();
