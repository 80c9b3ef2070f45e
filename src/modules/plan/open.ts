import { createSecretKey } from "node:crypto";
import { type KeyHolder, personKey, unsealFor } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Status } from "./parts.ts";
import { type Cut, shownFirst } from "./plan.ts";
import { type Taking, takingOf } from "./responsible.ts";
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
import { askedOf, type SealedAsked } from "./store/responsible.ts";
import { type GuestNamed, guestNames, yesesOf } from "./store/sides.ts";

/** What each kind of words in a plan is sealed as, so that none can be passed off as another. */
export const sealedAs = {
  text: "plan-text",
  owner: "plan-owner",
  waiting: "plan-waiting",
  rating: "plan-rating",
  answer: "plan-measure-answer",
  sheet: "plan-sheet",
} as const;

/** A version of a text that can be read: its words; null where the key that sealed them is gone. */
export type PlanText = Omit<SealedText, "sealed"> & { words: string | null };

/** Somebody who takes part in the plan, and is asked to do a measure. */
export interface GuestOwner {
  self: false;
  /** Null where the guest is erased, or not to be named to whoever reads. */
  name: string | null;
  guest: string;
  /** How it stands with that one now; null of what was agreed before. */
  asked: Asked | null;
}

/** How it stands with a guest who is asked, and why where it was said. */
export interface Asked extends Omit<SealedAsked, "sealed" | "thread_id" | "guest_id" | "unit_name"> {
  taking: Taking;
  words: string | null;
}

/** Who does a measure: the person, somebody outside by name, a guest, or nobody yet. */
export type MeasureOwner =
  | { self: true; guest?: never }
  | { self: false; name: string; guest?: never }
  | GuestOwner
  | null;

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
  /** How many more measures there are than were opened. */
  left: number;
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
  asked: (sealed: SealedAsked) => Asked;
  /** What a guest has said to it. */
  answer: (sealed: Uint8Array | null) => string | null;
  /** What is written on a sheet, packed. */
  sheet: (sealed: Uint8Array) => string | null;
}

/** What opens a person's words: the key is asked for once. */
export const openerFor = async (tx: Tx, config: Pick<Config, "key">, person: KeyHolder): Promise<Opener> => {
  const bytes = await personKey(tx, config, person);
  const key = bytes && createSecretKey(bytes);
  const open = (purpose: string, sealed: Uint8Array) => unsealFor(key, person.id, purpose, sealed);
  const maybe = (purpose: string, sealed: Uint8Array | null) => sealed && open(purpose, sealed);
  return {
    text: ({ sealed, ...text }) => ({ ...text, words: open(sealedAs.text, sealed) }),
    terms: ({ n, owner_person_id, owner_sealed, guest_id, due, waiting_sealed, written_at }) => {
      const name = maybe(sealedAs.owner, owner_sealed);
      const self = owner_person_id === person.id;
      const other = name === null ? null : { self: false as const, name };
      return {
        n,
        owner: self ? { self } : guest_id ? { self: false, name: null, guest: guest_id, asked: null } : other,
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
    asked: ({ measure_id, text_id, name: called, unit_name, mine, here, answer, answered_at, sealed }) => ({
      measure_id,
      text_id,
      mine,
      here,
      answer,
      answered_at,
      name: called && calledAt(called, unit_name),
      taking: takingOf({ here, answer }),
      words: maybe(sealedAs.answer, sealed),
    }),
    answer: (sealed) => maybe(sealedAs.answer, sealed),
    sheet: (sealed) => open(sealedAs.sheet, sealed),
  };
};

const calledAt = (name: string, unit: string | null): string => (unit === null ? name : `${name}, ${unit}`);

/** What was agreed with its guest by name, as far as the names are there to be known. */
export const withGuest = <T extends { owner: MeasureOwner }>(
  terms: T,
  names: ReadonlyMap<string, GuestNamed>,
  asked: Asked | null = null,
): T => {
  const { owner } = terms;
  if (!owner || owner.guest === undefined) return terms;
  const named = names.get(owner.guest);
  const name = asked ? asked.name : named ? calledAt(named.name, named.unit_name) : null;
  return { ...terms, owner: { ...owner, name, asked } };
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
export const openPlan = async (
  tx: Tx,
  config: Pick<Config, "key">,
  plan: Plan,
  cut: Cut | null = null,
): Promise<OpenPlan> => ({
  plan,
  ...(await openParts(tx, config, plan, cut)),
});

/**
 * All that holds in a plan now, readable for whoever may have its owner's key; of its measures as many as a page shows,
 * where it says how many.
 */
export const openParts = async (
  tx: Tx,
  config: Pick<Config, "key">,
  plan: Pick<Plan, "id" | "person_id" | "organisation_id">,
  cut: Cut | null = null,
): Promise<OpenParts> => {
  // Asked together: each waits for nothing that another brings.
  const [opener, sealed, agreed, done, found, yeses, named, whom] = await Promise.all([
    openerFor(tx, config, { id: plan.person_id, organisation_id: plan.organisation_id }),
    textsOf(tx, plan.id),
    termsOf(tx, plan.id),
    stepsOf(tx, plan.id),
    ratingsOf(tx, plan.id),
    yesesOf(tx, plan.id),
    guestNames(tx, plan.id),
    askedOf(tx, plan.id),
  ]);
  const [terms, steps, ratings, asked] = [byThread(agreed), byThread(done), byThread(found), byThread(whom)];
  const guests = new Map(named.map((guest) => [guest.id, guest]));
  const isMeasure = ({ place, side, removed_at }: SealedText) =>
    place === "measure" && side === "mine" && removed_at === null;
  const every = sealed.filter(isMeasure).map((text) => {
    const now = terms.get(text.thread_id);
    const status = steps.get(text.thread_id)?.status ?? "planned";
    return { text, now, due: now?.due ?? null, status, waits: now?.waiting_sealed != null };
  });
  // What is not shown is not opened: opening is most of what a page of two thousand costs.
  const shown = cut ? shownFirst(every, cut) : every;
  const all = sealed.filter((text) => !isMeasure(text)).map(opener.text);
  const there = all.filter((text) => text.removed_at === null);
  return {
    texts: there.filter(({ side }) => side === "mine"),
    measures: shown.map(({ text, now }) => {
      const [rated, of] = [ratings.get(text.thread_id), asked.get(text.thread_id)];
      return measureOf(
        opener.text(text),
        now && withGuest(opener.terms(now), guests, of && opener.asked(of)),
        steps.get(text.thread_id),
        rated && opener.rating(rated),
      );
    }),
    left: every.length - shown.length,
    beside: besides(there, yeses),
    guests,
    gone: all.filter((text) => text.removed_at !== null),
  };
};
