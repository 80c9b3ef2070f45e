import type { Acting } from "#platform/db/index.ts";

/** Why a unit or a role may not be ended now; also the text keys. */
export type EndRefusal = "units-below" | "roles-left" | "own-top" | "own-administrator-role";

/**
 * Whether a unit may be ended: nothing may hang on it, for what hangs in the air is found by nobody.
 * In: the unit, what hangs on it, and whose administrator one is.
 */
export const mayEndUnit = (
  unitId: string,
  hanging: { units: number; roles: number },
  acting: Pick<Acting, "unit_id">,
): EndRefusal | null => {
  if (unitId === acting.unit_id) return "own-top";
  if (hanging.units > 0) return "units-below";
  return hanging.roles > 0 ? "roles-left" : null;
};

/** Whether a role may be ended: not the one by which one is here, or the last administrator locks the door. */
export const mayEndRole = (roleId: string, acting: Pick<Acting, "role_id">): EndRefusal | null =>
  roleId === acting.role_id ? "own-administrator-role" : null;
