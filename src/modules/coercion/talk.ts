import { type KeyHolder, personKey, unitById, unsealFor } from "#modules/people/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";
import { clocksOf } from "#platform/clock-store.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { type Standing, standingOf } from "./after-talk.ts";
import { type Kind, kindOf } from "./kinds.ts";
import { type Coercion, namesOf, type Step, stepsOf } from "./store/coercions.ts";

/** What each kind of words is sealed as, so that none can be passed off as another. */
export const sealedAs = {
  company: "after-talk-company",
  account: "after-talk-account",
  change: "after-talk-change",
  supported: "supported-decision",
} as const;

/** A step with the name of whoever came along; null where none was said, or the key that sealed it is gone. */
export type OpenStep = Omit<Step, "with_sealed"> & { with_name: string | null };

/** A measure and the conversation after it, ready to be shown. */
export interface Talk {
  coercion: Coercion;
  kind: Kind | null;
  unit: string;
  steps: readonly OpenStep[];
  standing: Standing;
  /** The clock that runs; null where nothing is owed. */
  clock: KeptClock | null;
  /** The names of those who registered and wrote, and of the person, as far as they may be told. */
  names: ReadonlyMap<string, string>;
}

/** These measures with their conversations, for whoever may have the person's key. All of one person. */
export const openTalks = async (
  tx: Tx,
  config: Pick<Config, "key">,
  person: KeyHolder,
  coercions: readonly Coercion[],
): Promise<Talk[]> => {
  if (coercions.length === 0) return [];
  const ids = coercions.map(({ id }) => id);
  const [steps, clocks] = [await stepsOf(tx, ids), await clocksOf(tx, ids)];
  const key = await personKey(tx, config, person);
  const names = await namesOf(tx, [
    person.id,
    ...coercions.map((one) => one.registered_by),
    ...steps.map((step) => step.written_by),
  ]);
  const units = new Map<string, string>();
  for (const id of new Set(coercions.map((one) => one.unit_id)))
    units.set(id, (await unitById(tx, id))?.short_name ?? "");
  return coercions.map((coercion) => {
    const own = steps
      .filter((step) => step.coercion_id === coercion.id)
      .map(({ with_sealed, ...step }) => ({
        ...step,
        with_name: with_sealed && unsealFor(key, person.id, sealedAs.company, with_sealed),
      }));
    return {
      coercion,
      kind: kindOf(coercion.kind, coercion.kind_version),
      unit: units.get(coercion.unit_id) ?? "",
      steps: own,
      standing: standingOf(own, coercion.withdrawn_at !== null),
      clock: clocks.find((one) => one.subjectId === coercion.id && one.endedOn === null) ?? null,
      names,
    };
  });
};
