export { carried, retention } from "./job.ts";
export { lastRetention } from "./store.ts";
