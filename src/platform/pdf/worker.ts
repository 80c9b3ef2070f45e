/**
 * The workshop: a thread of its own, because setting a letter takes tens of milliseconds in which a process
 * can answer nobody. Takes `{ id, order }`, answers `{ id, bytes }` or `{ id, error }`.
 */
import { parentPort } from "node:worker_threads";
import type { Order } from "./order.ts";
import { drawPng } from "./picture.ts";
import { typeset } from "./typesetter.ts";

parentPort?.on("message", ({ id, order }: { id: number; order: Order }) => {
  try {
    const bytes = Uint8Array.from(make(order));
    parentPort?.postMessage({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ id, error: (error as Error).message });
  }
});

function make(order: Order): Uint8Array {
  return order.medium === "picture"
    ? typeset(order, (compiler, by) => drawPng(compiler.plainSvg(by)))
    : typeset(order, (compiler, by) => compiler.pdf(by, { pdfStandard: "ua-1" }));
}
