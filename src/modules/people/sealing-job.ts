import type { Module } from "#platform/module.ts";
import { sealAddresses } from "./contact.ts";
import { sealNumbers } from "./number-keeping.ts";

/**
 * The rounds that seal what came in from somebody without the person's key: addresses from a file or from an older
 * version, national numbers from sign-in or from whoever entered the person.
 */
export const sealingJob = {
  jobs: {
    "seal-addresses": async (_, work) => {
      await work.run((tx) => sealAddresses(tx, work.config));
    },
    "seal-numbers": async (_, work) => {
      await work.run((tx) => sealNumbers(tx, work.config));
    },
  },
  rounds: [
    { kind: "seal-addresses", every: 5 },
    { kind: "seal-numbers", every: 15 },
  ],
} as const satisfies Pick<Module, "jobs" | "rounds">;
