import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { testConfig } from "#test/house.ts";
import { until } from "#test/until.ts";
import { seedPeople } from "../../demo/seed.ts";
import { makeCluster, noCluster } from "./cluster.ts";
import { cookiesOf } from "./cookies.ts";
import { inWords, killsOf, reckon, type Sums } from "./ledger.ts";
import { startWriter } from "./writer-process.ts";

const kills = killsOf({ full: 50, quick: 20 });
// Two processes write to one database, as in a real house; each has its own notes.
const processes = 2;

test(`of ${kills} processes on PostgreSQL killed in mid-writing, and now and then the database with them, none loses, halves or doubles anything`, {
  skip: noCluster,
  timeout: 600_000,
}, async (t) => {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "medvirk-killed-"));
  const config = testConfig({ MEDVIRK_DATA: folder });
  const cluster = await makeCluster({ job: config.key("job"), signIn: config.key("sign-in") });
  t.after(async () => {
    await cluster.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  const { owner, url, ownerUrl } = cluster;
  await seedPeople(owner, config);
  const cookies = await cookiesOf(owner);
  const journals = Array.from({ length: processes }, (_, n) => join(folder, `journal-${n}`));

  let sums: Sums | null = null;
  let databases = 0;
  const crew = () => journals.map(() => startWriter());
  let next = crew();
  t.after(() => Promise.all(next.map((writer) => writer.end())));
  const rounds = Math.ceil(kills / processes);
  for (let round = 1; round <= rounds; round++) {
    const writers = next;
    // In every fifth round the whole database is killed under them, and comes back.
    const crash = round % 5 === 0;
    const own = !crash && round % 2 === 0;
    await Promise.all(
      writers.map((writer, n) =>
        writer.begin({
          folder,
          journal: journals[n] ?? "",
          url,
          ownerUrl,
          cookies,
          death: own ? { step: 1 + Math.floor(Math.random() * 250), late: Math.random() < 0.5 } : null,
          life: round,
          patient: crash,
        }),
      ),
    );
    if (round < rounds) next = crew();
    if (crash) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      await cluster.crash(round % 10 === 0 ? "kill" : "immediate");
      databases += 1;
      await cluster.start();
    }
    await Promise.all(writers.map((writer) => writer.killAfter(own ? 5000 : 50 + Math.random() * 500)));
    // What a killed process had asked of the database may still be on its way to an end.
    await until(async () => {
      const { rows } = await owner.query("select 1 from pg_stat_activity where usename = 'medvirk_app'");
      return rows.length === 0;
    });
    sums = await reckon(owner, config, journals, round * processes);
  }
  if (sums)
    t.diagnostic(`${inWords(sums, (Date.now() - began) / 1000)}, and ${databases} times the whole database`);
});
