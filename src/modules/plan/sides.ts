import type { PlanText } from "./open.ts";
import type { Yes } from "./store/sides.ts";

/** What stands beside one of the owner's texts: what services wrote of their own, and the common one. */
export interface Beside {
  services: readonly PlanText[];
  common: PlanText | null;
  /** Who has said yes to the very version of the common one. */
  yeses: readonly Yes[];
}

/** Nothing beside it. */
export const nothingBeside: Beside = { services: [], common: null, yeses: [] };

/** Whether a common text stands: the owner has said yes to this version, and at least one guest has. */
export const stands = ({ common, yeses }: Beside): boolean =>
  common !== null &&
  yeses.some(({ guest_id }) => guest_id === null) &&
  yeses.some(({ guest_id }) => guest_id !== null);

/** What stands beside which of the owner's texts, by the text's id. In: the newest version of each, and the yeses. */
export const besides = (texts: readonly PlanText[], yeses: readonly Yes[]): ReadonlyMap<string, Beside> => {
  const all = new Map<string, Beside>();
  for (const text of texts) {
    if (text.beside === null) continue;
    const there = all.get(text.beside) ?? nothingBeside;
    all.set(
      text.beside,
      text.side === "common"
        ? { ...there, common: text, yeses: yeses.filter(({ text_id }) => text_id === text.id) }
        : { ...there, services: [...there.services, text] },
    );
  }
  return all;
};
