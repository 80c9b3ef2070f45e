// npm run bench:voice: an anonymous voice over HTTP, stored durably with trail, clocks and idempotency, against the
// ceiling measured in the same run: PostgreSQL first, then the embedded database.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Load, Outcome } from "./load.ts";
import { pgbenchInserts, withPostgres } from "./postgres.ts";
import { figure, machine, median, run, type Up, up } from "./process.ts";

withPostgres();
const words = "Jeg ringte igjen i går kveld, og det var ingen der. ".repeat(20).slice(0, 1000);

const give = (port: number): Pick<Load, "port" | "requests" | "expect"> => {
  const body = `key={key}&mode=anonymous&words=${encodeURIComponent(words).replaceAll("%20", "+")}`;
  return {
    port,
    expect: [201],
    requests: [
      `POST /units/lyngtun/voice HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length - 5 + 24}\r\nConnection: keep-alive\r\n\r\n${body}`,
    ],
  };
};

const insert = (port: number): Pick<Load, "port" | "requests" | "expect"> => ({
  port,
  expect: [201],
  requests: [
    `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1024\r\nConnection: keep-alive\r\n\r\n${"x".repeat(1024)}`,
  ],
});

/** Ours and the ceiling in turn, three times; the middle of each. */
const compare = async (ours: Up, ceiling: Up, connections: number) => {
  const mine: Outcome[] = [];
  const most: Outcome[] = [];
  await run({ ...give(ours.port), connections, seconds: 3 });
  for (let i = 0; i < 3; i++) {
    most.push(await run({ ...insert(ceiling.port), connections, seconds: 4 }));
    mine.push(await run({ ...give(ours.port), connections, seconds: 4 }));
  }
  const wrong = mine.find((o) => o.firstWrong);
  if (wrong) console.error(wrong.refused, wrong.firstWrong?.slice(0, 400));
  return { value: median(mine.map((o) => o.perSecond)), ceiling: median(most.map((o) => o.perSecond)) };
};

const even = async (name: string, ours: Up, rate: number, ms: number, database: string) => {
  const runs: Outcome[] = [];
  for (let i = 0; i < 3; i++) runs.push(await run({ ...give(ours.port), connections: 16, seconds: 6, rate }));
  const p95 = median(runs.map((o) => o.p95));
  figure({
    figure: `voice-even-${name}`,
    value: p95,
    unit: `ms p95 at ${rate}/s on ${database}`,
    asked: `<=${ms}`,
    holds: p95 <= ms,
  });
};

const server = /running at http:\/\/[^:]+:(\d+)/;
const listening = /listening (\d+)/;

const onPostgres = async () => {
  const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
  const ours = await up(
    "src/server.ts",
    [],
    { PORT: "0", DATABASE_URL, DATABASE_OWNER_URL, MEDVIRK_DEMO: "yes", MEDVIRK_SECRET: "bench ".repeat(8) },
    server,
  );
  const ceiling = await up("bench/ceiling.ts", [], { CEILING_URL: DATABASE_OWNER_URL }, listening);
  const client = new pg.Client({ connectionString: DATABASE_OWNER_URL });
  await client.connect();
  const count = async () =>
    Number((await client.query("select count(*) from participation.voice")).rows[0].count);
  machine(
    `PostgreSQL ${(await client.query("show server_version")).rows[0].server_version}, fsync ${(await client.query("show fsync")).rows[0].fsync}`,
  );
  const own = pgbenchInserts();
  const { value, ceiling: most } = await compare(ours, ceiling, 16);
  const before = await count();
  const last = await run({ ...give(ours.port), connections: 16, seconds: 3 });
  const found = (await count()) - before;
  const ratio = Math.round((value / most) * 1000) / 1000;
  const valid = own === null || most >= own / 3;
  if (!valid) console.error(`void: the ceiling (${most}/s) is below a third of pgbench's ${own}/s`);
  figure({
    figure: "voice-submit-postgres",
    value,
    unit: "req/s",
    ceiling: most,
    ratio,
    asked: ">=0.20",
    holds: valid && ratio >= 0.2,
  });
  figure({
    figure: "voice-found-postgres",
    value: found,
    unit: `voices found of ${last.accepted} accepted`,
    asked: `=${last.accepted}`,
    holds: found === last.accepted,
  });
  await even("postgres", ours, 200, 15, "PostgreSQL");
  await client.end();
  await ours.stop();
  await ceiling.stop();
};

const onEmbedded = async () => {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-bench-"));
  const ours = await up("src/server.ts", [], { PORT: "0", MEDVIRK_DATA: folder }, server);
  const ceiling = await up("bench/ceiling.ts", [join(folder, "ceiling")], {}, listening);
  machine("PGlite, the embedded database");
  const { value, ceiling: most } = await compare(ours, ceiling, 16);
  const ratio = Math.round((value / most) * 1000) / 1000;
  figure({
    figure: "voice-submit-embedded",
    value,
    unit: "req/s",
    ceiling: most,
    ratio,
    asked: ">=0.15",
    holds: ratio >= 0.15,
  });
  await even("embedded", ours, 20, 50, "PGlite");
  await ours.stop();
  await ceiling.stop();
  rmSync(folder, { recursive: true, force: true });
};

await onPostgres();
await onEmbedded();
process.exit();
