import { personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { type ChangeStanding, changeStandingOf } from "./change.ts";
import { type ChangeStep, changeStepsOf, changesOf, type SealedChange } from "./store/changes.ts";
import { type Coercion, namesOf } from "./store/coercions.ts";
import { sealedAs } from "./talk.ts";

/** A proposal that can be read, with what has happened with it; its words null where the key is gone. */
export type Change = Omit<SealedChange, "sealed"> & {
  words: string | null;
  steps: readonly ChangeStep[];
  standing: ChangeStanding;
};

/** All that is proposed after one, the oldest first, with the names of those who wrote. */
export interface Changes {
  all: readonly Change[];
  names: ReadonlyMap<string, string>;
}

/** What is to be different next time, for whoever may have the person's key. */
export const openChanges = async (
  tx: Tx,
  config: Pick<Config, "key">,
  { id, person_id, organisation_id }: Pick<Coercion, "id" | "person_id" | "organisation_id">,
): Promise<Changes> => {
  const sealed = await changesOf(tx, id);
  if (sealed.length === 0) return { all: [], names: new Map() };
  const steps = await changeStepsOf(tx, id);
  const key = await personKey(tx, config, { id: person_id, organisation_id });
  return {
    all: sealed.map(({ sealed: words, ...rest }) => {
      const own = steps.filter((step) => step.change_id === rest.id);
      return {
        ...rest,
        words: unsealFor(key, person_id, sealedAs.change, words),
        steps: own,
        standing: changeStandingOf(own),
      };
    }),
    names: await namesOf(
      tx,
      [...sealed, ...steps].map((one) => one.written_by),
    ),
  };
};
