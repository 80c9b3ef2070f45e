import { demoCast, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, self } from "../askers.ts";
import type { Planting } from "../planting.ts";

const { ada, liv } = demoCast;
const at = "2026-11-20T10:00:00Z";

/** What one is asked to share, and what others entered of it. */
export const plantedSharing: readonly Planting[] = [
  {
    table: "consent.ask",
    what: "Liv asks Ada for her treatment, and it is not answered",
    plant: (soil) =>
      soil.put("consent.ask", {
        person_id: ada.id,
        topic: "treatment",
        purpose: "care",
        why: "For søknaden",
        recipient_kind: "unit",
        recipient_unit_id: demoUnits.tildeling.id,
        asked_by: liv.id,
        asked_role_id: liv.roles[0].id,
        asked_at: at,
      }),
    noticed: anyOf(self("ada"), inRole("liv")),
    shows: ["Ada Eksempel", "/my/asks", "/my/asks/:id"],
  },
  {
    table: "consent.withdrawal_entry",
    what: "Liv has entered that Ada stops sharing something, as Ada said on the telephone",
    plant: (soil) =>
      soil.put("consent.withdrawal_entry", {
        person_id: ada.id,
        channel: "telephone",
        said_on: "2026-11-20",
        received_by: liv.id,
        entered_by: liv.id,
        role_id: liv.roles[0].id,
        unit_id: demoUnits.tildeling.id,
        entered_at: at,
      }),
    noticed: self("ada"),
    shows: ["Ada Eksempel", "/my/withdrawal-entries/:id"],
  },
];
