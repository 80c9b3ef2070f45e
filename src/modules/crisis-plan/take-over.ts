import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import { beginPlan } from "./store/crisis-plans.ts";
import { write } from "./versions.ts";
import { told } from "./whose.ts";

/** Where words from another room of the house can stand: those places that are read when it is difficult. */
export const takenOverPlaces = ["helps", "worsens", "say", "coercion"] as const;
/** One of them. */
export type TakenOverPlace = (typeof takenOverPlaces)[number];

/**
 * Writes something into one's own crisis plan that stood somewhere else, by one's own act and in one's own words: a new
 * text, as if it were written there. @throws NotFound for whoever is not here as oneself, or is not surely known
 */
export const takeOver = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  place: TakenOverPlace,
  words: string,
): Promise<void> => {
  if (acting.role_id || acting.principal_id || !acting.topics.includes("crisis")) throw new NotFound();
  const plan = await beginPlan(tx, acting);
  // Never as something one accepts: what is said of coercion is what harms least if it is used all the same.
  const content = place === "coercion" ? { words, stance: "least" as const } : { words };
  const of = { plan_id: plan.id, place, thread_id: null, n: 0 };
  const id = await write(c, tx, acting, of, { content, rank: 1, hidden: false });
  await told(tx, acting, "crisis-text", "crisis-text", id);
};
