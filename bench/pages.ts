// npm run bench:pages: what staff and readers wait for, at 16 at once on PostgreSQL, with 1,000 and 100,000 voices.
import pg from "pg";
import { cookie, fill } from "./fill.ts";
import type { Outcome } from "./load.ts";
import { withPostgres } from "./postgres.ts";
import { figure, machine, median, run, up } from "./process.ts";

withPostgres();
const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
const pages = [
  { name: "my-tasks", path: "/my/tasks", cookie: `Cookie: medvirk=${cookie}\r\n` },
  { name: "unit-page", path: "/units/lyngtun", cookie: "" },
];
const ours = await up(
  "src/server.ts",
  [],
  { PORT: "0", DATABASE_URL, DATABASE_OWNER_URL, MEDVIRK_DEMO: "yes", MEDVIRK_SECRET: "bench ".repeat(8) },
  /running at http:\/\/[^:]+:(\d+)/,
);
const ceiling = await up("bench/ceiling.ts", [], { CEILING_URL: DATABASE_OWNER_URL }, /listening (\d+)/);
const client = new pg.Client({ connectionString: DATABASE_OWNER_URL });
await client.connect();
machine(`PostgreSQL ${(await client.query("show server_version")).rows[0].server_version}`);

const ask = (port: number, path: string, headers: string, connections = 16, seconds = 4): Promise<Outcome> =>
  run({
    port,
    connections,
    seconds,
    expect: [200],
    requests: [`GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}Connection: keep-alive\r\n\r\n`],
  });

const before = new Map<string, number>();
for (const total of [1_000, 100_000]) {
  await fill(client, total);
  for (const page of pages) {
    // Long enough that no request is measured while the engine still compiles what it has just begun to run.
    await ask(ours.port, page.path, page.cookie, 16, 6);
    const outcomes: Outcome[] = [];
    const most: number[] = [];
    for (let i = 0; i < 3; i++) {
      most.push((await ask(ceiling.port, "/", "", 16, 2)).perSecond);
      outcomes.push(await ask(ours.port, page.path, page.cookie));
    }
    const wrong = outcomes.find((o) => o.firstWrong);
    if (wrong) console.error(wrong.refused, wrong.firstWrong?.slice(0, 300));
    const p95 = median(outcomes.map((o) => o.p95));
    const p50 = median(outcomes.map((o) => o.p50));
    const perSecond = median(outcomes.map((o) => o.perSecond));
    const small = before.get(page.name);
    if (small === undefined) before.set(page.name, p50);
    figure({
      figure: `${page.name}-${total}`,
      value: p95,
      unit: `ms p95 at 16 at once, ${perSecond}/s, p50 ${p50} ms`,
      ceiling: median(most),
      ratio: Math.round((perSecond / median(most)) * 1000) / 1000,
      asked: "<=25",
      holds: p95 <= 25,
    });
    if (small !== undefined)
      figure({
        figure: `${page.name}-growth`,
        value: Math.round((p50 / small) * 100) / 100,
        unit: "times the median with 1,000",
        asked: "<=1.5",
        holds: p50 / small <= 1.5,
      });
  }
}
await client.end();
await ours.stop();
await ceiling.stop();
process.exit();
