import type { Erasing, Retention } from "#platform/module.ts";
import { eraseVoices, letGo, letGoOfWithdrawn, voicesWithWords } from "./store-retention.ts";

const goes = (table: string, after: string): Retention => ({
  table: `participation.${table}`,
  after,
  letGo: (tx, { before, most }) => letGo(tx, after, before, most),
});

// The row of the giver goes in the same breath: its own rule finds nothing left.
const withdrawn = (table: string): Retention => ({
  ...goes(table, "withdrawal-week-over"),
  letGo: async (tx, { before, most, erased }) => {
    const emptied = await letGoOfWithdrawn(tx, before, most);
    await erased(
      "voice",
      emptied.map(({ id }) => id),
    );
    return [...Map.groupBy(emptied, (one) => one.organisationId)].map(([organisationId, those]) => ({
      organisationId,
      n: those.length,
    }));
  },
});

/**
 * How voices, figures and promises go. A case that is over goes whole, with what was published of it; a withdrawn one
 * loses its words and its giver once the days to regret are over (of a withdrawal only the week is known), and does not
 * come back with a backup.
 */
export const voiceRetention: readonly Retention[] = [
  goes("voice", "case-ended"),
  withdrawn("voice"),
  withdrawn("voice_giver"),
  goes("unit_figures", "figures-computed"),
  goes("service_promise", "promise-ended"),
];

/** How a person's voices, or one voice, are erased for good. */
export const voiceErasing: readonly Erasing[] = [
  { kind: "person", erase: (tx, id) => eraseVoices(tx, "person", id) },
  { kind: "voice", erase: (tx, id) => eraseVoices(tx, "voice", id), ids: voicesWithWords },
];
