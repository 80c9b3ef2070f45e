import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { nobodyAtAll, workingAt } from "../askers.ts";
import type { Planting } from "../planting.ts";
import { aCase, aMeasure, at, atFossen, fossen, someVoice } from "./participation-rows.ts";

const { per, ola } = demoCast;

/** What comes of it: cases, measures, promises, figures. */
export const plantedCases: readonly Planting[] = [
  {
    table: "participation.improvement_case",
    what: "Fossen works on a case",
    plant: aCase,
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/improvement", "/my/improvement/:id"],
  },
  {
    table: "participation.measure",
    what: "Fossen has promised a measure",
    plant: aMeasure,
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/improvement"],
  },
  {
    table: "participation.measure_entry",
    what: "Fossen has begun with a measure",
    plant: async (soil) =>
      soil.put("participation.measure_entry", {
        measure_id: await aMeasure(soil),
        kind: "start",
        by_person_id: per.id,
        by_name: "Per Innbilt",
        at,
      }),
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/improvement"],
  },
  {
    table: "participation.effect_check",
    what: "Fossen has found that something works",
    plant: async (soil) =>
      soil.put("participation.effect_check", {
        case_id: await aCase(soil),
        unit_id: fossen,
        months: 3,
        finding: "works",
        text: "Det virker.",
        by_person_id: per.id,
        by_name: "Per Innbilt",
        at,
      }),
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/improvement"],
  },
  {
    table: "participation.case_source",
    what: "a case of Fossen's has a voice behind it",
    plant: async (soil) =>
      soil.row("participation.case_source", {
        organisation_id: demoOrganisation.id,
        case_id: await aCase(soil),
        kind: "voice",
        source_id: await someVoice(soil, demoUnits.fossenPoliklinikk.id),
        shown_text: "Kanarien",
        added_by: per.id,
      }),
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/improvement"],
  },
  {
    table: "participation.service_promise",
    what: "Elvebredden promises something from the new year on",
    plant: async (soil) =>
      soil.put("participation.service_promise", {
        promise_id: soil.id(),
        unit_id: demoUnits.elvebredden.id,
        version: 1,
        text: "Kanariløfte",
        valid_from: "2027-01-01",
        made_by: ola.id,
      }),
    noticed: workingAt(demoUnits.elvebredden.id, ["unit-leader"]),
    shows: ["Ola Liksom,", "/my/promises"],
  },
  {
    table: "participation.unit_figures",
    what: "Lyngtun's next figures are there before their day",
    plant: (soil) =>
      soil.change(
        `insert into participation.unit_figures select organisation_id, unit_id, 'x', figures, '2026-12-15' from participation.unit_figures
          where unit_id = $1 limit 1`,
        [demoUnits.lyngtun.id],
      ),
    noticed: nobodyAtAll,
  },
];
