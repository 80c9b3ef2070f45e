import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { loadClockRules, oslo, shippedRules } from "#platform/clock/index.ts";
import { ConfigFault, readConfig } from "#platform/config.ts";
import { FolderInUse } from "#platform/db/index.ts";
import { openHouseDatabase } from "#platform/db/open.ts";
import { recallErased } from "#platform/erasures/index.ts";
import { runJobs } from "#platform/jobs/index.ts";
import { log, logError } from "#platform/log.ts";
import { loadAssets } from "#web/index.ts";
import { seedDemo } from "../demo/seed.ts";
import { makeApp } from "./app.tsx";
import { modules } from "./modules.ts";

const stopWith = (words: string): never => {
  console.error(words);
  process.exit(1);
};

const start = async () => {
  const config = readConfig(process.env);
  const ownRules = config.rules ?? join(config.data, "clock-rules.json");
  loadClockRules([shippedRules, ...(existsSync(ownRules) ? [ownRules] : [])], oslo(config.now()));
  const db = await openHouseDatabase(config, config.demo ? (owner) => seedDemo(owner, config) : null);
  const closed: { why: string | null } = { why: "Whoever was erased is being looked for; wait a moment." };
  const house = { config, db, modules, closed };
  const assets = loadAssets();
  assets.squeezeAll();
  const app = makeApp(house, assets);
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host });
  server.once("error", (error: NodeJS.ErrnoException) => {
    stopWith(
      error.code === "EADDRINUSE"
        ? `Medvirk cannot start: something else is listening on port ${config.port}. Set PORT to another number.`
        : `Medvirk cannot start: ${error.message}`,
    );
  });
  if (!server.listening) await once(server, "listening");
  // A restored backup may hold people who have been erased since: nobody is served before they are gone again.
  await recallErased(house);
  closed.why = null;
  const { port } = server.address() as AddressInfo;
  const at = `http://${config.host === "0.0.0.0" ? "localhost" : config.host}:${port}`;
  console.log(
    config.demo
      ? `Medvirk is running at ${at} – a trial with made-up people.\nStart at ${at}/ or sign in as one of them at ${at}/my`
      : `Medvirk is running at ${at} for ${config.publicUrl.origin}`,
  );
  const stopping = new AbortController();
  const jobs = runJobs(house, { stop: stopping.signal });
  const stop = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    // A page half written is finished; one that hangs does not hold the stop for more than ten seconds.
    setTimeout(() => process.exit(0), 10_000).unref();
    await new Promise((done) => server.close(done));
    await jobs;
    await db.close();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  // A fault that nobody caught leaves the process in an unknown state: said, and ended; the supervisor starts anew.
  process.on("unhandledRejection", (error) => {
    logError(error, "unhandled");
  });
  log("info", { event: "started" });
};

start().catch((error: unknown) => {
  if (error instanceof ConfigFault)
    stopWith(
      `Medvirk cannot start:\n${error.faults.map((f) => `- ${f}`).join("\n")}\nnpm run -s doctor says more.`,
    );
  if (error instanceof FolderInUse) stopWith(error.message);
  stopWith(
    `Medvirk cannot start: ${error instanceof Error ? error.message : String(error)}\nnpm run -s doctor says more.`,
  );
});
