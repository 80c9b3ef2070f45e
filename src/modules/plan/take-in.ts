import { randomUUID } from "node:crypto";
import { type Sealer, sealerFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import type { CarriedPlan, CarriedText } from "./fhir/carried.ts";
import { sealedAs } from "./open.ts";
import { framePlan } from "./store/plans.ts";
import { type TakenInRows, takeIn } from "./store/take-in.ts";
import { me } from "./whose.ts";

const base64 = (sealed: Uint8Array): string => Buffer.from(sealed).toString("base64");

/** A plan as rows, sealed. Every text gets a new id: the file may have been taken in before, or come from somebody else. */
const rowsOf = (plan: CarriedPlan, seal: Sealer): TakenInRows => {
  const sealed = (purpose: string, text: string | null) =>
    text === null ? null : base64(seal(purpose, text));
  const all: readonly CarriedText[] = [...plan.texts, ...plan.measures];
  const threads = new Map(all.map((text) => [text, randomUUID()]));
  const thread = (text: CarriedText): string => threads.get(text) as string;
  const each = (text: CarriedText, at: Date, i: number) => ({
    id: randomUUID(),
    thread_id: thread(text),
    n: i + 1,
    written_at: at,
  });
  return {
    texts: all.flatMap((text) =>
      text.versions.map(({ words, area, hidden, at, repeats }, i) => ({
        ...each(text, at, i),
        // The first version has the text's own id.
        id: i === 0 ? thread(text) : randomUUID(),
        place: text.place,
        life_area: area,
        hidden,
        sealed: base64(seal(sealedAs.text, words)),
        repeats,
      })),
    ),
    terms: plan.measures.flatMap((measure) =>
      measure.terms.map(({ owner, due, waitingFor, at }, i) => ({
        ...each(measure, at, i),
        self: owner?.self ?? false,
        owner_sealed: owner === null || owner.self ? null : sealed(sealedAs.owner, owner.name),
        due,
        waiting_sealed: sealed(sealedAs.waiting, waitingFor),
      })),
    ),
    steps: plan.measures.flatMap((measure) =>
      measure.steps.map(({ status, onDay, at }, i) => ({ ...each(measure, at, i), status, on_day: onDay })),
    ),
    ratings: plan.measures.flatMap((measure) =>
      measure.ratings.map(({ score, words, at }, i) => ({
        ...each(measure, at, i),
        score,
        sealed: sealed(sealedAs.rating, words),
      })),
    ),
  };
};

/** Writes a plan that came in a file into an empty one of one's own that runs: its frame and everything in it. */
export const takeInPlan = async (
  tx: Tx,
  config: Pick<Config, "key">,
  acting: Acting,
  planId: string,
  plan: CarriedPlan,
): Promise<void> => {
  const seal = await sealerFor(tx, config, me(acting));
  await framePlan(tx, planId, plan.frame);
  const into = { organisationId: acting.organisation_id, personId: acting.person_id, planId };
  await takeIn(tx, into, rowsOf(plan, seal));
};
