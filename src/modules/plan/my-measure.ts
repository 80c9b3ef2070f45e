import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type Measure, measureOf, openerFor, type Rating, type Terms, withGuest } from "./open.ts";
import { ratingsOfMeasure, type Step, stepsOfMeasure, termsOfMeasure } from "./store/measures.ts";
import { askedOf } from "./store/responsible.ts";
import { guestNames } from "./store/sides.ts";
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
  const names = new Map((await guestNames(tx, mine.plan.id)).map((guest) => [guest.id, guest]));
  const asked = (await askedOf(tx, mine.plan.id)).find(({ thread_id }) => thread_id === newest.thread_id);
  const terms = (await termsOfMeasure(tx, newest.thread_id)).map((sealed, i) =>
    // What was agreed last is what somebody is asked to do.
    withGuest(opener.terms(sealed), names, i === 0 && asked ? opener.asked(asked) : null),
  );
  const steps = await stepsOfMeasure(tx, newest.thread_id);
  const ratings = (await ratingsOfMeasure(tx, newest.thread_id)).map(opener.rating);
  return { ...mine, measure: measureOf(newest, terms[0], steps[0], ratings[0]), terms, steps, ratings };
};
