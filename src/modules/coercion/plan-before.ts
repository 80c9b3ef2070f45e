import { type CrisisPlanOpened, crisisPlanOpenedSince } from "#modules/crisis-plan/index.ts";
import { addDays, oslo } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { lastAdoption, planBeforeHere } from "./store/changes.ts";
import type { Coercion } from "./store/coercions.ts";

/** Since when something that was agreed on stands in the crisis plan, and whether the plan was opened before this one ended. */
export interface PlanBefore {
  since: Date;
  opened: boolean;
  /** Each time, to the person alone. */
  looks: readonly CrisisPlanOpened[];
}

/**
 * The crisis plan before this one, to the person: after which look of the log. A day is known of the coercion and no hour, so
 * all of that day counts. Null where nothing was taken into the plan before. As oneself.
 */
export const planBefore = async (tx: Tx, coercion: Coercion): Promise<PlanBefore | null> => {
  const after = addDays(coercion.ended_on, 1);
  const since = await lastAdoption(tx, coercion.id, coercion.registered_at);
  if (since === null || oslo(since) >= after) return null;
  const looks = (await crisisPlanOpenedSince(tx, since)).filter(({ at }) => oslo(at) < after);
  return { since, opened: looks.length > 0, looks };
};

/** The same to the ward, in one word: only where the person lets it know, and of what was agreed with this very ward. */
export const planBeforeAtWork = async (tx: Tx, coercion: Coercion): Promise<PlanBefore | null> => {
  const found = await planBeforeHere(tx, coercion.id);
  return found && { ...found, looks: [] };
};
