import type { DayNumber } from "../shape.ts";

interface Row {
  id: string;
  org: string;
  /** Whose meeting it is. */
  person: string;
}
/** A person's own meeting: it comes, or was called off. */
export interface Meeting extends Row {
  off: boolean;
}
interface InMeeting extends Row {
  meeting: string;
}
/** When and where it is, said anew each time: the highest number holds. */
export interface MeetingVersion extends InMeeting {
  n: number;
  day: DayNumber;
}
/** Somebody invited: as oneself, or at work in a unit; or, without either, by a name alone, or erased since. */
export interface Participant extends InMeeting {
  guest: string | null;
  unit: string | null;
  named: boolean;
  ended: boolean;
}
/** What somebody invited has said, or the person has written down of what they said. */
export interface MeetingAnswer extends InMeeting {
  participant: string;
  n: number;
}
/** What is to be talked about; without a participant it is the person's own. */
export interface MeetingPoint extends InMeeting {
  participant: string | null;
  removed: boolean;
}

/** What a world holds of meetings. */
export interface MeetingRows {
  meetings: Meeting[];
  meetingVersions: MeetingVersion[];
  participants: Participant[];
  meetingAnswers: MeetingAnswer[];
  meetingPoints: MeetingPoint[];
}

/** A world without meetings. */
export const noMeetings: MeetingRows = {
  meetings: [],
  meetingVersions: [],
  participants: [],
  meetingAnswers: [],
  meetingPoints: [],
};
