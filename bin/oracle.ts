/**
 * `npm run oracle -- --worlds N --seed S [--database embedded]`: random worlds, asked of the database and of the rules'
 * text (test/oracle/rules.ts, which shares no code with the policies). It goes on after a disagreement and says each kind
 * once, in the smallest world that shows it. Exit 0 only where they agree on everything.
 */
import { parseArgs } from "node:util";
import { withPostgres } from "../bench/postgres.ts";
import { figure, machine } from "../bench/process.ts";
import { openTestDatabase } from "../test/database.ts";
import { neverSaid, prepare, runWorlds } from "../test/oracle/run.ts";
import { inOneLine, shrink } from "../test/oracle/shrink.ts";

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
const elapsed = () => Math.round((performance.now() - began) / 1000);
const kinds = new Set<string>();
let said = 0;
let next = 1000;
const { worlds, sessions, answers, disagreements, coverage } = await runWorlds(
  t,
  Number(values.seed),
  Number(values.worlds),
  Number.POSITIVE_INFINITY,
  async (so) => {
    for (const one of so.disagreements.slice(said)) {
      if (kinds.has(one.what)) continue;
      kinds.add(one.what);
      console.error(one.line);
      console.error(`the smallest world that shows it: ${inOneLine(await shrink(t, one))}`);
    }
    said = so.disagreements.length;
    if (so.worlds < next) return;
    next = so.worlds + 1000;
    console.log(
      `${so.worlds} worlds, ${so.sessions} sessions, ${so.answers} answers, ${said} disagreements, ${elapsed()} s`,
    );
  },
);
const seconds = (performance.now() - began) / 1000;
await t.close();
for (const [rule, { yes, no }] of coverage)
  if (!rule.startsWith("asked: ")) console.log(JSON.stringify({ rule, yes, no }));
// Fewer worlds need not have met everything.
const silent = worlds < 2000 ? [] : neverSaid(coverage);
for (const line of silent) console.error(line);
const count = (name: string, value: number, unit: string) =>
  figure({ figure: `oracle-${name}`, value, unit, asked: ">0", holds: value > 0 });
const none = (name: string, value: number, unit: string) =>
  figure({ figure: `oracle-${name}`, value, unit, asked: "0", holds: value === 0 });
figure({
  figure: "oracle-worlds",
  value: worlds,
  unit: "worlds",
  asked: `>=${values.worlds}`,
  holds: worlds >= Number(values.worlds),
});
count("sessions", sessions, "sessions");
count("answers", answers, "answers");
count("seconds", Math.round(seconds), "s");
count("rate", Math.round(worlds / seconds), "worlds/s");
none("rules-one-sided", silent.length, "rules");
none("disagreements", disagreements.length, "answers");
process.exit();
