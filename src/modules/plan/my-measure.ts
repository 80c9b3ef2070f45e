import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type Measure, measureOf, openerFor, type Rating, type Terms } from "./open.ts";
import { ratingsOfMeasure, type Step, stepsOfMeasure, termsOfMeasure } from "./store/measures.ts";
import { type Mine, me, myText } from "./whose.ts";

/** One measure with all that was ever written of it, the newest first. */
export interface OpenMeasure extends Mine {
  measure: Measure;
  terms: readonly Terms[];
  steps: readonly Step[];
  ratings: readonly Rating[];
}

/** The measure asked for, with its plan held until the end. @throws NotFound where there is none of mine */
export const myMeasure = async (c: Ctx, tx: Tx, acting: Acting): Promise<OpenMeasure> => {
  const mine = await myText(c, tx, acting);
  const { newest } = mine;
  // What was taken away is a text that can be had back, and no measure meanwhile.
  if (newest.place !== "measure" || newest.removed_at) throw new NotFound();
  const opener = await openerFor(tx, c.var.house.config, me(acting));
  const terms = (await termsOfMeasure(tx, newest.thread_id)).map(opener.terms);
  const steps = await stepsOfMeasure(tx, newest.thread_id);
  const ratings = (await ratingsOfMeasure(tx, newest.thread_id)).map(opener.rating);
  return { ...mine, measure: measureOf(newest, terms[0], steps[0], ratings[0]), terms, steps, ratings };
};
