import type { Retention } from "#platform/module.ts";
import { letGo } from "./store-retention.ts";

const goes = (table: string, after: string): Retention => ({
  table: `participation.${table}`,
  after,
  letGo: (tx, { before, most }) => letGo(tx, after, before, most),
});

/**
 * How voices, figures and promises go. A case that is over goes whole, with what was published of it; a withdrawn one
 * loses its words and its giver once the days to regret are over (of a withdrawal only the week is known).
 */
export const voiceRetention: readonly Retention[] = [
  goes("voice", "case-ended"),
  goes("voice", "withdrawal-week-over"),
  goes("voice_giver", "withdrawal-week-over"),
  goes("unit_figures", "figures-computed"),
  goes("service_promise", "promise-ended"),
];
