import { type KeyHolder, personKey, unsealFor } from "#modules/people/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import { type Content, unpacked } from "./content.ts";
import { forOwnerAlone, type Place } from "./parts.ts";
import type { CrisisPlan } from "./store/crisis-plans.ts";
import { type SealedText, textsOf } from "./store/crisis-texts.ts";

/** What each kind of words is sealed as, so that none can be passed off as another. */
export const sealedAs = {
  text: "crisis-text",
  code: "crisis-code",
  reader: "crisis-reader",
  copy: "crisis-copy",
} as const;

/** A version of a text that can be read: what it says; null where the key that sealed it is gone. */
export type CrisisText = Omit<SealedText, "sealed"> & { content: Content | null };

/** A crisis plan with all that holds in it now. */
export interface OpenCrisisPlan {
  plan: CrisisPlan;
  texts: readonly CrisisText[];
  /** What was taken away and can still be had back. */
  gone: readonly CrisisText[];
}

/** Opens the texts of whoever has this key. */
export const openText = (
  key: Uint8Array | null,
  personId: string,
  { sealed, ...text }: SealedText,
): CrisisText => ({
  ...text,
  content: unpacked(unsealFor(key, personId, sealedAs.text, sealed)),
});

/** Opens the texts of one person, for whoever may have that person's key: the key is asked for once. */
export const openTexts = async (
  tx: Tx,
  config: Pick<Config, "key">,
  person: KeyHolder,
  sealed: readonly SealedText[],
): Promise<CrisisText[]> => {
  const key = await personKey(tx, config, person);
  return sealed.map((text) => openText(key, person.id, text));
};

/** A plan with all that holds in it now, for its owner. */
export const openPlan = async (
  tx: Tx,
  config: Pick<Config, "key">,
  plan: CrisisPlan,
): Promise<OpenCrisisPlan> => {
  const owner = { id: plan.person_id, organisation_id: plan.organisation_id };
  const all = await openTexts(tx, config, owner, await textsOf(tx, plan.id));
  return {
    plan,
    texts: all.filter((text) => text.removed_at === null),
    gone: all.filter((text) => text.removed_at !== null),
  };
};

/** The texts of one place, in their order. */
export const inPlace = (texts: readonly CrisisText[], place: Place): CrisisText[] =>
  texts.filter((text) => text.place === place);

/** What of a plan is for others too: what a copy for others holds. */
export const forOthers = (texts: readonly CrisisText[]): CrisisText[] =>
  texts.filter(({ hidden, place }) => !hidden && place !== forOwnerAlone);
