import fc from "fast-check";
import type { CarriedMeasure, CarriedPlan, CarriedText } from "#modules/plan/fhir/carried.ts";
import { planResources } from "#modules/plan/fhir/write.ts";
import { lifeAreas, type Place, places, statuses, templates } from "#modules/plan/parts.ts";
import { addDays, asDay } from "#platform/clock/index.ts";
import { bundleOf, type Resource, reference } from "#platform/fhir.ts";

/** When the files of the tests are read. */
export const now = new Date("2026-11-26T12:00:00.000Z");
const subject = reference("7f000000-0000-4000-8000-000000000001");
const frame = { id: "7f000000-0000-4000-8000-000000000002", started_at: now, ended_at: null };
const patient = { resourceType: "Patient", id: "7f000000-0000-4000-8000-000000000001" };

// Whatever a form takes: cleaned, trimmed, composed; Sámi, Arabic, emoji and line breaks among it.
const words = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.constantFrom("7/10", "Čáhppes beana", "أريد أن أنام", '  {"a":1}', "én\nto\n\ntre", "👩‍👩‍👧"),
  )
  .map((text) =>
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: as the forms clean it
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\r]/g, "")
      .toWellFormed()
      .normalize("NFC")
      .trim(),
  )
  .filter((text) => text.length > 0);
const moment = fc.integer({ min: Date.UTC(2020, 0, 1), max: now.getTime() }).map((ms) => new Date(ms));
const day = fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(asDay("2026-11-26"), n));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const versions = fc
  .array(
    fc.record({
      words,
      area: maybe(fc.constantFrom(...lifeAreas)),
      hidden: fc.boolean(),
      at: moment,
      back: fc.nat(9),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ back, ...version }, i) => ({ ...version, repeats: back > 0 && back <= i ? back : null })),
  );
const idOf = (kind: number, n: number): string =>
  `7f00000${kind}-0000-4000-8000-${String(n).padStart(12, "0")}`;
const text = (place: Place): fc.Arbitrary<CarriedText> =>
  fc.record({ id: fc.constant(""), place: fc.constant(place), versions });
const owner = fc.oneof(
  fc.constant(null),
  fc.constant({ self: true } as const),
  words.map((name) => ({ self: false as const, name })),
);
const terms = fc.array(fc.record({ owner, due: maybe(day), waitingFor: maybe(words), at: moment }), {
  maxLength: 3,
});
const steps = fc.array(fc.record({ status: fc.constantFrom(...statuses), onDay: day, at: moment }), {
  maxLength: 3,
});
const ratings = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 10 }), words: maybe(words), at: moment }),
  {
    maxLength: 3,
  },
);
const measure: fc.Arbitrary<CarriedMeasure> = fc.record({
  id: fc.constant(""),
  place: fc.constant("measure" as const),
  versions,
  terms,
  steps,
  ratings,
});
const others = places.filter((place) => place !== "goal" && place !== "measure");
/** Any plan that somebody could have written, with all its versions. */
export const anyPlan: fc.Arbitrary<CarriedPlan> = fc
  .record({
    frame: fc.record({
      template: fc.constantFrom(...templates),
      from: maybe(day),
      length: fc.nat(900),
      ends: fc.boolean(),
      reviseOn: maybe(day),
    }),
    goals: fc.array(text("goal"), { minLength: 1, maxLength: 3 }),
    rest: fc.array(fc.constantFrom(...others).chain(text), { maxLength: 3 }),
    measures: fc.array(measure, { maxLength: 3 }),
  })
  .map(({ frame: { length, ends, ...rest_ }, goals, rest, measures }) => ({
    frame: { ...rest_, to: ends ? addDays(rest_.from ?? asDay("2026-11-26"), length) : null },
    // No two things have the same id, also in the smallest case.
    texts: [...goals, ...rest].map((one, i) => ({ ...one, id: idOf(1, i) })),
    measures: measures.map((one, i) => ({ ...one, id: idOf(2, i) })),
  }));

/** The file of a plan. */
export const written = (carried: CarriedPlan, lang: "nb" | "nn" | "en" = "nb"): Resource =>
  bundleOf([patient, ...planResources(frame, carried, subject, lang)], now);
/** What is read: the bytes of a file. */
export const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
/** The smallest plan: one goal. */
export const onlyGoal = (): CarriedPlan => ({
  frame: { template: "full", from: null, to: null, reviseOn: null },
  texts: [
    {
      id: "7f000000-0000-4000-8000-000000000003",
      place: "goal",
      versions: [{ words: "Sove", area: null, hidden: false, at: now, repeats: null }],
    },
  ],
  measures: [],
});

/** A file of another system: a plan, and other resources. */
export const careplan = (more: object = {}, resources: object[] = []) => ({
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      fullUrl: "urn:uuid:p",
      resource: {
        resourceType: "CarePlan",
        id: "p",
        status: "active",
        intent: "plan",
        subject: { reference: "Patient/a" },
        ...more,
      },
    },
    ...resources.map((resource) => ({ resource })),
  ],
});
/** A goal in it. */
export const goal = {
  resourceType: "Goal",
  id: "g",
  lifecycleStatus: "active",
  description: { text: "Sove" },
};
/** A file with one goal. */
export const withGoal = (more: object) =>
  careplan({ goal: [{ reference: "Goal/g" }] }, [{ ...goal, ...more }]);
/** A file with one task. */
export const withTask = (more: object) =>
  careplan({ activity: [{ reference: { reference: "Task/t" } }] }, [
    { resourceType: "Task", id: "t", status: "requested", intent: "plan", description: "Gå tur", ...more },
  ]);
