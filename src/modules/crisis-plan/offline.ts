import { readFileSync } from "node:fs";

/** Where the copy in the browser opens, with and without a network. */
export const keptAt = "/offline/crisis-plan";
/** The worker's own address: its scope can be no wider than the folder it lies in. */
export const workerAt = "/offline/worker.js";

/** The worker that answers for `/offline/` alone. Read once, at start. */
export const worker: string = readFileSync(new URL("./offline-worker.js", import.meta.url), "utf8");
