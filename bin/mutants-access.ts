/**
 * `npm run mutants:access [-- --sample N --seed S --where REGEX --files]`: plants every fault that the access rules'
 * own text offers, one at a time, and sees whether the catalogue's lints, the oracle's worlds or (with --files) the
 * access tests of the module find it. Survivors are listed. Exit 0 where at least 95 in 100 are found.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { parseArgs } from "node:util";
import { withPostgres } from "../bench/postgres.ts";
import { figure, machine } from "../bench/process.ts";
import { accessTexts } from "../src/platform/db/index.ts";
import { openTestDatabase } from "../test/database.ts";
import { lintFindings, oracleFinds } from "../test/mutants/killers.ts";
import { allMutants, type Mutant } from "../test/mutants/mutants.ts";
import { dice } from "../test/oracle/dice.ts";
import { prepare } from "../test/oracle/run.ts";
import { freshen, settle } from "../test/oracle/settle.ts";
import { makeWorld } from "../test/oracle/world.ts";

const { values } = parseArgs({
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    where: { type: "string", default: "" },
    worlds: { type: "string", default: "150" },
    files: { type: "boolean", default: false },
  },
});
process.env["FSYNC"] = "off";
withPostgres();
machine("PostgreSQL");
const t = await openTestDatabase();
const app = decodeURIComponent(new URL(process.env["DATABASE_URL"] ?? "").username);
const whole = accessTexts()
  .map(({ text }) => text.replaceAll(":app", `"${app}"`))
  .join("\n");
await prepare(t);
const d = dice(Number(values.seed));
const everything = (await allMutants(t.owner)).filter((m) => new RegExp(values.where).test(m.where));
const chosen: Mutant[] = [];
const pool = [...everything];
const many = Math.min(Number(values.sample ?? pool.length), pool.length);
while (chosen.length < many) chosen.push(...pool.splice(d.below(pool.length), 1));
const worlds = Array.from({ length: Number(values.worlds) }, (_, i) => makeWorld(40_000 + i));
await settle(t.owner, worlds);
if (await oracleFinds(t, worlds)) throw new Error("rules and policies differ before anything was planted");

// The access tests of the module a rule lies in, on databases in which the same fault is planted.
const filesFor = (where: string): string[] => {
  const schema = where.split(".")[0] ?? "";
  const folder: Readonly<Record<string, string>> = {
    people: "src/modules/people/access.test.ts",
    consent: "src/modules/consent/*.test.ts",
    care: "src/modules/note/*.test.ts",
    participation: "src/modules/{voice/routes/staff-access,improvement/acts,voice/routes/my-voices}.test.ts",
  };
  return [
    ...globSync(folder[schema] ?? "test/architecture.database.test.ts"),
    "test/hostile/non-interference.test.ts",
  ];
};
const filesFind = (mutant: Mutant): boolean =>
  spawnSync(process.execPath, ["--import", "tsx", "--test", ...filesFor(mutant.where)], {
    env: { ...process.env, MEDVIRK_MUTANT: mutant.sql },
  }).status !== 0;

const clean = await lintFindings(t);
const by: Record<string, number> = {};
const survivors: Mutant[] = [];
let impossible = 0;
for (const mutant of chosen) {
  await freshen(t.owner, worlds);
  try {
    await t.owner.exec(mutant.sql);
  } catch {
    // Not SQL any more, or of another type: no fault that anybody could have made.
    impossible++;
    continue;
  }
  const killer =
    (await lintFindings(t)) !== clean
      ? "lints"
      : (await oracleFinds(t, worlds))
        ? "oracle"
        : values.files && filesFind(mutant)
          ? "tests"
          : null;
  if (killer) by[killer] = (by[killer] ?? 0) + 1;
  else survivors.push(mutant);
  await t.owner.exec(`begin;\n${whole}\ncommit;`);
  // The access files make policies anew, and leave these as they find them.
  if (/disable row level/.test(mutant.sql)) await t.owner.exec(mutant.sql.replace("disable", "enable"));
  if (/^(grant|alter view)/.test(mutant.sql))
    await t.owner.exec(
      mutant.sql
        .replace(/^grant (.*) to public$/, "revoke $1 from public")
        .replace("reset (security_invoker)", "set (security_invoker = true)"),
    );
}
await freshen(t.owner, worlds);
// What was planted has been taken away each time, or what came after it would have been found for nothing.
if (await oracleFinds(t, worlds)) throw new Error("a fault was left behind: the figures are void");
await t.close();
for (const { where, name } of survivors) console.error(`survived: ${where}: ${name}`);
const planted = chosen.length - impossible;
const killed = planted - survivors.length;
console.log(JSON.stringify({ generated: everything.length, tried: chosen.length, impossible, ...by }));
figure({
  figure: "access-mutants-killed",
  value: Math.round((1000 * killed) / Math.max(1, planted)) / 10,
  unit: "%",
  asked: ">=95",
  holds: killed >= planted * 0.95,
});
process.exit();
