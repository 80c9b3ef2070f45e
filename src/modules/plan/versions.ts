import { sealFor } from "#modules/people/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { type PlanText, sealedAs } from "./open.ts";
import type { Said } from "./plan.ts";
import { addText } from "./store/plan-texts.ts";
import { me } from "./whose.ts";

/** What a version says; what cannot be read is like nothing else. */
export const saidOf = (text: PlanText): Said => ({
  words: text.words ?? "",
  life_area: text.life_area,
  hidden: text.hidden,
});

/** Writes a text into a plan. Out: its id. */
export const beginText = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  of: Pick<PlanText, "plan_id" | "place"> & { beside?: string },
  said: Said,
): Promise<string> => write(c, tx, acting, { ...of, thread_id: null, n: 0 }, said);

/** Writes the next version of a text. */
export const addVersion = (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  now: PlanText,
  said: Said & { repeats?: number },
): Promise<string> => write(c, tx, acting, now, said);

const write = async (
  c: Ctx,
  tx: Tx,
  acting: Acting,
  after: Pick<PlanText, "plan_id" | "place" | "n"> & { thread_id: string | null; beside?: string | null },
  said: Said & { repeats?: number },
): Promise<string> =>
  addText(tx, {
    organisationId: acting.organisation_id,
    personId: acting.person_id,
    planId: after.plan_id,
    threadId: after.thread_id,
    after: after.n,
    place: after.place,
    lifeArea: said.life_area,
    hidden: said.hidden,
    beside: after.beside ?? null,
    sealed: await sealFor(tx, c.var.house.config, me(acting), sealedAs.text, said.words),
    ...(said.repeats ? { repeats: said.repeats } : {}),
  });
