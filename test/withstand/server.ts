import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { asTests } from "#test/as-tests.ts";

/** A real server process: the server that `npm start` runs, its sources read as the tests read them. */
export interface Server {
  base: string;
  /** What it has printed so far. */
  said(): string;
  /** Its exit code or signal; null while it lives. */
  over(): number | NodeJS.Signals | null;
  kill(): Promise<void>;
}

/** A port that nobody has just now. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
};

/** Starts it; resolves when it says that it runs, or has ended. In: its settings. */
export const startServer = async (env: Record<string, string>): Promise<Server> => {
  const port = await freePort();
  const base = `http://localhost:${port}`;
  const child: ChildProcess = spawn(process.execPath, [...asTests, "src/server.ts"], {
    env: { PATH: process.env["PATH"] ?? "", PORT: String(port), MEDVIRK_PUBLIC_URL: base, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const exited = once(child, "exit");
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (/is running at/.test(said)) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    exited.then(() => resolve());
  });
  return {
    base,
    said: () => said,
    over: () => child.exitCode ?? child.signalCode,
    kill: async () => {
      child.kill("SIGKILL");
      await exited;
    },
  };
};
