import { Worker } from "node:worker_threads";
import type { Order } from "./order.ts";

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };
type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };

/** A letter takes tens of milliseconds, the largest take-out a few seconds. What takes longer never ends. */
const patienceMs = 30_000;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let watch: NodeJS.Timeout | undefined;
let lastId = 0;

/**
 * Has the workshop make one letter. Orders from many requests at once are made one after the other. The
 * workshop opens at the first order, and does not keep the process alive. Rejects when the letter cannot be
 * set, when the workshop works for more than 30 seconds on one letter, or when it breaks down; the next
 * order opens a new one.
 */
export function make(order: Order): Promise<Uint8Array> {
  const id = ++lastId;
  return new Promise<Uint8Array>((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker ??= openWorkshop();
    if (waiting.size === 1) startWatch();
    worker.ref();
    worker.postMessage({ id, order });
  });
}

function openWorkshop(): Worker {
  const opened = new Worker(new URL("./worker.ts", import.meta.url));
  opened.on("message", (answer: Answer) => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    startWatch();
    if (waiting.size === 0) opened.unref();
    if ("error" in answer) one?.reject(new Error(answer.error));
    else one?.resolve(answer.bytes);
  });
  opened.on("error", (error) => breakDown(opened, error));
  return opened;
}

/** Counts from the last letter made, not from the order: a long queue is no fault. */
function startWatch(): void {
  clearTimeout(watch);
  const watched = worker;
  if (waiting.size === 0 || watched === undefined) return;
  watch = setTimeout(() => breakDown(watched, new Error("A letter took too long to set")), patienceMs);
}

/** Everybody who waits is told, and the thread ends: a workshop that hangs helps nobody. */
function breakDown(broken: Worker, error: Error): void {
  if (broken !== worker) return;
  worker = undefined;
  clearTimeout(watch);
  const told = [...waiting.values()];
  waiting.clear();
  for (const one of told) one.reject(error);
  void broken.terminate();
}
