import type { Retention } from "#platform/module.ts";
import { forgetBefore } from "./store/attempts.ts";

const goes = (table: "attempt" | "used_challenge", after: string): Retention => ({
  table: `way_in.${table}`,
  after,
  letGo: async (tx, { before, most }) => {
    const n = await forgetBefore(tx, table, before, most);
    return n > 0 ? [{ organisationId: null, n }] : [];
  },
});

/** Tries and used answers are forgotten: they are nobody's, and of no organisation. */
export const wayInRetention: readonly Retention[] = [
  goes("attempt", "try-made"),
  goes("used_challenge", "answer-used"),
];
