import { demoCast } from "../../../../demo/cast.ts";
import { self } from "../askers.ts";
import type { Planting } from "../planting.ts";
import {
  asGuest,
  at,
  boAtWork,
  id,
  invitation,
  of,
  own,
  version,
  withBo,
  withMeeting,
} from "./karis-meeting.ts";

const { kari } = demoCast;

/** A person's own meeting: who is invited to it, what they said, what is to be talked about. */
export const plantedMeetings: readonly Planting[] = [
  {
    table: "care.meeting",
    what: "Kari has made a meeting and invited nobody",
    plant: withMeeting,
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/meetings", own],
    would: [asGuest, "/my/guest/meetings"],
  },
  {
    table: "care.meeting_version",
    what: "Kari has moved the meeting to which Bo is invited at work",
    given: withBo,
    plant: async (soil) => soil.put("care.meeting_version", await version(soil, 2, { on_day: "2026-12-03" })),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest, "/my/guest/meetings", "/my/tasks"],
    would: [own],
  },
  {
    table: "care.meeting_participant",
    what: "Kari has invited Bo at work to her meeting",
    given: withMeeting,
    plant: (soil) => soil.put("care.meeting_participant", invitation),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest, "/my/guest/meetings"],
    would: [own],
  },
  {
    table: "care.meeting_participant",
    what: "Bo was invited to Kari's meeting and is no more",
    given: withMeeting,
    plant: (soil) => soil.put("care.meeting_participant", { ...invitation, ended_at: at, ended_by: kari.id }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", own],
    would: [asGuest, "/my/guest/meetings"],
  },
  {
    table: "care.meeting_answer",
    what: "Somebody else who is invited to the meeting of Kari's has said that they cannot there",
    given: async (soil) => {
      await withBo(soil);
      await soil.row("care.meeting_participant", {
        ...of,
        id: id(4),
        sealed: await soil.sealedFor("kari", "meeting-name", "Nina Nav"),
        invited_by: kari.id,
        invited_at: at,
      });
    },
    plant: async (soil) =>
      soil.put("care.meeting_answer", {
        ...of,
        participant_id: id(4),
        n: 1,
        version: 1,
        answer: "other",
        as_whom: "noted",
        answered_at: at,
        sealed: await soil.sealedFor("kari", "meeting-answer", "Ikke bil den dagen"),
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", own],
    would: [asGuest],
  },
  {
    table: "care.meeting_point",
    what: "Kari has written a point for the meeting to which Bo is invited at work",
    given: withBo,
    plant: async (soil) =>
      soil.put("care.meeting_point", {
        ...of,
        written_at: at,
        sealed: await soil.sealedFor("kari", "meeting-point", "Hvem har nøkkel"),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
    would: [own],
  },
];
