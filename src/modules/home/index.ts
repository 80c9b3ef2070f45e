import type { Module } from "#platform/module.ts";
import { homeRoutes } from "./routes.tsx";

/** The home page and *My tasks*: knows no module, shows what each hands in at its door. */
export const home: Module = { name: "home", routes: homeRoutes };
