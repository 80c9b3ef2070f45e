import type { Day } from "#platform/clock/index.ts";
import { type MeasureOwner, type Opener, withGuest } from "../open.ts";
import type { LifeArea, Place, Status } from "../parts.ts";
import type { Plan, PlanFrame } from "../store/plans.ts";
import type { GuestNamed } from "../store/sides.ts";
import type { everything } from "../store/take-out.ts";

/** A text as it once was: its words, and when they were written. */
export interface CarriedVersion {
  words: string;
  area: LifeArea | null;
  hidden: boolean;
  at: Date;
  /** The number of the earlier version whose words it says again; null where it says something new. */
  repeats: number | null;
}

/** A text with all its versions, the oldest first; never without one. */
export interface CarriedText {
  id: string;
  place: Place;
  versions: readonly CarriedVersion[];
}

/** What was agreed of a measure once. A guest goes along by name: who takes part is another matter elsewhere. */
export interface CarriedTerms {
  owner: { self: true } | { self: false; name: string } | null;
  due: Day | null;
  waitingFor: string | null;
  at: Date;
}

/** A measure: its text, and all that was agreed, done and found, each the oldest first. */
export interface CarriedMeasure extends CarriedText {
  place: "measure";
  terms: readonly CarriedTerms[];
  steps: readonly { status: Status; onDay: Day; at: Date }[];
  ratings: readonly { score: number; words: string | null; at: Date }[];
}

/** A plan as it goes from one installation to another: what its owner wrote in it and has not taken away. */
export interface CarriedPlan {
  frame: PlanFrame;
  texts: readonly CarriedText[];
  measures: readonly CarriedMeasure[];
}

const byName = (owner: MeasureOwner): CarriedTerms["owner"] =>
  owner === null || owner.self ? owner : owner.name === null ? null : { self: false, name: owner.name };

/** Whether it is a measure that is carried. */
export const isMeasure = (text: CarriedText): text is CarriedMeasure => text.place === "measure";

/**
 * One plan of all that somebody has written in plans, opened. In: all rows, the oldest versions first, what opens them, and
 * what the plan's guests are called.
 * What was taken away is left out, what guests wrote beside it, and a version that no key opens.
 */
export const carriedOf = (
  plan: Plan,
  all: Awaited<ReturnType<typeof everything>>,
  opener: Opener,
  guests: readonly GuestNamed[],
): CarriedPlan => {
  const names = new Map(guests.map((guest) => [guest.id, guest]));
  const by = <Row extends { thread_id: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.thread_id);
  const [terms, steps, ratings] = [by(all.terms), by(all.steps), by(all.ratings)];
  const carried = [...by(all.texts.filter((text) => text.plan_id === plan.id))].flatMap(
    ([id, sealed]): CarriedText[] => {
      const versions = sealed.flatMap((version): CarriedVersion[] => {
        const { words, life_area, hidden, written_at, repeats } = opener.text(version);
        return words === null ? [] : [{ words, area: life_area, hidden, at: written_at, repeats }];
      });
      const [first] = sealed;
      // What stands beside it is somebody else's, and can be taken in by nobody as said by them.
      if (first?.side !== "mine" || versions.length === 0 || sealed.at(-1)?.removed_at) return [];
      const text: CarriedText = { id, place: first.place, versions };
      if (first.place !== "measure") return [text];
      const measure: CarriedMeasure = {
        ...text,
        place: "measure",
        terms: (terms.get(id) ?? []).map((one) => {
          const { owner, due, waitingFor, written_at } = withGuest(opener.terms(one), names);
          return { owner: byName(owner), due, waitingFor, at: written_at };
        }),
        steps: (steps.get(id) ?? []).map(({ status, on_day, written_at }) => ({
          status,
          onDay: on_day,
          at: written_at,
        })),
        ratings: (ratings.get(id) ?? []).map((one) => {
          const { score, words, rated_at } = opener.rating(one);
          return { score, words, at: rated_at };
        }),
      };
      return [measure];
    },
  );
  // In the order in which they were begun, as on the page.
  const begun = ({ versions, id }: CarriedText): string => `${versions[0]?.at.toISOString()} ${id}`;
  carried.sort((a, b) => (begun(a) < begun(b) ? -1 : 1));
  return {
    frame: {
      template: plan.template,
      from: plan.period_from,
      to: plan.period_to,
      reviseOn: plan.revise_on,
    },
    texts: carried.filter((text) => !isMeasure(text)),
    measures: carried.filter(isMeasure),
  };
};
