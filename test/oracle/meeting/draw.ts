import type { Dice } from "../dice.ts";
import { whomOwnersAsk } from "../guests/draw.ts";
import { nearAskers } from "../opened-by.ts";
import type { World } from "../shape.ts";
import { type MeetingRows, noMeetings, type Participant } from "./shape.ts";

/**
 * Meetings that come and that were called off, in one or more versions; who is invited, still or no longer, as what, or by
 * a name alone; what each has answered, and what the person and the invited want to talk about.
 */
export const meetingsOf = (d: Dice, w: World, id: () => string): MeetingRows => {
  const rows: MeetingRows = structuredClone(noMeetings);
  for (const person of nearAskers(d, w)) {
    const whose = { org: person.org, person: person.id };
    for (let meetings = d.one([1, 1, 2]); meetings > 0; meetings--) {
      const meeting = id();
      const of = { ...whose, meeting };
      rows.meetings.push({ id: meeting, ...whose, off: d.chance(0.2) });
      for (let n = 1, many = d.one([1, 1, 2]); n <= many; n++)
        rows.meetingVersions.push({ id: id(), ...of, n, day: w.today + d.one([0, 7, -1]) });
      const there: Participant[] = [];
      for (let n = d.one([1, 2, 3]); n > 0; n--) {
        const named = d.chance(0.2);
        const whom = named ? null : whomOwnersAsk(d, w, of);
        if (!named && !whom) continue;
        const erased = d.chance(0.05);
        const twice = there.some((p) => !p.ended && p.guest === whom?.guest && p.unit === whom?.unit);
        there.push({
          id: id(),
          ...of,
          guest: erased ? null : (whom?.guest ?? null),
          unit: whom?.unit ?? null,
          named,
          ended: erased || (!named && twice) || d.chance(0.15),
        });
      }
      rows.participants.push(...there);
      for (const p of there)
        for (let n = 1, many = d.one([0, 1, 2]); n <= many; n++)
          rows.meetingAnswers.push({ id: id(), ...of, participant: p.id, n });
      for (let n = d.one([1, 2, 3]); n > 0; n--) {
        const participant = d.one([null, ...there.map((p) => p.id)]);
        rows.meetingPoints.push({ id: id(), ...of, participant, removed: d.chance(0.2) });
      }
    }
  }
  return rows;
};
