import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { migrate, type Owner } from "#platform/db/index.ts";
import { ownerOf } from "#test/database.ts";
import { freePort } from "./server.ts";

const programs =
  process.env["MEDVIRK_PG_BIN"] ??
  (() => {
    const versions = "/usr/lib/postgresql";
    try {
      const newest = readdirSync(versions)
        .sort((a, b) => Number(a) - Number(b))
        .at(-1);
      return newest ? join(versions, newest, "bin") : null;
    } catch {
      return null;
    }
  })();

/** Why tests that kill a whole PostgreSQL cannot run here; false where they can. */
export const noCluster: string | false = !process.env["DATABASE_URL"]
  ? "needs PostgreSQL: bin/test-postgres npm test"
  : programs
    ? false
    : "PostgreSQL's own programs are not on this machine";

/** A PostgreSQL of one's own that may be killed: nobody else's tests run on it, and it syncs to disk. */
export interface Cluster {
  url: string;
  ownerUrl: string;
  /** The owner's connections; they come back when the database does. */
  owner: Owner;
  /** SIGKILL to all its processes, or PostgreSQL's own immediate stop. Then it is gone until `start`. */
  crash(how: "kill" | "immediate"): Promise<void>;
  start(): Promise<void>;
  /** Everything of it stands still (as a disk that hangs, a network that swallows) until `thaw`. */
  freeze(): void;
  thaw(): void;
  remove(): Promise<void>;
}

/** Makes and starts one, migrated where `keys` are given. */
export const makeCluster = async (keys: Parameters<typeof migrate>[2] | null): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-cluster-"));
  const data = join(folder, "data");
  const port = await freePort();
  const asRoot = process.getuid?.() === 0;
  if (asRoot) execFileSync("chown", ["postgres", folder]);
  const run = async (program: string, args: readonly string[]): Promise<number> => {
    const file = join(programs ?? "", program);
    const child = asRoot
      ? spawn("runuser", ["-u", "postgres", "--", file, ...args], { cwd: folder, stdio: "ignore" })
      : spawn(file, args, { cwd: folder, stdio: "ignore" });
    const [code] = await once(child, "exit");
    return code as number;
  };
  const postmaster = () => Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[0]);
  const alive = (pid: number) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };
  const family = (pid: number): number[] => [
    pid,
    ...readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  ];
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=60 -c shared_buffers=32MB`;
  const start = async () => {
    // Where the postmaster was killed its children may need a moment to see it; until then nobody may start.
    for (
      let tries = 0;
      (await run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"])) !== 0;
      tries++
    ) {
      if (tries > 50) throw new Error(readFileSync(join(folder, "log"), "utf8").slice(-2000));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await run("initdb", ["-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8"]);
  await start();
  const at = (login: string, database: string) => `postgres://${login}@127.0.0.1:${port}/${database}`;
  const admin = new pg.Client({ connectionString: at("postgres", "postgres") });
  await admin.connect();
  for (const query of [
    "create role medvirk_owner login",
    "create role medvirk_app login",
    "create database medvirk owner medvirk_owner",
  ])
    await admin.query(query);
  await admin.end();
  const ownerUrl = at("medvirk_owner", "medvirk");
  if (keys) {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await migrate(ownerOf(client), "medvirk_app", keys);
    await client.end();
  }
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on("error", () => {});
  let frozen: number[] = [];
  const thaw = () => {
    for (const pid of frozen) process.kill(pid, "SIGCONT");
    frozen = [];
  };
  const crash = async (how: "kill" | "immediate") => {
    const pid = postmaster();
    // All of them at once, as when the power goes: a child left alone would still answer what it was asked.
    for (const one of how === "kill" ? family(pid) : [pid])
      process.kill(one, how === "kill" ? "SIGKILL" : "SIGQUIT");
    frozen = [];
    while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return {
    url: at("medvirk_app", "medvirk"),
    ownerUrl,
    owner: { exec: (text) => pool.query(text), query: (text, parameters) => pool.query(text, parameters) },
    crash,
    start,
    freeze: () => {
      frozen = family(postmaster());
      for (const pid of frozen) process.kill(pid, "SIGSTOP");
    },
    thaw,
    remove: async () => {
      thaw();
      await pool.end();
      await crash("immediate").catch(() => {});
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
