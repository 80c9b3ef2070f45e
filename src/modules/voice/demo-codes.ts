import { makeCode } from "./code.ts";

/**
 * The codes of two of the demo's voices, so that whoever tries the house can follow a case without giving one
 * first. They open nothing outside the demo: only the demo's seed stores voices with them.
 */
export const demoCodes = [1, 2].map((n) => makeCode(new Uint8Array(17).fill(n * 77)));
