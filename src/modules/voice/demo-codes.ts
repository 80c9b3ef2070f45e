import { createHash } from "node:crypto";
import { makeCode } from "./code.ts";

/**
 * The codes of two of the demo's voices, so that whoever tries the house can follow a case without giving one
 * first. They open nothing outside the demo: only the demo's seed stores voices with them.
 */
export const demoCodes = ["one", "two"].map((word) =>
  makeCode(createHash("sha256").update(`the demo voice, number ${word}`).digest()),
);
