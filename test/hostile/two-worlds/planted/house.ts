import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { administrator, anyOf, nobodyAtAll, officer } from "../askers.ts";
import type { Planting } from "../planting.ts";

const bytes = Buffer.from("0123456789abcdef0123456789abcdef");
const soon = "2027-01-01";

/** What belongs to the house itself: units, lists, jobs, keys. What is public is planted before its day. */
export const plantedHouse: readonly Planting[] = [
  {
    table: "kept.impact_answer",
    what: "the administrator has written which measures there are against what can go wrong",
    plant: (soil) =>
      soil.put("kept.impact_answer", {
        field: "measures",
        n: 90,
        words: "Kanaritiltak",
        written_by: demoCast.nina.id,
        written_as: "administrator",
        written_at: "2026-11-20T10:00:00Z",
      }),
    noticed: anyOf(administrator, officer),
  },
  {
    table: "people.access_rule",
    what: "a rule of law has been read that holds from the new year on",
    plant: (soil) =>
      soil.change(
        `insert into people.access_rule select 'x', kind, from_age, until_age, topics, $1::date, null, legal_ref, source, $1 from people.access_rule limit 1`,
        [soon],
      ),
    noticed: nobodyAtAll,
  },
  {
    table: "people.directory_entry",
    what: "an organisation near here begins at the new year",
    plant: (soil) =>
      soil.put("people.directory_entry", {
        kind: "user-organisation",
        name: "Kanarilaget",
        purpose: "For alle",
        for_whom: ["users"],
        areas: ["meeting-places"],
        checked_on: "2026-11-01",
        valid_from: soon,
        entered_by: demoCast.nina.id,
      }),
    noticed: nobodyAtAll,
  },
  {
    table: "people.organisation",
    what: "one more municipality comes in at the new year",
    plant: (soil) =>
      soil.row("people.organisation", { id: soil.id(), name: "Kanari kommune", valid_from: soon }),
    noticed: nobodyAtAll,
  },
  {
    table: "people.unit",
    what: "Lyngtun gets a unit below it at the new year",
    plant: (soil) =>
      soil.put("people.unit", {
        parent_id: demoUnits.lyngtun.id,
        code: "kanari",
        name: "Kanarihuset",
        short_name: "Kanari",
        valid_from: soon,
      }),
    noticed: administrator,
  },
  {
    table: "people.unit_name",
    what: "Lyngtun is called something else for a while from the new year on",
    plant: (soil) =>
      soil.put("people.unit_name", {
        unit_id: demoUnits.lyngtun.id,
        name: "Kanari",
        short_name: "Kanari",
        valid_from: soon,
        valid_to: "2027-02-01",
      }),
    noticed: nobodyAtAll,
  },
  {
    table: "people.unit_succession",
    what: "Ambulant team gives way to Lyngtun at the new year",
    plant: (soil) =>
      soil.put("people.unit_succession", {
        unit_id: demoUnits.ambulant.id,
        successor_id: demoUnits.lyngtun.id,
        taken_over_on: soon,
        reason: "Kanari",
        made_by: demoCast.nina.id,
      }),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.acting",
    what: "somebody else is asking at the same time",
    plant: (soil) =>
      soil.row("platform.acting", {
        pid: -1,
        xid: "1",
        kind: "person",
        today: "2026-11-25",
        person_id: demoCast.nina.id,
        role_id: demoCast.nina.roles[0].id,
        role_kind: "administrator",
        organisation_id: demoOrganisation.id,
      }),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.erased",
    what: "somebody has been erased",
    plant: (soil) => soil.row("platform.erased", { hash: bytes, kind: "person", erased_on: "2026-11-20" }),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.house_key",
    what: "the jobs have another key",
    plant: (soil) =>
      soil.change("update platform.house_key set key_hash = $1 where purpose = 'job'", [bytes]),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.job",
    what: "a job waits",
    plant: (soil) =>
      soil.row("platform.job", {
        id: soil.id(),
        kind: "mail",
        payload: JSON.stringify({ person: demoCast.kari.id }),
      }),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.migration",
    what: "the database was brought up to date on another day",
    plant: (soil) => soil.change("update platform.migration set applied_at = '2026-01-01'"),
    noticed: nobodyAtAll,
  },
  {
    table: "platform.retention_run",
    what: "what had its time was let go of",
    plant: (soil) =>
      soil.row("platform.retention_run", {
        day: "2026-11-24",
        began_at: "2026-11-24T02:00:00Z",
        ended_at: "2026-11-24T02:01:00Z",
        gone: JSON.stringify({ "platform.job": 4 }),
      }),
    noticed: anyOf(administrator, officer),
  },
];
