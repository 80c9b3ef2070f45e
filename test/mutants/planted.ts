// A thread in which tests are run again and again, each time with one file's text another than it is. Nothing on the
// disk is touched: that file, and whatever takes from it, is read anew under a name of its own.
import { registerHooks } from "node:module";
import { pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import fc from "fast-check";
import type { Answer, Asked, Said } from "./code-hunt.ts";
import { firstNotHolding, forget } from "./tried.ts";

// The same cases each time: whether a fault is found is not left to chance.
fc.configureGlobal({ seed: 20_261_126 });

const runner = new URL("./tried.ts", import.meta.url).href;
const takenBy = new Map<string, Set<string>>();
const plain = (url: string): string => url.split("?")[0] ?? url;
let now: { mark: string; bent: string; text: string; anew: ReadonlySet<string> } | null = null;

/** A file and all that takes from it, near or far. */
const reached = (from: string): Set<string> => {
  const found = new Set<string>();
  const queue = [from];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    queue.push(...(takenBy.get(one) ?? []));
  }
  return found;
};

registerHooks({
  resolve: (name, context, next) => {
    if (name === "node:test" && context.parentURL) return { url: runner, shortCircuit: true };
    const found = next(name, context);
    const url = plain(found.url);
    if (context.parentURL && url.startsWith("file:"))
      takenBy.set(url, (takenBy.get(url) ?? new Set()).add(plain(context.parentURL)));
    return now?.anew.has(url) ? { ...found, url: url + now.mark } : found;
  },
  load: (url, context, next) =>
    now && url === now.bent + now.mark
      ? { format: "module-typescript", source: now.text, shortCircuit: true }
      : next(url, context),
});

const known = new Set<string>();
/** Reads a test as it is, once: from then on it is known what takes from what. */
const learn = async (url: string): Promise<void> => {
  if (known.has(url)) return;
  now = null;
  await import(url);
  forget();
  known.add(url);
};

let many = 0;
const run = async ({ test, file, text }: Asked): Promise<Answer> => {
  const url = pathToFileURL(test).href;
  await learn(url);
  parentPort?.postMessage("begins" satisfies Said);
  const bent = pathToFileURL(file).href;
  const mark = `?bent=${++many}`;
  now = { mark, bent, text, anew: reached(bent).add(url) };
  const began = process.threadCpuUsage();
  let by: string | null;
  try {
    await import(url + mark);
    by = await firstNotHolding();
  } catch (error) {
    by = `cannot be read: ${String(error)}`;
    forget();
  }
  const { user, system } = process.threadCpuUsage(began);
  return { by, seconds: (user + system) / 1e6 };
};

parentPort?.on("message", async (asked: Asked) => parentPort?.postMessage((await run(asked)) satisfies Said));
