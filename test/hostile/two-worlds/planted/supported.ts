import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, type Rule, self } from "../askers.ts";
import type { Planting } from "../planting.ts";

const { kari, bo } = demoCast;
const at = "2026-11-20T10:00:00Z";
const of = { organisation_id: demoOrganisation.id, person_id: kari.id };
const decided = "0000000f-5707-4e1f-8000-0000000c0e04";
const decision = {
  unit_id: demoUnits.lyngtun.id,
  begun_by: bo.id,
  role_id: bo.roles[0].id,
  begun_at: at,
};
const decisions = "/my/supported-decisions";

// An employee or the leader of the very unit: not those above it, not its user contact.
const atLyngtun: Rule = ({ kind, reach }) =>
  ["employee", "unit-leader"].includes(kind ?? "") && reach[0] === demoUnits.lyngtun.id;
const bothSides = anyOf(self("kari"), atLyngtun);

/** Support before something is decided, and the numbers of a closed quarter. */
export const plantedSupport: readonly Planting[] = [
  {
    table: "care.supported_decision",
    what: "Kari is to decide something at Lyngtun, with support",
    plant: (soil) => soil.put("care.supported_decision", { person_id: kari.id, ...decision }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", `${decisions}-here`],
    would: [decisions],
  },
  {
    table: "care.supported_decision",
    what: "Kari prepares a decision alone",
    plant: (soil) =>
      soil.put("care.supported_decision", { person_id: kari.id, begun_by: kari.id, begun_at: at }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", decisions],
    would: [`${decisions}-here`, "/my/tasks"],
  },
  {
    table: "care.supported_decision_step",
    what: "Kari has written what she wants",
    given: (soil) => soil.row("care.supported_decision", { ...of, ...decision, id: decided }),
    plant: async (soil) =>
      soil.put("care.supported_decision_step", {
        person_id: kari.id,
        decision_id: decided,
        n: 2,
        kind: "will",
        on_day: "2026-11-20",
        sealed: await soil.sealedFor("kari", "supported-decision", "Jeg vil vente."),
        channel: "web",
        written_by: kari.id,
        written_at: at,
      }),
    noticed: bothSides,
    shows: ["Bo Prøvesen,", `${decisions}-here/${decided}`],
    would: [`${decisions}/${decided}`],
  },
  {
    table: "care.coercion_figures",
    what: "the numbers of a quarter at Lyngtun are made",
    plant: (soil) =>
      soil.row("care.coercion_figures", {
        organisation_id: demoOrganisation.id,
        unit_id: demoUnits.lyngtun.id,
        period: "2026-1",
        figures: JSON.stringify([{ name: "persons", band: "hidden", n: null, of: null }]),
        computed_on: "2026-05-01",
      }),
    noticed: ({ kind, reach }) =>
      ["employee", "unit-leader", "user-contact"].includes(kind ?? "") &&
      reach.includes(demoUnits.lyngtun.id),
    shows: ["Bo Prøvesen,", "/my/after-talks-here/figures"],
  },
];
