import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A real server over a folder of its own, on whatever day it is asked to be. */
export interface Installation {
  base: string;
  /** Stops and starts it on another day: what takes months takes a moment. */
  moveTo(day: string): Promise<void>;
  remove(): Promise<void>;
}

// The demo as it is when it was just made is the same for every journey that begins on the same day: it is made once,
// and a journey begins with a copy. The name holds everything that goes into it.
const made = (day: string): string => {
  const hash = createHash("sha256");
  for (const file of globSync("{src,demo,db,data}/**/*.{ts,tsx,sql,json}", { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)));
  return join(root, "var", "test", `demo-${hash.digest("hex").slice(0, 16)}-${day}`);
};

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Sees to it that a folder is there, and that of all who need it at once only one makes it while the others wait.
 * @param make makes it, under that name
 */
export const madeOnce = async (folder: string, make: () => Promise<void>): Promise<void> => {
  const lock = `${folder}.maker`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!existsSync(folder)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
    } catch {
      await new Promise((later) => setTimeout(later, 200));
      // Whoever was ended while making it leaves it to the next. Between the two acts the file is empty, or gone.
      const maker = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
      if (maker > 0 && !alive(maker)) rmSync(lock, { force: true });
      continue;
    }
    try {
      if (!existsSync(folder)) await make();
    } finally {
      rmSync(lock, { force: true });
    }
  }
};

/**
 * Starts the demo as `npm start` does.
 * @param day the day it believes it is, YYYY-MM-DD
 * @param begun the day on which it was started for the first time, where that was earlier
 */
export const install = async (day: string, begun = day): Promise<Installation> => {
  const folder = mkdtempSync(join(tmpdir(), "medvirk-journey-"));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = (on: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const process_ = spawn(process.execPath, ["--liftoff-only", "--import", "tsx", "src/server.ts"], {
        cwd: root,
        env: {
          PATH: process.env["PATH"],
          PORT: String(port),
          MEDVIRK_DATA: folder,
          MEDVIRK_PUBLIC_URL: `http://localhost:${port}`,
          MEDVIRK_CLOCK: `${on}T10:00:00+01:00`,
          MEDVIRK_LEAVE_URL: `http://localhost:${port}/assets/gone`,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child = process_;
      let printed = "";
      const hear = (chunk: Buffer) => {
        printed += chunk.toString();
        if (/is running at/.test(printed)) resolve();
      };
      process_.stdout.on("data", hear);
      process_.stderr.on("data", hear);
      process_.once("exit", () => reject(new Error(`the server ended: ${printed.slice(-2000)}`)));
    });
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  const beginning = made(begun);
  await madeOnce(beginning, async () => {
    await start(begun);
    await stop();
    // What was made of older sources is of no use any more.
    for (const old of globSync(`demo-*-${begun}`, { cwd: dirname(beginning) }))
      if (old !== basename(beginning))
        rmSync(join(dirname(beginning), old), { recursive: true, force: true });
    const copy = mkdtempSync(`${beginning}.`);
    cpSync(folder, copy, { recursive: true });
    try {
      renameSync(copy, beginning);
    } catch {
      // Two took over from one that had been ended; the other's copy is as good.
      rmSync(copy, { recursive: true });
    }
    rmSync(folder, { recursive: true });
  });
  cpSync(beginning, folder, { recursive: true });
  await start(day);
  return {
    base: `http://localhost:${port}`,
    moveTo: async (on) => {
      await stop();
      await start(on);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
