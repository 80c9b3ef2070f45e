import { demoCast, demoUnits } from "../../../../demo/cast.ts";
import { neighbour } from "../../neighbour.ts";
import { anyOf, inRole, nobodyAtAll, officer, self, workingAt } from "../askers.ts";
import type { Planting } from "../planting.ts";
import {
  aNeighbour,
  aText,
  at,
  atFossen,
  atPoliclinic,
  clock,
  fossen,
  someVoice,
  told,
  voice,
} from "./participation-rows.ts";

const { ada, bo, kari, siv } = demoCast;

/** What is said to units, and what they make public of it. */
export const plantedVoices: readonly Planting[] = [
  {
    table: "participation.voice",
    what: "somebody has said something to Fossen",
    plant: (soil) => voice(soil, fossen),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Mia Diktet,", "/my/voices", "/my/voices/:id", "/my/voices/take-out.csv"],
  },
  {
    table: "participation.voice",
    what: "an anonymous voice to Lyngtun waits for its week to be over",
    plant: (soil) =>
      voice(soil, demoUnits.lyngtun.id, { mode: "anonymous", received_at: null, held_until: "2026-11-30" }),
    noticed: nobodyAtAll,
    byRules: true,
  },
  {
    table: "participation.voice",
    what: "Kari has given a voice to Lyngtun and taken it back",
    plant: (soil) => voice(soil, demoUnits.lyngtun.id, { withdrawn_week: "2026-11-23" }, kari.id),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Kari Fiksjon", "/my/voices", "/my/voices/:id"],
  },
  {
    table: "participation.voice",
    what: "Siv has, as herself, said something to Fossen",
    plant: (soil) => voice(soil, fossen, {}, siv.id),
    noticed: self("siv"),
    byRules: true,
    shows: ["Siv Tenkt", "/my/voices", "/my/voices/:id"],
  },
  {
    table: "participation.voice",
    what: "Ada, who has shut out Bo, has said one more thing to Lyngtun",
    given: (soil) => soil.put("consent.block", { person_id: ada.id, blocked_person_id: bo.id }),
    plant: (soil) => voice(soil, demoUnits.lyngtun.id, {}, ada.id),
    noticed: nobodyAtAll,
    byRules: true,
    shows: ["Siv Tenkt,", "/my/voices", "/my/voices/:id", "/my/tasks"],
  },
  {
    table: "participation.voice",
    what: "the neighbours' voice has more words",
    plant: (soil) =>
      soil.change("update participation.voice set words = words || ' Mer.' where id = $1", [neighbour.voice]),
    noticed: aNeighbour,
    shows: ["Leif Nabo,", `/my/voices/${neighbour.voice}`],
  },
  {
    table: "participation.voice_entry",
    what: "somebody has added something to a voice at Fossen's clinic",
    plant: async (soil) =>
      soil.put("participation.voice_entry", {
        voice_id: await someVoice(soil, demoUnits.fossenPoliklinikk.id),
        n: 90,
        kind: "addition",
        by: "giver",
        text: "Kanarien la til.",
        at,
        week: "2026-11-16",
      }),
    noticed: atPoliclinic,
    shows: ["Mia Diktet,", "/my/voices/:id"],
  },
  {
    table: "participation.voice_giver",
    what: "it was somebody else who said something in confidence to Lyngtun",
    plant: async (soil) =>
      soil.change(
        "update participation.voice_giver set name = 'Kanari', contact = 'Kanari' where voice_id = $1",
        [await someVoice(soil, demoUnits.lyngtun.id, "and v.mode = 'confidential'")],
      ),
    // The name is the user contact's alone, and only when it is opened.
    noticed: nobodyAtAll,
  },
  {
    table: "participation.publication",
    what: "Fossen's clinic has written a text that its giver has not said yes to",
    plant: aText,
    noticed: atPoliclinic,
    shows: ["Mia Diktet,", "/my/voices/:id/publication"],
  },
  {
    table: "participation.publication_step",
    what: "a text of Fossen's clinic was said no to",
    plant: async (soil) =>
      soil.put("participation.publication_step", {
        publication_id: await aText(soil),
        kind: "refusal",
        by: "giver",
        at,
        week: "2026-11-16",
      }),
    noticed: atPoliclinic,
    shows: ["Mia Diktet,", "/my/voices/:id/publication"],
  },
  {
    table: "platform.clock",
    what: "something at Fossen is due",
    plant: async (soil) => clock(soil, "voice", await voice(soil, fossen), fossen),
    noticed: atFossen,
    shows: ["Per Innbilt,", "/my/tasks"],
  },
  {
    table: "platform.clock",
    what: "it is due that somebody looks into what Bo opened of Kari's in an emergency",
    given: (soil) =>
      soil.put("consent.break_glass", {
        person_id: kari.id,
        topics: ["crisis"],
        reason: "life-or-health",
        words: "Fare",
        opened_by: bo.id,
        role_id: bo.roles[0].id,
        unit_id: demoUnits.lyngtun.id,
        opened_at: "2026-11-20T10:00:00Z",
        until: "2026-11-20T11:00:00Z",
      }),
    plant: (soil) => clock(soil, "break-glass", soil.ids[0] ?? "", demoUnits.lyngtun.id),
    noticed: anyOf(self("kari"), inRole("bo"), officer),
    shows: ["Vera Oppfunnet,", "/my/reviews"],
  },
  {
    table: "kin.information",
    what: "next of kin have told Fossen something",
    plant: (soil) => told(soil, fossen, "unit"),
    noticed: atFossen,
    shows: ["Mia Diktet,", "/my/kin", "/my/kin/:id"],
  },
  {
    table: "kin.information",
    what: "next of kin have told Lyngtun something that is for the leader alone",
    plant: (soil) => told(soil, demoUnits.lyngtun.id, "leader"),
    noticed: workingAt(demoUnits.lyngtun.id, ["unit-leader"]),
    shows: ["Siv Tenkt,", "/my/kin", "/my/kin/:id"],
  },
  {
    table: "kin.information",
    what: "next of kin have taken back what they told Lyngtun",
    plant: (soil) => told(soil, demoUnits.lyngtun.id, "unit", "2026-11-22"),
    noticed: nobodyAtAll,
  },
];
