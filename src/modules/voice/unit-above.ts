import { listUnits, type PlacedUnit } from "#modules/people/index.ts";
import type { Tx } from "#platform/db/index.ts";

/** The nearest unit above that takes voices; null at the top, and where none of those above does. */
export const unitAbove = async (tx: Tx, unitId: string): Promise<PlacedUnit | null> => {
  const units = new Map((await listUnits(tx)).map((unit) => [unit.id, unit]));
  let at = units.get(unitId);
  do at = at?.parent_id ? units.get(at.parent_id) : undefined;
  while (at && !at.takes_voices);
  return at ?? null;
};
