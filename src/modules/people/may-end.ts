import type { Acting } from "#platform/db/index.ts";
import type { Unit } from "./store/units.ts";
import type { PlacedUnit } from "./units.ts";

/** Why a unit or a role may not be ended now; also the text keys. */
export type EndRefusal = "own-top" | "own-administrator-role";

/** Whether a unit may give way to another: not the one by which one is here, or nobody could let one in again. */
export const mayEndUnit = (unitId: string, acting: Pick<Acting, "unit_id">): EndRefusal | null =>
  unitId === acting.unit_id ? "own-top" : null;

/**
 * Who can take over from a unit: not itself, nothing below it (that comes along), and somewhere one can speak to where
 * one could speak to it. In: the part of the tree that the administrator reaches.
 */
export const successorsOf = (
  unit: Pick<Unit, "id" | "takes_voices">,
  tree: readonly PlacedUnit[],
): PlacedUnit[] => {
  const below = new Set([unit.id]);
  // The tree is read from the top: a unit stands after the one it is under.
  for (const one of tree) if (one.parent_id !== null && below.has(one.parent_id)) below.add(one.id);
  return tree.filter((one) => !below.has(one.id) && (one.takes_voices || !unit.takes_voices));
};

/** Whether a role may be ended: not the one by which one is here, or the last administrator locks the door. */
export const mayEndRole = (roleId: string, acting: Pick<Acting, "role_id">): EndRefusal | null =>
  roleId === acting.role_id ? "own-administrator-role" : null;
