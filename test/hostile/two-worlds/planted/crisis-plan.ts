import { packed } from "#modules/crisis-plan/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, self, workingAt } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import type { Question } from "../still-house.ts";

const { kari } = demoCast;
const at = "2026-11-20T10:00:00Z";
const plan = "0000000f-5707-4e1f-8000-0000000b1c01";
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
const asBegun = { person_id: kari.id, begun_at: at, changed_at: at, reviewed_on: "2026-11-20" };

/** Kari's crisis plan, open to Lyngtun. */
const given = async (soil: Soil) => {
  await soil.row("care.crisis_plan", { ...of, ...asBegun, id: plan });
  await text(soil, "0000000f-5707-4e1f-8000-0000000b1c02");
  await soil.row("consent.consent", {
    ...of,
    id: "0000000f-5707-4e1f-8000-0000000b1c03",
    topic: "crisis",
    purpose: "care",
    recipient_kind: "unit",
    recipient_unit_id: demoUnits.lyngtun.id,
    valid_from: "2026-11-01",
    given_by: kari.id,
    given_at: at,
  });
};
const text = async (soil: Soil, id: string, more: Record<string, unknown> = {}) =>
  soil.row("care.crisis_text", {
    ...of,
    id,
    thread_id: id,
    plan_id: plan,
    n: 1,
    place: "helps",
    sealed: await soil.sealedFor("kari", "crisis-text", packed({ words: "Å gå til elva." })),
    written_at: at,
    ...more,
  });
const opening: Question = {
  path: `/my/shared/${kari.id}/opening`,
  fields: { topic: "crisis", purpose: "care" },
};

/** How a person wants to be met when things get hard. */
export const plantedCrisisPlans: readonly Planting[] = [
  {
    table: "care.crisis_plan",
    what: "Kari has a crisis plan that nobody else knows of",
    plant: (soil) => soil.put("care.crisis_plan", asBegun),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan"],
    would: [opening],
  },
  {
    table: "care.crisis_text",
    what: "Kari has written what helps in the crisis plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id()),
    noticed: anyOf(self("kari"), workingAt(demoUnits.lyngtun.id)),
    shows: ["Bo Prøvesen,", opening],
    would: ["/my/crisis-plan/texts/:id"],
  },
  {
    table: "care.crisis_text",
    what: "Kari has written who must not know in the crisis plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id(), { place: "must-not-know", hidden: true }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan", "/my/crisis-plan/texts/:id"],
    would: [opening],
  },
  {
    table: "care.crisis_text",
    what: "Kari keeps something to herself in the crisis plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id(), { hidden: true }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan", "/my/crisis-plan/texts/:id"],
    would: [opening],
  },
  {
    table: "care.crisis_text",
    what: "Kari has taken something away from the crisis plan that is open to Lyngtun",
    given,
    plant: (soil) => text(soil, soil.id(), { removed_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan", "/my/take-out/json"],
    would: [opening],
  },
];
