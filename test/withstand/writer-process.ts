import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { asTests } from "#test/as-tests.ts";
import type { Task } from "./writer.ts";

const program = fileURLToPath(new URL("writer.ts", import.meta.url));

/** A writer that has loaded and waits to be told what to do. */
export interface Writer {
  /** Begins; resolves when it is in the middle of writing, or has died on the way there. */
  begin(task: Task): Promise<void>;
  /** kill -9 after so many ms, unless it is dead before; resolves when it is gone. @throws Error where it ended otherwise */
  killAfter(ms: number): Promise<void>;
  /** Ends it, however it stands: one that waits would hold a test that has failed. */
  end(): Promise<void>;
}

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Starts a writer. It loads while others write: loading takes longer than dying. */
export const startWriter = (): Writer => {
  const child = spawn(process.execPath, [...asTests, program], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  const heard = { ready: Promise.withResolvers<void>(), writing: Promise.withResolvers<void>() };
  child.on("message", (word) => heard[word as keyof typeof heard].resolve());
  const exited = once(child, "exit");
  child.once("exit", () => {
    heard.ready.resolve();
    heard.writing.resolve();
  });
  return {
    begin: async (task) => {
      await heard.ready.promise;
      // Dead already: kill() says why.
      if (!isOver(child)) child.send(task, () => {});
      await heard.writing.promise;
    },
    end: async () => {
      child.kill("SIGKILL");
      await exited;
    },
    killAfter: async (ms) => {
      const timer = setTimeout(() => child.kill("SIGKILL"), ms);
      await exited;
      clearTimeout(timer);
      if (child.signalCode !== "SIGKILL") throw new Error(`the writer ended by itself: ${said.slice(-3000)}`);
    },
  };
};
