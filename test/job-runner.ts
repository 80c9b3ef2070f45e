// A process that runs jobs, to be killed: `write` says on its output that it has begun and then takes its time.
import { database, postgres, raw, sql } from "#platform/db/index.ts";
import { runJobs } from "#platform/jobs/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { testConfig } from "./house.ts";

const [url = "", pause = "0", leaseMs = "1000"] = process.argv.slice(2);
const keys = { job: new Uint8Array(32).fill(1), signIn: new Uint8Array(32).fill(2) };
const db = database(postgres(url, 4), { idleMinutes: 20, keys });

const write: JobHandler = async (payload, work) => {
  await work.run(async (tx) => {
    await tx.run(raw(sql`insert into platform.effect values (${Number(payload["n"])})`));
    process.stdout.write("begun\n");
    await new Promise((resolve) => setTimeout(resolve, Number(pause)));
  });
};

await runJobs(
  { config: testConfig(), db, modules: [{ name: "test", routes: [], jobs: { write } }] },
  { stop: new AbortController().signal, idleMs: 50, leaseMs: Number(leaseMs) },
);
