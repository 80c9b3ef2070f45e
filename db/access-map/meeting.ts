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

/** What its tables are called. */
export const meetingNouns: Readonly<Record<string, readonly [en: string, ...Norwegian]>> = {
  "care.meeting": ["meeting", "møte", "møte"],
  "care.meeting_absence": [
    "whether the person comes to a meeting",
    "om personen kommer til møte",
    "om personen kjem til møte",
  ],
  "care.meeting_attendance": ["attendance at a meeting", "hvem som var i møte", "kven som var i møte"],
  "care.calendar_feed": ["address of a calendar", "adresse for kalender", "adresse for kalender"],
  "care.meeting_paper": ["paper for a meeting", "papir til møte", "papir til møte"],
  "care.meeting_check": [
    "check after a meeting",
    "svar om hvordan et møte var",
    "svar om korleis eit møte var",
  ],
  "care.meeting_decision": [
    "decision of a meeting",
    "det som ble bestemt i møte",
    "det som vart bestemt i møte",
  ],
  "care.meeting_reading": ["reading out in a meeting", "opplesing i møte", "opplesing i møte"],
  "care.minutes": ["minutes", "referat", "referat"],
  "care.minutes_keeper": ["who writes minutes", "hvem som skriver referat", "kven som skriv referat"],
  "care.minutes_step": ["step of minutes", "steg i referat", "steg i referat"],
  "care.meeting_answer": [
    "answer to an invitation to a meeting",
    "svar på invitasjon til møte",
    "svar på invitasjon til møte",
  ],
  "care.meeting_participant": ["invitation to a meeting", "invitasjon til møte", "invitasjon til møte"],
  "care.meeting_point": ["point for a meeting", "sak til møte", "sak til møte"],
  "care.meeting_version": ["version of a meeting", "utgave av møte", "utgåve av møte"],
};
