import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { packed } from "./content.ts";
import type { Said } from "./crisis.ts";
import { type CrisisText, sealedAs } from "./open.ts";
import { turnVersion } from "./store/crisis-plans.ts";
import { addText } from "./store/crisis-texts.ts";
import { me } from "./whose.ts";

/** What a version says; what cannot be read is like nothing else. */
export const saidOf = ({ content, rank, hidden }: CrisisText): Said => ({
  content: content ?? { words: "" },
  rank,
  hidden,
});

/**
 * Writes a text into a plan, or the next version of one; the plan is another version from then on.
 * @param after where it is written: a new one has `thread_id` null and `n` 0. Out: the text's id
 */
export const write = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  after: Pick<CrisisText, "plan_id" | "place" | "n"> & { thread_id: string | null },
  said: Said & { repeats?: number },
): Promise<string> => {
  const id = await addText(tx, {
    organisationId: acting.organisation_id,
    personId: acting.person_id,
    planId: after.plan_id,
    threadId: after.thread_id,
    after: after.n,
    place: after.place,
    rank: said.rank,
    hidden: said.hidden,
    sealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.text, packed(said.content)),
    ...(said.repeats ? { repeats: said.repeats } : {}),
  });
  await turnVersion(tx, after.plan_id);
  return id;
};
