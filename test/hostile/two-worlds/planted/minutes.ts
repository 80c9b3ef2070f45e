import { demoCast } from "../../../../demo/cast.ts";
import { self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";
import {
  asGuest,
  at,
  boAtWork,
  id,
  invitation,
  invited,
  of,
  own,
  withBo,
  withMeeting,
} from "./karis-meeting.ts";

const { kari } = demoCast;

/** The same, with Bo to write the minutes, on a day that is over. */
const withMinutes = async (soil: Soil) => {
  await withMeeting(soil);
  await soil.change("update care.meeting_version set on_day = '2026-11-20' where id = $1", [id(3)]);
  await soil.row("care.meeting_participant", { ...invitation, id: invited });
  await soil.row("care.minutes_keeper", {
    ...of,
    id: id(5),
    n: 1,
    participant_id: invited,
    rule_version: "2026-01-01",
    start: "2026-11-20",
    due: "2026-12-04",
    reminder: "2026-12-02",
    named_at: at,
  });
  await soil.row("care.minutes", {
    ...of,
    id: id(6),
    n: 1,
    participant_id: invited,
    written_at: at,
    sealed: await soil.sealedFor("kari", "minutes", "Vi snakket om nøkkel."),
  });
};
const minutes = [`${asGuest}/minutes`, asGuest] as const;

/** Staying away and being heard, the minutes with what was said of them, how it was; a calendar's address. */
export const plantedMinutes: readonly Planting[] = [
  {
    table: "care.meeting_absence",
    what: "Kari stays away from the meeting to which Bo is invited at work, and has written what to read out",
    given: withBo,
    plant: async (soil) =>
      soil.put("care.meeting_absence", {
        ...of,
        n: 1,
        away: true,
        written_at: at,
        sealed: await soil.sealedFor("kari", "meeting-absence", "Les dette"),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", asGuest],
    would: [own],
  },
  {
    table: "care.meeting_reading",
    what: "Bo has read out what Kari wrote",
    given: async (soil) => {
      await withBo(soil);
      await soil.row("care.meeting_absence", {
        ...of,
        id: id(7),
        n: 1,
        away: true,
        written_at: at,
        sealed: await soil.sealedFor("kari", "meeting-absence", "Les dette"),
      });
    },
    plant: (soil) =>
      soil.put("care.meeting_reading", {
        ...of,
        absence_id: id(7),
        participant_id: invited,
        read_at: at,
      }),
    noticed: boAtWork,
    shows: ["Kari Fiksjon", own],
    would: [asGuest],
  },
  {
    table: "care.meeting_attendance",
    what: "Kari was not at the meeting to which Bo is invited at work",
    given: withMinutes,
    plant: (soil) => soil.put("care.meeting_attendance", { ...of, n: 1, how: "absent", said_at: at }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", ...minutes.slice(0, 1)],
    would: [own],
  },
  {
    table: "care.minutes_keeper",
    what: "Kari writes the minutes herself of the meeting to which Bo is invited at work",
    given: withMinutes,
    plant: (soil) => soil.put("care.minutes_keeper", { ...of, n: 2, named_at: at }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", ...minutes.slice(0, 1), "/my/tasks"],
    would: [own],
  },
  {
    table: "care.minutes",
    what: "Bo has written a newer version of the minutes",
    given: withMinutes,
    plant: async (soil) =>
      soil.put("care.minutes", {
        ...of,
        n: 2,
        participant_id: invited,
        written_at: at,
        sealed: await soil.sealedFor("kari", "minutes", "Vi snakket om bolig."),
      }),
    noticed: boAtWork,
    shows: ["Kari Fiksjon", `${own}/minutes`],
    would: [...minutes],
  },
  {
    table: "care.minutes_step",
    what: "Kari has commented on the minutes",
    given: withMinutes,
    plant: async (soil) =>
      soil.put("care.minutes_step", {
        ...of,
        n: 1,
        kind: "comment",
        version: 1,
        at,
        sealed: await soil.sealedFor("kari", "minutes-comment", "Jeg sa nøkkel."),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", ...minutes],
    would: [`${own}/minutes`],
  },
  {
    table: "care.meeting_decision",
    what: "It was decided in the meeting that Kari gets a key",
    given: withMinutes,
    plant: async (soil) =>
      soil.put("care.meeting_decision", {
        ...of,
        written_at: at,
        sealed: await soil.sealedFor("kari", "meeting-decision", "Ordne nøkkel"),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", ...minutes.slice(0, 1)],
    would: [`${own}/minutes`],
  },
  {
    table: "care.meeting_check",
    what: "Kari has said that she was not heard in the meeting to which Bo is invited at work",
    given: withMinutes,
    plant: (soil) => soil.put("care.meeting_check", { ...of, n: 1, heard: "no", answered_at: at }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", ...minutes.slice(0, 1)],
    would: [`${own}/minutes`],
  },
  {
    table: "care.meeting_check",
    what: "Somebody else who is invited has said that Kari was heard",
    given: async (soil) => {
      await withMinutes(soil);
      await soil.row("care.meeting_participant", {
        ...of,
        id: id(8),
        sealed: await soil.sealedFor("kari", "meeting-name", "Nina Nav"),
        invited_by: kari.id,
        invited_at: at,
      });
    },
    plant: (soil) =>
      soil.put("care.meeting_check", {
        ...of,
        n: 1,
        participant_id: id(8),
        heard: "yes",
        answered_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", `${own}/minutes`],
    would: [...minutes],
  },
  {
    table: "care.calendar_feed",
    what: "Kari has an address for her calendar",
    plant: async (soil) =>
      soil.put("care.calendar_feed", {
        person_id: kari.id,
        secret_hash: Buffer.alloc(32, 5),
        sealed: await soil.sealedFor("kari", "calendar-feed", "x".repeat(43)),
        made_at: at,
      }),
    noticed: self("kari"),
    shows: ["Kari Fiksjon", "/my/meetings/calendar"],
  },
  {
    table: "care.meeting_paper",
    what: "Kari has added a paper to the meeting to which Bo is invited at work",
    given: withBo,
    plant: async (soil) =>
      soil.put("care.meeting_paper", {
        ...of,
        kind: "text/plain",
        size: 4,
        added_at: at,
        named: await soil.sealedFor("kari", "meeting-paper-name", "Kart"),
        sealed: await soil.sealedFor("kari", "meeting-paper", "S2FydA=="),
      }),
    noticed: boAtWork,
    shows: ["Bo Prøvesen,", `${asGuest}/papers`],
    would: [`${own}/papers`],
  },
];
