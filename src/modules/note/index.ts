import type { Module } from "#platform/module.ts";

/** What a person writes down about oneself, topic by topic; shared through consent. */
export const note: Module = { name: "note", routes: [] };
