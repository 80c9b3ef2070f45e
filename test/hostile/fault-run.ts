// A process in which everything fails at least once, for the test beside it: what it prints is what an operator's
// log would hold; the last line is what the visitors were answered.

import { codesOf } from "#platform/code/index.ts";
import { runJobs } from "#platform/jobs/index.ts";
import { demoUnits } from "../../demo/cast.ts";
import { allRoutes } from "../../src/app.tsx";
import { demoCodes } from "../../src/modules/voice/demo-codes.ts";
import { modules } from "../../src/modules.ts";
import { nameOf, walk } from "./walk.ts";
import { openWorld, type Persona } from "./world.ts";

const canary = "Kanarifugl Ordkanari";
// What the visitors send themselves: their own page may give it back, and nothing else may have it.
const sent = "Kvitrefugl Skrev";
const world = await openWorld();
for (const [table, columns] of [
  ["participation.voice", ["words", "about"]],
  ["participation.voice_entry", ["text", "degree_reason"]],
  ["participation.voice_giver", ["name", "contact"]],
  ["participation.improvement_case", ["title", "problem"]],
  ["participation.measure", ["what"]],
  ["people.person", ["name", "pronoun"]],
] as const)
  for (const column of columns)
    await world.rows(`update ${table} set ${column} = '${canary}' where ${column} is distinct from ''`);

const { pages, forms } = await walk(world, 1);
// A code of the form that the room knows: one that cannot be a code is refused without asking the database.
const codeFor = (path: string): string =>
  path.startsWith("/next-of-kin/")
    ? codesOf(18).make()
    : path.startsWith("/emergency")
      ? codesOf(26).make()
      : (demoCodes[0] ?? "");
const written = (path: string, fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value !== "Prøvetekst" ? value : name === "code" ? codeFor(path) : sent,
    ]),
  );
const requests = new Map<string, { who: Persona; path: string; fields?: Record<string, string> }>();
for (const { who, path, fields, route } of pages)
  if (route && !path.startsWith("/my/sign-"))
    requests.set(nameOf(route), { who, path, ...(fields ? { fields: written(path, fields) } : {}) });
for (const { who, action, fields, route } of forms)
  if (route) requests.set(nameOf(route), { who, path: action, fields: written(action, fields) });
const madeUp = {
  words: sent,
  text: sent,
  code: demoCodes[0] ?? "",
  key: "k".repeat(24),
  // Whoever reads by a card: no page leads there, the address stands on the card.
  name: sent,
  capacity: "health",
  workplace: sent,
  reason: sent,
  draft_form: "voice",
  draft_subject: demoUnits.lyngtun.id,
};
// One request each for what no page of the demo offers now.
for (const route of allRoutes().filter(
  ({ path }) => !path.startsWith("/demo") && !path.startsWith("/my/sign-"),
))
  if (!requests.has(nameOf(route)))
    requests.set(nameOf(route), {
      who: world.who(route.who === "administrator" ? "Nina Utenvirkelighet," : "Siv Tenkt,"),
      // What cannot be a calendar's address is refused without asking the database.
      path: route.path.replace(":secret", `${"a".repeat(43)}.ics`).replace(/:\w+/, crypto.randomUUID()),
      ...(route.method === "POST" ? { fields: { ...madeUp, code: codeFor(route.path) } } : {}),
    });

const answers: { name: string; status: number; text: string; sent: boolean; filledIn: boolean }[] = [];
const ask = async (name: string, who: Persona, path: string, fields?: Record<string, string>) => {
  const key = crypto.randomUUID();
  const { status, text } = await world.ask(
    who,
    path,
    fields ? { fields: { ...fields, ...("key" in fields ? { key } : {}) } } : {},
  );
  const kept = status >= 500 || name.endsWith("/metrics") ? text : "";
  const posted = Object.values(fields ?? {});
  answers.push({
    name,
    status,
    text: kept,
    sent: posted.includes(sent),
    // A field of one's own that the page had filled in, one's name for example, was posted too.
    filledIn: posted.some((value) => value.includes(canary)),
  });
};
const askAll = async () => {
  const last = /sign-out|leave|\/role$/;
  for (const [name, { who, path, fields }] of [...requests].sort(
    ([a], [b]) => Number(last.test(a)) - Number(last.test(b)),
  ))
    await ask(name, who, path, fields);
  for (const path of ["/metrics", "/readyz", `/units?q=${encodeURIComponent(canary)}`])
    await ask(`GET ${path.split("?")[0]}`, world.nobody, path);
};

// Every row that is written is refused, with a detail that quotes the whole row.
const tables = (
  await world.rows(
    "select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('participation', 'people', 'platform') and table_type = 'BASE TABLE' and table_name not in ('acting', 'job')",
  )
).map(({ name }) => String(name));
for (const table of tables)
  await world.rows(`alter table ${table} add constraint broken check (false) not valid`);
await askAll();
for (const kind of modules.flatMap((module) => Object.keys(module.jobs ?? {})))
  await world.rows("insert into platform.job (kind, payload) values ($1, $2)", [
    kind,
    { id: canary, voice: canary, person: canary },
  ]);
const stop = new AbortController();
setTimeout(() => stop.abort(), 1500);
await runJobs(world.house, { stop: stop.signal, idleMs: 50 });
const jobs = await world.rows("select kind, last_error from platform.job where last_error is not null");
for (const table of tables) await world.rows(`alter table ${table} drop constraint broken`);

// What is read is not there; then nobody can be known; then there is no database at all.
for (const table of [
  "participation.voice",
  "people.unit",
  "people.role",
  "platform.message",
  "platform.session",
  "platform.draft",
]) {
  const [, name] = table.split(".");
  await world.rows(`alter table ${table} rename to ${name}_gone`);
  await askAll();
  await world.rows(`alter table ${table}_gone rename to ${name}`);
}
await world.house.db.close();
await askAll();

const { logged } = world;
await world.close().catch(() => {});
const said = `${logged.join("")}\n\nANSWERS ${JSON.stringify({ answers, jobs, canary })}\n`;
process.stdout.write(said, () => process.exit(0));
