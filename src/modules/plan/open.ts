import { createSecretKey } from "node:crypto";
import { type KeyHolder, personKey, unsealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Status } from "./parts.ts";
import { type Beside, besides } from "./sides.ts";
import {
  ratingsOf,
  type SealedRating,
  type SealedTerms,
  type Step,
  stepsOf,
  termsOf,
} from "./store/measures.ts";
import { type SealedText, textsOf } from "./store/plan-texts.ts";
import type { Plan } from "./store/plans.ts";
import { type GuestNamed, guestNames, yesesOf } from "./store/sides.ts";

/** What each kind of words in a plan is sealed as, so that none can be passed off as another. */
export const sealedAs = {
  text: "plan-text",
  owner: "plan-owner",
  waiting: "plan-waiting",
  rating: "plan-rating",
} as const;

/** A version of a text that can be read: its words; null where the key that sealed them is gone. */
export type PlanText = Omit<SealedText, "sealed"> & { words: string | null };

/** Who does a measure: the person, somebody by name, or nobody yet. */
export type MeasureOwner = { self: true } | { self: false; name: string } | null;

/** What was agreed of a measure. */
export interface Terms {
  n: number;
  owner: MeasureOwner;
  due: Day | null;
  waitingFor: string | null;
  written_at: Date;
}

/** How the person found that it goes. */
export interface Rating {
  n: number;
  score: number;
  words: string | null;
  rated_at: Date;
}

/** A measure as it stands: its text, who does it, how far it has come, how the person finds it. */
export interface Measure extends Omit<Terms, "n" | "written_at"> {
  text: PlanText;
  status: Status;
  /** When who and by when were last agreed; null where they never were. */
  agreedAt: Date | null;
  /** The day of the last step; null where none was written. */
  statusOn: Day | null;
  rating: Rating | null;
}

/** All that holds in a plan now, as far as whoever reads may see it. */
export interface OpenParts {
  /** What stands in it, the measures' texts left out. */
  texts: readonly PlanText[];
  measures: readonly Measure[];
  /** What stands beside which of the owner's texts, by the text's id; and what guests are called. */
  beside: ReadonlyMap<string, Beside>;
  guests: ReadonlyMap<string, GuestNamed>;
  /** What was taken away and can still be had back. */
  gone: readonly PlanText[];
}

/** A plan with all that holds in it now. */
export interface OpenPlan extends OpenParts {
  plan: Plan;
}

/** Opens the words of one person, for whoever may have that person's key. */
export interface Opener {
  text: (sealed: SealedText) => PlanText;
  terms: (sealed: SealedTerms) => Terms;
  rating: (sealed: SealedRating) => Rating;
}

/** What opens a person's words: the key is asked for once. */
export const openerFor = async (tx: Tx, config: Pick<Config, "key">, person: KeyHolder): Promise<Opener> => {
  const bytes = await personKey(tx, config, person);
  const key = bytes && createSecretKey(bytes);
  const open = (purpose: string, sealed: Uint8Array) => unsealFor(key, person.id, purpose, sealed);
  const maybe = (purpose: string, sealed: Uint8Array | null) => sealed && open(purpose, sealed);
  return {
    text: ({ sealed, ...text }) => ({ ...text, words: open(sealedAs.text, sealed) }),
    terms: ({ n, owner_person_id, owner_sealed, due, waiting_sealed, written_at }) => {
      const name = maybe(sealedAs.owner, owner_sealed);
      const self = owner_person_id === person.id;
      return {
        n,
        owner: self ? { self } : name === null ? null : { self, name },
        due,
        waitingFor: maybe(sealedAs.waiting, waiting_sealed),
        written_at,
      };
    },
    rating: ({ n, score, sealed, rated_at }) => ({
      n,
      score,
      words: maybe(sealedAs.rating, sealed),
      rated_at,
    }),
  };
};

const nothingAgreed = { owner: null, due: null, waitingFor: null } as const;

/** A measure put together from its text and what was last written of it. */
export const measureOf = (
  text: PlanText,
  terms: Terms | undefined,
  step: Step | undefined,
  rating: Rating | undefined,
): Measure => {
  const { owner, due, waitingFor } = terms ?? nothingAgreed;
  return {
    text,
    owner,
    due,
    waitingFor,
    agreedAt: terms?.written_at ?? null,
    status: step?.status ?? "planned",
    statusOn: step?.on_day ?? null,
    rating: rating ?? null,
  };
};

const byThread = <Row extends { thread_id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.thread_id, row]));

/** A plan with all that holds in it now, for its owner. */
export const openPlan = async (tx: Tx, config: Pick<Config, "key">, plan: Plan): Promise<OpenPlan> => ({
  plan,
  ...(await openParts(tx, config, plan)),
});

/** All that holds in a plan now, readable for whoever may have its owner's key. */
export const openParts = async (
  tx: Tx,
  config: Pick<Config, "key">,
  plan: Pick<Plan, "id" | "person_id" | "organisation_id">,
): Promise<OpenParts> => {
  const opener = await openerFor(tx, config, { id: plan.person_id, organisation_id: plan.organisation_id });
  const all = (await textsOf(tx, plan.id)).map(opener.text);
  const terms = byThread(await termsOf(tx, plan.id));
  const steps = byThread(await stepsOf(tx, plan.id));
  const ratings = byThread(await ratingsOf(tx, plan.id));
  const yeses = await yesesOf(tx, plan.id);
  const guests = await guestNames(tx, plan.id);
  const there = all.filter((text) => text.removed_at === null);
  const kept = there.filter(({ side }) => side === "mine");
  return {
    texts: kept.filter(({ place }) => place !== "measure"),
    measures: kept
      .filter(({ place }) => place === "measure")
      .map((text) => {
        const [agreed, rated] = [terms.get(text.thread_id), ratings.get(text.thread_id)];
        return measureOf(
          text,
          agreed && opener.terms(agreed),
          steps.get(text.thread_id),
          rated && opener.rating(rated),
        );
      }),
    beside: besides(there, yeses),
    guests: new Map(guests.map((guest) => [guest.id, guest])),
    gone: all.filter((text) => text.removed_at !== null),
  };
};
