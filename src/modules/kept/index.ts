import type { Module } from "#platform/module.ts";
import { keptRoutes } from "./routes/kept.tsx";
import { requestRetention } from "./store-retention.ts";

export { KeptTable } from "./pages/kept-table.tsx";

/** What is kept about whom, why and how long; taking it out; being erased. */
export const kept: Module = {
  name: "kept",
  routes: [...keptRoutes],
  retention: requestRetention,
};
