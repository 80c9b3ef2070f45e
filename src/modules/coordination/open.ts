import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type Coordination, namesIn } from "./store/coordinations.ts";
import { type Coordinator, coordinatorOf } from "./store/coordinators.ts";
import { type SealedStep, stepsOf } from "./store/steps.ts";

/** What words in a step are sealed as. */
export const sealedAs = "coordination-step";

/** A step that can be read. */
export type Step = Omit<SealedStep, "sealed" | "written_by"> & {
  /** Null where there are none, or the key that sealed them is gone. */
  words: string | null;
  /** Who wrote it; null where it is not told, or nobody did. */
  writer: string | null;
};

/** A coordination, opened: what happened, where it stands, who coordinates. */
export interface OpenCoordination {
  of: Coordination;
  steps: readonly Step[];
  now: Standing;
  coordinator: Coordinator | null;
  /** How many steps there are: what whoever writes the next one has seen. */
  seen: number;
}

/** Opens what is there for the one who acts; the words need the key that `openForWork`, or being the person, gives. */
export const openCoordination = async (
  tx: Tx,
  config: Pick<Config, "key">,
  of: Coordination,
): Promise<OpenCoordination> => {
  const sealed = await stepsOf(tx, of.id);
  const names = await namesIn(tx, of.id);
  const key = await personKey(tx, config, { id: of.person_id, organisation_id: of.organisation_id });
  const steps = sealed.map(
    ({ sealed: words, written_by, ...step }): Step => ({
      ...step,
      words: words && unsealFor(key, of.person_id, sealedAs, words),
      writer: written_by === null ? null : (names.get(written_by) ?? null),
    }),
  );
  const coordinator = of.ended_at ? null : await coordinatorOf(tx, of.id);
  return { of, steps, now: standingOf(sealed), coordinator, seen: sealed.at(-1)?.n ?? 0 };
};
