import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, self, workingAt } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import type { Question } from "../still-house.ts";

const { kari } = demoCast;
const at = "2026-11-20T10:00:00Z";
const [plan, doing] = ["0000000f-5707-4e1f-8000-0000000b1a01", "0000000f-5707-4e1f-8000-0000000b1a02"];
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
const byKari = { written_by: kari.id, as_whom: "self", written_at: at };

/** Kari's plan, with one measure, open to Lyngtun. */
const given = async (soil: Soil) => {
  await soil.row("care.plan", { ...of, id: plan, template: "full", started_by: kari.id, started_at: at });
  await text(soil, doing, { place: "measure" });
  await soil.row("consent.consent", {
    ...of,
    id: "0000000f-5707-4e1f-8000-0000000b1a03",
    topic: "plan",
    purpose: "care",
    recipient_kind: "unit",
    recipient_unit_id: demoUnits.lyngtun.id,
    valid_from: "2026-11-01",
    given_by: kari.id,
    given_at: at,
  });
};
const text = async (soil: Soil, id: string, more: Record<string, unknown> = {}) =>
  soil.row("care.plan_text", {
    ...of,
    ...byKari,
    id,
    thread_id: id,
    plan_id: plan,
    n: 1,
    place: "goal",
    sealed: await soil.sealedFor("kari", "plan-text", "Jeg vil ut til elva."),
    ...more,
  });
const measure = { person_id: kari.id, plan_id: plan, thread_id: doing, n: 1 };
const opening: Question = {
  path: `/my/shared/${kari.id}/opening`,
  fields: { topic: "plan", purpose: "care" },
};
const atLyngtun = anyOf(self("kari"), workingAt(demoUnits.lyngtun.id));

/** What a person wants, what is done about it, and how it goes. */
export const plantedPlans: readonly Planting[] = [
  {
    table: "care.plan",
    what: "Kari has a plan that nobody else knows of",
    plant: (soil) =>
      soil.put("care.plan", { person_id: kari.id, template: "full", started_by: kari.id, started_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan"],
    would: [opening],
  },
  {
    table: "care.plan_text",
    what: "Kari has a goal in the plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id()),
    noticed: atLyngtun,
    shows: ["Bo Prøvesen,", opening],
    would: ["/my/plan/texts/:id"],
  },
  {
    table: "care.plan_text",
    what: "Kari keeps a goal to herself in the plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id(), { hidden: true }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan", "/my/plan/texts/:id"],
    would: [opening],
  },
  {
    table: "care.plan_text",
    what: "Kari has taken a goal away from the plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id(), { removed_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan", "/my/take-out/json"],
    would: [opening],
  },
  {
    table: "care.plan_measure",
    what: "Kari has agreed who does a measure, in the plan that is open to Lyngtun",
    given,
    plant: async (soil) =>
      soil.put("care.plan_measure", {
        ...measure,
        ...byKari,
        owner_sealed: await soil.sealedFor("kari", "plan-owner", "Liv Påhitt"),
        due: "2026-11-01",
      }),
    noticed: atLyngtun,
    shows: ["Bo Prøvesen,", opening],
  },
  {
    table: "care.plan_measure_step",
    what: "Kari has written that a measure is under way, in the plan that is open to Lyngtun",
    given,
    plant: (soil) =>
      soil.put("care.plan_measure_step", {
        ...measure,
        ...byKari,
        status: "under-way",
        on_day: "2026-11-19",
      }),
    noticed: atLyngtun,
    shows: ["Bo Prøvesen,", opening],
  },
  {
    table: "care.plan_rating",
    what: "Kari has rated a measure of the plan that is open to Lyngtun",
    given,
    plant: (soil) => soil.put("care.plan_rating", { ...measure, score: 2, rated_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/plan"],
    would: [opening],
  },
];
