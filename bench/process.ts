import { type ChildProcess, spawn } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Load, Outcome } from "./load.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A process of ours that is up: where it listens, and how to end it. */
export interface Up {
  port: number;
  stop(): Promise<void>;
}

/** Starts a TypeScript file of ours and waits until it says where it listens. @throws what it printed */
export const up = (file: string, args: string[], env: Record<string, string>, says: RegExp): Promise<Up> =>
  new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", file, ...args], {
      cwd: root,
      env: { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let printed = "";
    const gone = new Promise<void>((done) => child.once("exit", () => done()));
    const late = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`not up after 60 s: ${printed}`));
    }, 60_000);
    const hear = (chunk: Buffer) => {
      if (printed.length < 20_000) printed += chunk.toString();
      const port = says.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(late);
      resolve({
        port: Number(port),
        stop: async () => {
          child.kill("SIGTERM");
          await gone;
        },
      });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`ended (${code}): ${printed}`));
    });
  });

/** Runs a load in a process of its own. */
export const run = (load: Load): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "bench/load.ts", JSON.stringify(load)], {
      cwd: root,
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.once("exit", (code) =>
      code === 0
        ? resolve(JSON.parse(out) as Outcome)
        : reject(new Error(`the load ended (${code}): ${err}`)),
    );
  });

/** The middle one. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The first line of every benchmark: what it ran on. */
export const machine = (database: string): void =>
  console.log(
    JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version, database }),
  );

/** One figure as a line. Sets the exit code where it does not hold. */
export const figure = (f: {
  figure: string;
  value: number;
  unit: string;
  ceiling?: number;
  ratio?: number;
  asked: string;
  holds: boolean;
}): void => {
  console.log(JSON.stringify(f));
  if (!f.holds) process.exitCode = 1;
};
