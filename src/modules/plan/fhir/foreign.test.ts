import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf, careplan, goal, now } from "#test/carried-plans.ts";
import { readPlan } from "./read.ts";

test("a plan of another system, with goals, tasks and activities of its own, comes in as far as there is a place for it", () => {
  const file = careplan(
    {
      description: "En plan fra kommunen",
      period: { start: "2026", end: "2027-02" },
      goal: [{ reference: "Goal/g" }],
      activity: [
        { reference: { reference: "Task/t" } },
        { reference: { reference: "Appointment/x" } },
        {
          detail: {
            status: "in-progress",
            description: "Samtale hver uke",
            performer: [{ reference: "Practitioner/liv" }],
            scheduledPeriod: { end: "2027-02" },
          },
        },
        { detail: { status: "entered-in-error", description: "Feil" } },
      ],
      note: [{ text: "Ring først" }],
    },
    [
      goal,
      {
        resourceType: "Task",
        id: "t",
        status: "on-hold",
        intent: "plan",
        code: { text: "Søke bolig" },
        owner: { reference: "Patient/a" },
        note: [{ text: "ringt" }],
      },
      { resourceType: "Appointment", id: "x", status: "booked" },
      { resourceType: "Practitioner", id: "liv", name: [{ given: ["Liv"], family: "Påhitt" }] },
    ],
  );
  const { plan: read, leftOut } = readPlan(bytesOf(file), now);
  assert.deepEqual(read.frame, { template: "full", from: "2026-01-01", to: "2027-02-28", reviseOn: null });
  assert.deepEqual(
    read.texts.map(({ place, versions: [one] }) => [place, one?.words]),
    [
      ["goal", "Sove"],
      ["execution", "Ring først"],
      ["execution", "En plan fra kommunen"],
    ],
  );
  assert.deepEqual(
    read.measures.map(({ versions: [one], terms: [agreed], steps: [step] }) => [
      one?.words,
      agreed?.owner,
      agreed?.due,
      step?.status,
    ]),
    [
      ["Søke bolig", { self: true }, null, undefined],
      ["Samtale hver uke", { self: false, name: "Liv Påhitt" }, "2027-02-28", "under-way"],
    ],
  );
  assert.deepEqual(leftOut, { note: 1, Appointment: 1, Practitioner: 1 });
});

test("of several plans in a file the individual one that runs is meant; where that does not tell, nothing is guessed", () => {
  const a022 = [{ coding: [{ system: "urn:oid:2.16.578.1.12.4.1.1.9602", code: "A02-2" }] }];
  const other = {
    resourceType: "CarePlan",
    id: "q",
    status: "active",
    intent: "plan",
    description: "Behandlingsplan",
  };
  const read = readPlan(bytesOf(careplan({ category: a022, description: "Min plan" }, [other])), now);
  assert.equal(read.plan.texts[0]?.versions[0]?.words, "Min plan");
  assert.throws(() => readPlan(bytesOf(careplan({ description: "a" }, [other])), now), /several/);
  const ended = { ...other, status: "completed" };
  assert.equal(readPlan(bytesOf(careplan({ description: "a" }, [ended])), now).plan.texts.length, 1);
});
