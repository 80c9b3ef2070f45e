import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Makes sure there is a PostgreSQL: the one that DATABASE_URL and DATABASE_OWNER_URL name, or a private one that is
 * started around this very program (with fsync on: a benchmark that does not wait for the disk measures nothing).
 * @returns only where there is one
 */
export const withPostgres = (): void => {
  if (process.env["DATABASE_URL"] && process.env["DATABASE_OWNER_URL"]) return;
  const again = spawnSync(
    "bin/test-postgres",
    [process.execPath, "--import", "tsx", ...process.argv.slice(1)],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, FSYNC: "on", SHARED_BUFFERS: "512MB" },
    },
  );
  process.exit(again.status ?? 1);
};

/** Inserts a second by PostgreSQL's own pgbench, 16 clients, three seconds; null where pgbench is not there. */
export const pgbenchInserts = (): number | null => {
  const bin = process.env["MEDVIRK_PG_BIN"];
  const url = process.env["DATABASE_OWNER_URL"];
  if (!bin || !url) return null;
  const run = spawnSync(
    `${bin}/pgbench`,
    ["-n", "-M", "prepared", "-c", "16", "-j", "1", "-T", "3", "-f", "/dev/stdin", url],
    {
      input: "insert into ceiling (id, body) values (gen_random_uuid(), repeat('x', 1024));\n",
      encoding: "utf8",
    },
  );
  const tps = /tps = ([\d.]+)/.exec(run.stdout)?.[1];
  return tps ? Number(tps) : null;
};
