import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, type Rule, self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";

const { bo, kari, liv, nina } = demoCast;
const at = "2026-11-20T10:00:00Z";
const id = "0000000f-5707-4e1f-8000-0000000c0001";
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };

/** The unit that coordinates here is the demo's own. Kari has reported a need, and Bo coordinates. */
const given = async (soil: Soil) => {
  await soil.row("care.coordination", {
    ...of,
    id,
    unit_id: demoUnits.tildeling.id,
    begun_by: kari.id,
    begun_at: at,
  });
  await step(soil, 1, { as_whom: "self", written_by: kari.id }, "0000000f-5707-4e1f-8000-0000000c0002");
};
const step = async (soil: Soil, n: number, more: Record<string, unknown>, fixed?: string) =>
  soil.row("care.coordination_step", {
    ...of,
    id: fixed ?? soil.id(),
    coordination_id: id,
    n,
    kind: "need-reported",
    on_day: "2026-11-20",
    written_at: at,
    sealed: await soil.sealedFor("kari", "coordination-step", "Jeg må fortelle alt på nytt."),
    ...more,
  });
const coordinator = (soil: Soil, more: Record<string, unknown> = {}) =>
  soil.put("care.coordinator", {
    person_id: kari.id,
    coordination_id: id,
    coordinator_id: bo.id,
    role_id: bo.roles[0].id,
    named_at: at,
    named_by: liv.id,
    ...more,
  });
const blocksBo = "0000000f-5707-4e1f-8000-0000000c0003";
const before = "0000000f-5707-4e1f-8000-0000000c0004";
const path = `/my/coordinations/${id}`;
// Those who work in the unit that coordinates, and nobody who leads it from above.
const unit: Rule = inRole("liv");

/** What a person has asked for and been offered, and who coordinates. */
export const plantedCoordinations: readonly Planting[] = [
  {
    table: "care.coordinating_unit",
    what: "another unit has coordinated before",
    plant: (soil) =>
      soil.put("care.coordinating_unit", {
        unit_id: demoUnits.lyngtun.id,
        valid_from: "2020-01-01",
        valid_to: "2021-01-01",
        made_by: nina.id,
      }),
    noticed: () => false,
    would: ["/my/coordinating-unit", "/my/coordination"],
  },
  {
    table: "care.coordination",
    what: "Kari has reported a need",
    plant: given,
    noticed: anyOf(self("kari"), unit),
    shows: ["Kari Fiksjon", "/my/coordination"],
    would: ["/my/coordinations", path],
  },
  {
    table: "care.coordination",
    what: "Kari has had a coordination that has ended",
    plant: (soil) =>
      soil.put("care.coordination", {
        person_id: kari.id,
        unit_id: demoUnits.tildeling.id,
        begun_by: kari.id,
        begun_at: "2026-01-10T10:00:00Z",
        ended_at: at,
        ended_by: kari.id,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/coordination"],
    would: ["/my/coordinations", "/my/coordinations/:id"],
  },
  {
    table: "care.coordination_step",
    what: "Kari has been told of her rights",
    given,
    plant: (soil) =>
      step(soil, 2, { kind: "told", as_whom: "service", written_by: liv.id, role_id: liv.roles[0].id }),
    noticed: anyOf(self("kari"), unit),
    shows: ["Liv Påhitt,", path],
    would: ["/my/coordinations", "/my/coordination"],
  },
  {
    table: "care.coordinator",
    what: "Bo coordinates for Kari",
    given,
    plant: (soil) => coordinator(soil),
    noticed: anyOf(self("kari"), unit, inRole("bo")),
    shows: ["Bo Prøvesen,", "/my/coordinations", path],
  },
  {
    table: "care.coordinator",
    what: "Bo has coordinated for Kari before",
    given,
    plant: (soil) => coordinator(soil, { ended_at: at, ended_why: "left" }),
    noticed: anyOf(self("kari"), unit),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
    would: ["/my/coordinations", path],
  },
  {
    table: "care.coordination_step",
    what: "Kari, who has blocked Bo, has been told of her rights while he is her coordinator",
    given: async (soil) => {
      await given(soil);
      const bos = { ...of, coordination_id: id, coordinator_id: bo.id, role_id: bo.roles[0].id };
      await soil.row("care.coordinator", { ...bos, id: blocksBo, named_at: at, named_by: liv.id });
      await soil.row("consent.block", { ...of, id: blocksBo, blocked_person_id: bo.id });
    },
    plant: (soil) =>
      step(soil, 2, { kind: "told", as_whom: "service", written_by: liv.id, role_id: liv.roles[0].id }),
    noticed: anyOf(self("kari"), unit),
    shows: ["Liv Påhitt,", path],
    would: ["/my/coordinations", path, "/my/tasks"],
  },
  {
    table: "care.coordination_step",
    what: "Kari was told of her rights in what has ended",
    given: async (soil) => {
      const over = { ended_at: at, ended_by: kari.id, begun_at: at, begun_by: kari.id };
      await soil.row("care.coordination", { ...of, ...over, id: before, unit_id: demoUnits.tildeling.id });
    },
    plant: (soil) =>
      step(soil, 1, {
        coordination_id: before,
        kind: "told",
        as_whom: "service",
        written_by: liv.id,
        role_id: liv.roles[0].id,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/take-out/json"],
    would: ["/my/coordinations", `/my/coordinations/${before}`],
  },
  {
    table: "platform.clock",
    what: "Tildelingskontoret owes Kari an offer",
    given,
    plant: (soil) =>
      soil.put("platform.clock", {
        unit_id: demoUnits.tildeling.id,
        subject_kind: "coordination",
        subject_id: id,
        rule_id: "coordination-offer",
        rule_version: "2026-01-01",
        start: "2026-11-20",
        due: "2026-12-11",
        reminder: "2026-12-04",
      }),
    noticed: anyOf(self("kari"), unit),
    shows: ["Liv Påhitt,", path],
    would: ["/my/tasks"],
  },
];
