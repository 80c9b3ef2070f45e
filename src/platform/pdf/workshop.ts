import { Worker } from "node:worker_threads";
import type { Order } from "./order.ts";

type Waiting = { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void };
type Answer = { id: number; bytes: Uint8Array } | { id: number; error: string };

/** A letter takes tens of milliseconds, the largest take-out a few seconds. What takes longer never ends. */
const patienceMs = 30_000;

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let lastId = 0;

/**
 * Has the workshop make one letter. Orders from many requests at once are made one after the other. The
 * workshop opens at the first order, and does not keep the process alive. Rejects when the letter cannot be
 * set, when it takes more than 30 seconds, or when the workshop breaks down; the next order opens a new one.
 */
export function make(order: Order): Promise<Uint8Array> {
  const id = ++lastId;
  return new Promise<Uint8Array>((resolve, reject) => {
    const close = setTimeout(() => breakDown(new Error("A letter took too long to set")), patienceMs);
    const settle = <T>(then: (value: T) => void) => {
      return (value: T) => {
        clearTimeout(close);
        waiting.delete(id);
        if (waiting.size === 0) worker?.unref();
        then(value);
      };
    };
    waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
    worker ??= openWorkshop();
    worker.ref();
    worker.postMessage({ id, order });
  });
}

function openWorkshop(): Worker {
  const opened = new Worker(new URL("./worker.ts", import.meta.url));
  opened.on("message", (answer: Answer) => {
    if ("error" in answer) waiting.get(answer.id)?.reject(new Error(answer.error));
    else waiting.get(answer.id)?.resolve(answer.bytes);
  });
  opened.on("error", (error) => breakDown(error));
  return opened;
}

/** Everybody who waits is told, and the thread ends: a workshop that hangs helps nobody. */
function breakDown(error: Error): void {
  const broken = worker;
  worker = undefined;
  for (const one of waiting.values()) one.reject(error);
  void broken?.terminate();
}
