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

/** Starts the demo as `npm start` does. @param day the day it believes it is, YYYY-MM-DD */
export const install = async (day: string): Promise<Installation> => {
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
  const beginning = made(day);
  if (existsSync(beginning)) cpSync(beginning, folder, { recursive: true });
  else {
    await start(day);
    await stop();
    mkdirSync(dirname(beginning), { recursive: true });
    // What was made of older sources is of no use any more.
    for (const old of globSync(`demo-*-${day}`, { cwd: dirname(beginning) }))
      if (old !== basename(beginning))
        rmSync(join(dirname(beginning), old), { recursive: true, force: true });
    const copy = mkdtempSync(`${beginning}.`);
    cpSync(folder, copy, { recursive: true });
    try {
      renameSync(copy, beginning);
    } catch {
      // Another journey was first; its copy is as good.
      rmSync(copy, { recursive: true });
    }
  }
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
