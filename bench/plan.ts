// npm run bench:plan: what a person and a guest wait for in a plan, at 16 at once on PostgreSQL, with 5,000 and 50,000 plans;
// a plan of 200 goals and 2,000 measures, one at a time; and plans on paper, whole.
import pg from "pg";
import type { Outcome } from "./load.ts";
import { type Asker, fillPlans, guestCookie, readablePlan } from "./plan-fill.ts";
import { withPostgres } from "./postgres.ts";
import { figure, run as load, machine, median, type Up, up } from "./process.ts";

withPostgres();
const { DATABASE_URL = "", DATABASE_OWNER_URL = "" } = process.env;
const secret = "bench ".repeat(8);
const ours = await up(
  "src/server.ts",
  [],
  { PORT: "0", DATABASE_URL, DATABASE_OWNER_URL, MEDVIRK_DEMO: "yes", MEDVIRK_SECRET: secret },
  /running at http:\/\/[^:]+:(\d+)/,
);
const ceiling = await up("bench/ceiling.ts", [], { CEILING_URL: DATABASE_OWNER_URL }, /listening (\d+)/);
const client = new pg.Client({ connectionString: DATABASE_OWNER_URL });
await client.connect();
machine(`PostgreSQL ${(await client.query("show server_version")).rows[0].server_version}`);

const get = (path: string, cookie: string) =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: medvirk=${cookie}\r\nConnection: keep-alive\r\n\r\n`;
const plain = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n";
const ask = (of: Up, requests: string[], connections: number, seconds: number): Promise<Outcome> =>
  load({ port: of.port, connections, seconds, expect: [200], requests });

/** Ours and the ceiling in turn, three times; the middle of each. */
const measured = async (requests: string[], connections: number) => {
  await ask(ours, requests, connections, 2);
  const [mine, most]: [Outcome[], number[]] = [[], []];
  for (let i = 0; i < 3; i++) {
    most.push((await ask(ceiling, [plain], connections, 2)).perSecond);
    mine.push(await ask(ours, requests, connections, 4));
  }
  const wrong = mine.find((o) => o.firstWrong);
  if (wrong) throw new Error(`${JSON.stringify(wrong.refused)} ${wrong.firstWrong?.slice(0, 300)}`);
  const of = (what: "p50" | "p95" | "perSecond") => median(mine.map((o) => o[what]));
  return { p50: of("p50"), p95: of("p95"), perSecond: of("perSecond"), ceiling: median(most) };
};
const tell = (name: string, at: number, m: Awaited<ReturnType<typeof measured>>, most: number) =>
  figure({
    figure: name,
    value: m.p95,
    unit: `ms p95 at ${at} at once, ${m.perSecond}/s, p50 ${m.p50} ms`,
    ceiling: m.ceiling,
    ratio: Math.round((m.perSecond / m.ceiling) * 1000) / 1000,
    asked: `<=${most}`,
    holds: m.p95 <= most,
  });

const askers: Asker[] = [];
for (let i = 0; i < 40; i++)
  askers.push(await readablePlan(client, secret, `Leser ${i}`, { texts: 8, measures: 6 }));
const bo = await guestCookie(client);
const pages = [
  ["plan-page", askers.map(({ cookie }) => get("/my/plan", cookie))],
  ["plan-guest-page", askers.map(({ plan }) => get(`/my/guest/plans/${plan}`, bo))],
  ["plan-start-page", askers.map(({ cookie }) => get("/my", cookie))],
] as const;
const small = new Map<string, number>();
for (const total of [5_000, 50_000]) {
  await fillPlans(client, total);
  for (const [name, requests] of pages) {
    const m = await measured([...requests], 16);
    tell(`${name}-${total}`, 16, m, 25);
    const before = small.get(name);
    if (before === undefined) small.set(name, m.p50);
    else
      figure({
        figure: `${name}-growth`,
        value: Math.round((m.p50 / before) * 100) / 100,
        unit: "times the median with 5,000",
        asked: "<=1.3",
        holds: m.p50 / before <= 1.3,
      });
  }
}

const large = await readablePlan(client, secret, "Leser av mye", { texts: 200, measures: 2_000 });
await client.query("vacuum analyze");
tell("plan-page-large", 1, await measured([get("/my/plan", large.cookie)], 1), 50);
tell("plan-guest-page-large", 1, await measured([get(`/my/guest/plans/${large.plan}`, bo)], 1), 50);
tell(
  "plan-paper",
  1,
  await measured(
    askers.map(({ cookie }) => get("/my/plan/paper", cookie)),
    1,
  ),
  100,
);

/** What a paper says of the numbers that stand in its texts: each that is missing is cut off. */
const paper = await fetch(`http://127.0.0.1:${ours.port}/my/plan/paper`, {
  headers: { cookie: `medvirk=${large.cookie}` },
});
const pdf = Buffer.from(await paper.arrayBuffer()).toString("latin1");
const sheets = Number(
  /\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/s.exec(pdf)?.[1] ??
    pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ??
    0,
);
// At most thirty measures, each with its lines, fit on a sheet.
figure({
  figure: "plan-paper-large",
  value: sheets,
  unit: "sheets of 200 goals and 2,000 measures",
  asked: ">=66",
  holds: paper.status === 200 && sheets >= 66,
});
await client.end();
await ours.stop();
await ceiling.stop();
process.exit();
