import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** A test to be run, and the text that one file has then. Paths from the root of the disk. */
export interface Asked {
  test: string;
  file: string;
  text: string;
}

/** The sentence that did not hold, null where all did; and how many seconds of a processor that took. */
export interface Answer {
  by: string | null;
  seconds: number;
}

/** What a thread says: that it has read the test as it is and begins, then what came of it. */
export type Said = "begins" | Answer;

/** What became of a fault: a test told of it, it never came to an end, or nobody noticed. */
export type Fate = "found" | "endless" | "survived";

const root = fileURLToPath(new URL("../..", import.meta.url));
const script = new URL("./planted.ts", import.meta.url);
const often = 250;
// What was read stays in a thread's memory.
const mostRuns = 400;

/** A thread that runs tests; another one takes its place where it comes to no end. */
const thread = () => {
  let worker: Worker | null = null;
  let runs = 0;
  let hear: (said: Said) => void = () => undefined;
  const stop = async (): Promise<void> => {
    const old = worker;
    worker = null;
    runs = 0;
    await old?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(script, {
      execArgv: ["--import", "tsx"],
      // A fault that gathers without end ends with its thread, and not with the machine.
      resourceLimits: { maxOldGenerationSizeMb: 2048 },
    });
    // What a thread says that was given up is of no interest any more.
    started.on("message", (said: Said) => worker === started && hear(said));
    started.on("error", (error) => {
      if (worker !== started) return;
      worker = null;
      hear({ by: `the thread ended: ${String(error)}`, seconds: 0 });
    });
    return started;
  };
  /** Out: null where more than so many seconds of a processor were used, however slow the machine is. */
  const ask = async (asked: Asked, most: number): Promise<Answer | null> => {
    if (runs >= mostRuns) await stop();
    worker ??= start();
    runs++;
    const asking = worker;
    let begins = false;
    let began: number | null = null;
    const isTooMuch = async (): Promise<boolean> => {
      // What it takes to start and to read is nobody's fault.
      if (!begins) return false;
      const { user, system } = await asking.cpuUsage();
      const seconds = (user + system) / 1e6;
      began ??= seconds;
      return seconds - began > most;
    };
    const answer = await new Promise<Answer | null>((resolve) => {
      // A thread that has ended is asked in vain; its own error tells.
      const watch = setInterval(
        () =>
          void isTooMuch().then(
            (is) => is && end(null),
            () => undefined,
          ),
        often,
      );
      const end = (said: Answer | null) => {
        clearInterval(watch);
        resolve(said);
      };
      hear = (said) => {
        if (said === "begins") begins = true;
        else end(said);
      };
      asking.postMessage(asked);
    });
    if (answer === null) await stop();
    return answer;
  };
  return { ask, stop };
};

/**
 * One who looks for faults with some tests, the quickest first, until one tells. A fault is endless when it uses ten
 * times the processor's time of the test that holds, and so many seconds more.
 */
export const codeHunter = (patience = 10) => {
  const { ask, stop } = thread();
  const clean = new Map<string, number>();
  const asking = (test: string, file: string, text: string): Asked => ({
    test: join(root, test),
    file: join(root, file),
    text,
  });
  /** @throws where a test does not hold before anything is planted: then it finds everything */
  const cleanly = async (test: string, file: string): Promise<number> => {
    const known = clean.get(test);
    if (known !== undefined) return known;
    const answer = await ask(asking(test, file, readFileSync(join(root, file), "utf8")), 600);
    if (!answer || answer.by !== null)
      throw new Error(`nothing is planted, and still in ${test}: ${answer ? answer.by : "no end"}`);
    clean.set(test, answer.seconds);
    return answer.seconds;
  };
  return {
    find: async (
      file: string,
      text: string,
      tests: readonly string[],
    ): Promise<{ fate: Fate; by: string }> => {
      const timed: { test: string; seconds: number }[] = [];
      for (const test of tests) timed.push({ test, seconds: await cleanly(test, file) });
      for (const { test, seconds } of timed.sort((a, b) => a.seconds - b.seconds)) {
        const answer = await ask(asking(test, file, text), patience + 10 * seconds);
        if (answer === null) return { fate: "endless", by: test };
        if (answer.by !== null) return { fate: "found", by: answer.by };
      }
      return { fate: "survived", by: "" };
    },
    stop,
  };
};
