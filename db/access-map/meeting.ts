import type { Helper } from "./dictionary.ts";
import type { Norwegian } from "./norwegian.ts";

/** What the policies of meetings ask. */
export const meetingHelpers: Readonly<Record<string, Helper>> = {
  "care.my_own_meetings": {
    among: "one's own meetings that are not called off, as oneself and surely known",
    who: () => "the person, as oneself and surely known, unless the meeting is called off",
  },
  "care.my_named_participants": {
    among: "those without an account whom one has invited by name to a meeting of one's own",
    who: () => "the person who has invited somebody without an account by name",
  },
  "care.meeting_sees": {
    among: "what this transaction has opened as somebody invited to a meeting, with its line in the log",
    who: () =>
      "whoever is invited and opens the meeting there and then, with its line in the log, and is not blocked by its person (how it stands now, who is invited, what is to be talked about, one's own answers),",
  },
};

/** Its columns. */
export const meetingColumns: Readonly<Record<string, string>> = {
  invited_by: "who invited",
  meeting_id: "the meeting",
  participant_id: "the invitation",
  guest_person_id: "whoever is invited",
  guest_unit_id: "the unit they are invited in",
};

/** What it means that one of them is filled in, and that it is not. */
export const meetingStates: Readonly<Record<string, { filled: string; empty: string }>> = {
  sealed: { filled: "it has sealed words", empty: "it has no sealed words" },
  called_off_at: { filled: "it is called off", empty: "it is not called off" },
};

/** Whom they let see. */
export const whoMeetsInNorwegian: Readonly<Record<string, Norwegian>> = {
  "whoever is invited and opens the meeting there and then, with its line in the log, and is not blocked by its person (how it stands now, who is invited, what is to be talked about, one's own answers),":
    [
      "den som er invitert og åpner møtet der og da, med linje i loggen, og ikke er stengt ute av den det gjelder (slik det er nå, hvem som er invitert, sakene, egne svar),",
      "den som er invitert og opnar møtet der og då, med linje i loggen, og ikkje er stengd ute av den det gjeld (slik det er no, kven som er invitert, sakene, eigne svar),",
    ],
  "the person, as oneself and surely known, unless the meeting is called off": [
    "personen selv, som seg selv og sikkert kjent, så lenge møtet ikke er avlyst",
    "personen sjølv, som seg sjølv og sikkert kjend, så lenge møtet ikkje er avlyst",
  ],
  "the person who has invited somebody without an account by name": [
    "personen som har invitert noen uten bruker, med navn",
    "personen som har invitert nokon utan brukar, med namn",
  ],
};

/** Their conditions. */
export const meetingInNorwegian: Readonly<Record<string, Norwegian>> = {
  "the meeting is one of one's own meetings that are not called off, as oneself and surely known": [
    "det hører til et eget møte som ikke er avlyst, som seg selv og sikkert kjent",
    "det høyrer til eit eige møte som ikkje er avlyst, som seg sjølv og sikkert kjend",
  ],
  "the invitation is one of those without an account whom one has invited by name to a meeting of one's own":
    [
      "det gjelder noen uten bruker som man har invitert med navn til sitt eget møte",
      "det gjeld nokon utan brukar som ein har invitert med namn til sitt eige møte",
    ],
  "who invited is the one who acts": [
    "det er den som inviterte, som handler",
    "det er den som inviterte, som handlar",
  ],
};
