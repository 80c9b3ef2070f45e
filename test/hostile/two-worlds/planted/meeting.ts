import { demoCast, demoOrganisation, demoUnits } from "../../../../demo/cast.ts";
import { anyOf, inRole, self } from "../askers.ts";
import type { Planting, Soil } from "../planting.ts";

const { bo, kari } = demoCast;
const at = "2026-11-20T10:00:00Z";
const id = (n: number) => `0000000f-5707-4e1f-8000-0000000b2b${String(n).padStart(2, "0")}`;
const [meeting, invited] = [id(1), id(2)];
const of = { organisation_id: demoOrganisation.id, person_id: kari.id, meeting_id: meeting };
const asGuest = `/my/guest/meetings/${meeting}`;
const own = `/my/meetings/${meeting}`;
const boAtWork = anyOf(self("kari"), inRole("bo"));
const card = { where: null, about: "Boligen min", met: null, manage: null, interpreter: null };

const version = async (soil: Soil, n: number, more: Record<string, unknown> = {}) => ({
  ...of,
  n,
  on_day: "2026-12-02",
  starts: "10:30",
  minutes: 45,
  place: "home",
  written_by: kari.id,
  written_at: at,
  sealed: await soil.sealedFor("kari", "meeting-version", JSON.stringify(card)),
  ...more,
});
/** Kari's meeting. */
const withMeeting = async (soil: Soil) => {
  await soil.row("care.meeting", {
    organisation_id: of.organisation_id,
    person_id: kari.id,
    id: meeting,
    made_by: kari.id,
    made_at: at,
  });
  await soil.row("care.meeting_version", { ...(await version(soil, 1)), id: id(3) });
};
const invitation = {
  ...of,
  guest_person_id: bo.id,
  guest_unit_id: demoUnits.lyngtun.id,
  invited_by: kari.id,
  invited_at: at,
};
/** The same, with Bo invited at work. */
const withBo = async (soil: Soil) => {
  await withMeeting(soil);
  await soil.row("care.meeting_participant", { ...invitation, id: invited });
};

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
];
