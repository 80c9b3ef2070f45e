import type { Module } from "#platform/module.ts";
import { sealAddresses } from "./contact.ts";

/** The round that seals the addresses which came in with a file or with an older version: the operator has no key. */
export const sealingJob = {
  jobs: {
    "seal-addresses": async (_, work) => {
      await work.run((tx) => sealAddresses(tx, work.config));
    },
  },
  rounds: [{ kind: "seal-addresses", every: 5 }],
} as const satisfies Pick<Module, "jobs" | "rounds">;
