import { packed } from "#modules/crisis-plan/index.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, nobodyAtAll, self, workingAt } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import type { Question } from "../still-house.ts";

const { kari } = demoCast;
const at = "2026-11-20T10:00:00Z";
const [plan, card] = ["0000000f-5707-4e1f-8000-0000000b1c01", "0000000f-5707-4e1f-8000-0000000b1c04"];
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
  {
    table: "care.crisis_card",
    what: "Kari has a card with a code",
    given,
    plant: async (soil) =>
      soil.put("care.crisis_card", {
        person_id: kari.id,
        plan_id: plan,
        code_hash: Buffer.from("a code that nobody types"),
        code_sealed: await soil.sealedFor("kari", "crisis-code", "K7QM4XRD9HTW2NCB8FJV5PZS3AXY"),
        made_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan/card"],
    would: [opening],
  },
  {
    table: "care.crisis_card",
    what: "Kari had a card with a code, until she ended it",
    given,
    plant: async (soil) =>
      soil.put("care.crisis_card", {
        person_id: kari.id,
        plan_id: plan,
        code_hash: Buffer.from("a code of before that nobody types"),
        code_sealed: await soil.sealedFor("kari", "crisis-code", "K7QM4XRD9HTW2NCB8FJV5PZS3AXY"),
        made_at: at,
        ended_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
    would: [opening, "/my/crisis-plan/card"],
  },
  {
    table: "care.crisis_reading",
    what: "somebody has read Kari's crisis plan by the card",
    given: async (soil) => {
      await given(soil);
      await soil.row("care.crisis_card", {
        ...of,
        id: card,
        plan_id: plan,
        code_hash: Buffer.from("another code that nobody types"),
        code_sealed: Buffer.from("sealed"),
        made_at: at,
        ended_at: at,
      });
    },
    plant: async (soil) =>
      soil.put("care.crisis_reading", {
        person_id: kari.id,
        card_id: card,
        key_hash: Buffer.from("x"),
        capacity: "health",
        sealed: await soil.sealedFor(
          "kari",
          "crisis-reader",
          JSON.stringify({ name: "Vakt Vera", workplace: "Akuttmottaket", reason: "Haster" }),
        ),
        at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
  },
  {
    table: "care.crisis_attempt",
    what: "somebody has typed a code that opens nothing",
    plant: (soil) => soil.row("care.crisis_attempt", { network_hash: Buffer.from("elsewhere"), at }),
    noticed: nobodyAtAll,
  },
  {
    table: "care.crisis_copy",
    what: "Kari has had back a copy of the crisis plan",
    given,
    plant: async (soil) =>
      soil.put("care.crisis_copy", {
        person_id: kari.id,
        plan_id: plan,
        kind: "paper",
        sealed: await soil.sealedFor("kari", "crisis-copy", "Fastlegen"),
        version: 0,
        given_at: at,
        ended_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan/copies"],
    would: [opening],
  },
  {
    table: "care.crisis_copy",
    what: "Kari has written down who has a copy of the crisis plan",
    given,
    plant: async (soil) =>
      soil.put("care.crisis_copy", {
        person_id: kari.id,
        plan_id: plan,
        kind: "paper",
        sealed: await soil.sealedFor("kari", "crisis-copy", "Fastlegen"),
        version: 0,
        given_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/crisis-plan/copies"],
    would: [opening],
  },
];
