import { coercionHelpers } from "./coercion.ts";
import { coordinationHelpers } from "./coordination.ts";
import { meetingColumns, meetingHelpers, meetingStates } from "./meeting.ts";

/** What one of the house's helper functions means, in words that finish a sentence about a row. */
export type Helper =
  /** `x = any(f())`: x is one of these; and who it makes of whoever acts ("those who work in its unit"). */
  | { among: string; who: (its: string) => string }
  /** `x = f()`: x is this. */
  | { value: string; none?: string; some?: string };

/**
 * The helper functions that policies ask. A policy that asks another one stops `npm run generate` until it stands here:
 * whoever writes a rule says in words what it means.
 */
export const helpers: Readonly<Record<string, Helper>> = {
  ...coercionHelpers,
  "platform.me": { value: "the one who acts", none: "nobody is signed in", some: "somebody is signed in" },
  "platform.my_self": {
    value: "the one who acts, as oneself",
    none: "nobody acts as oneself",
    some: "somebody acts as oneself",
  },
  "platform.my_principal": {
    value: "the one for whom one acts",
    none: "one acts for nobody else",
    some: "one acts for somebody",
  },
  "platform.my_topics": {
    among: "the topics that are open to one (by how one signed in, or by the mandate)",
    who: () => "whoever the topic is open to",
  },
  "platform.my_own_topics": {
    among: "the topics that are open to one by how one signed in, where one is here as oneself",
    who: () => "whoever the topic is open to, here as oneself,",
  },
  "platform.my_opened": {
    among: "what this transaction has opened, with its line in the log",
    who: () => "whoever opens the topic there and then, with its line in the log",
  },
  "platform.my_opened_persons": {
    among: "those of whom this transaction has opened something, with its line in the log",
    who: () => "whoever opens something of the person there and then, with its line in the log",
  },
  "people.may_decide_for": { value: "one acts as parent, guardian or proxy" },
  "kin.my_information": {
    among: "what next of kin have told where one works, and one may read",
    who: () => "those who may read what was told",
  },
  "people.graded_opened": {
    among: "those with a graded address",
    who: () => "those with a graded address",
  },
  "consent.blocked_me": {
    among: "those who have blocked the one who acts",
    who: () => "whomever the person has blocked",
  },
  "consent.asks_heard_for": {
    among: "the asks that one may answer for the one for whom one acts",
    who: () =>
      "whoever decides in its topic for the person it is about, of what others ask whom that person has not blocked,",
  },
  "consent.my_owed": {
    among: "the explanations that one owes",
    who: () => "whoever looked; as leader or privacy officer once it has come to them",
  },
  "consent.my_log_matters": {
    among: "what concerns one about lines of the log",
    who: () => "those whom a question, an objection or an emergency concerns",
  },
  "care.opened_to_me": {
    among: "what this transaction has opened, with its line in the log",
    who: () =>
      "whoever opens the note there and then, with its line in the log, and is not blocked by its owner (its newest version, neither hidden nor taken away),",
  },
  "care.crisis_opened_to_me": {
    among: "what this transaction has opened of crisis plans, with its line in the log",
    who: () =>
      "whoever opens the crisis plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away, never who must not know),",
  },
  "care.plan_opened_to_me": {
    among: "what this transaction has opened of plans, with its line in the log",
    who: () =>
      "whoever opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away),",
  },
  "care.plan_guest_sees": {
    among: "what this transaction has opened as a guest in a plan, with its line in the log",
    who: () =>
      "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of what is neither hidden nor taken away, in the parts that are that one's to read),",
  },
  "care.plan_sheets_shown": {
    among: "the sheets beside a plan that this transaction has opened as a guest, with its line in the log",
    who: () =>
      "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (the newest version of one's own agreement, of plans elsewhere where one may read of cooperation, of a story that is shared with one; never the family),",
  },
  "care.plan_sheet_yeses_shown": {
    among: "what was said to the sheets that this transaction has opened as a guest",
    who: () =>
      "whoever was invited and opens the plan there and then, with its line in the log, and is not blocked by its owner (to one's own agreement, and what one has read),",
  },
  "care.guests_of_my_plans": {
    among: "those who have said yes to taking part in one's own plan",
    who: () => "the guests of one's own plan",
  },
  ...meetingHelpers,
  ...coordinationHelpers,
  "participation.withheld_from_me": {
    among: "the voices of givers who have blocked the one who acts",
    who: () => "whomever the giver has blocked",
  },
  "platform.my_role": {
    value: "the role one acts in",
    none: "one acts as oneself, in no role",
    some: "one acts in a role",
  },
  "platform.my_role_kind": { value: "the kind of role one acts in" },
  "platform.my_subject": { value: "the voice whose code one has" },
  "platform.my_organisation": { value: "the organisation one acts in" },
  "platform.kind": { value: "what one acts as" },
  "platform.today": { value: "today" },
  "platform.my_work_unit": { value: "the unit one works in" },
  "platform.my_units": {
    among: "the units that one's role reaches",
    who: (its) => `those whose role reaches ${its}`,
  },
  "platform.my_working_units": {
    among: "the units whose content one works with",
    who: (its) => `those who work in ${its}`,
  },
  "people.my_colleagues": {
    among: "those who hold a role in a unit that one's own role reaches",
    who: (its) => `those whose role reaches a unit where ${its} works`,
  },
  "people.my_appointable": {
    among: "colleagues, and persons just entered as whom nobody has signed in",
    who: (its) => `those who may give ${its} a role`,
  },
  "people.my_invitable": {
    among: "colleagues as whom nobody has signed in yet",
    who: (its) => `those who may invite ${its}`,
  },
  "way_in.my_handable": {
    among: "those for whom one may make a code on paper (given one before, asked for one, or entered today)",
    who: () => "those who may make a code on paper for the person",
  },
  "participation.my_voices": { among: "the voices one gave", who: (its) => `the giver of ${its}` },
  "participation.my_cases": {
    among: "the cases that a voice of one's own led to",
    who: (its) => `the giver of a voice that led to ${its}`,
  },
  "participation.my_case_measures": {
    among: "the measures that a voice of one's own led to",
    who: (its) => `the giver of a voice that led to ${its}`,
  },
  "participation.my_case_duties": {
    among: "the measures and effect checks that a voice of one's own led to",
    who: (its) => `the giver of a voice that led to ${its}`,
  },
  "participation.my_unit_cases": {
    among: "the cases of units whose content one works with",
    who: (its) => `those who work in the unit of ${its}`,
  },
  "participation.my_unit_measures": {
    among: "the measures of units whose content one works with",
    who: (its) => `those who work in the unit of ${its}`,
  },
  "participation.released": {
    among: "the texts that were released with the giver's consent, and that nobody has taken back",
    who: () => "everyone",
  },
};

/** As what a transaction runs (`platform.kind()`). */
export const kinds: Readonly<Record<string, string>> = {
  person: "whoever is signed in",
  code: "a giver with a code",
  anonymous: "a giver without a name",
  job: "the installation's own jobs",
  "sign-in": "the sign-in itself",
};

/** In which role somebody acts (`platform.my_role_kind()`). */
export const roles: Readonly<Record<string, string>> = {
  employee: "an employee",
  "unit-leader": "a unit leader",
  "user-contact": "a user contact",
  administrator: "an administrator",
  "privacy-officer": "a privacy officer",
};

/** Columns whose name alone says too little. Others are said by their name: `unit_id` is "its unit". */
export const columns: Readonly<Record<string, string>> = {
  subject_id: "what it is about",
  subject_kind: "the kind of what it is about",
  person_id: "the person it is about",
  parent_id: "the unit above it",
  thread_id: "the note",
  representative_id: "the representative",
  answered_at: "when it was answered",
  answered_by: "who answered it",
  answered_role_id: "the role of who answered it",
  actor_person_id: "who looked",
  leader_from: "the day it came to the leader",
  officer_from: "the day it came to the privacy officer",
  seal: "its seal",
  ended_at: "its end",
  started_by: "who started it",
  begun_by: "who began it",
  coordination_id: "the coordination",
  on_day: "the day on which it happened",
  owner_person_id: "who is to do it",
  ended_by: "who ended it",
  ended_why: "why it ended",
  opened_by: "who opened it",
  reviewed_by: "who reviewed it",
  given_by: "who gave it",
  shown_by: "who showed it",
  shown_role_id: "the role it was shown in",
  shown_unit_id: "the unit it was shown in",
  taken_at: "when it was taken",
  confirmed_at: "when it was confirmed",
  later_at: "when it was put off",
  registered_by: "who registered it",
  written_by: "who wrote it",
  read_on: "the day it was read",
  at: "its moment",
  by: "its side",
  by_person_id: "who did it",
  made_by: "who made it",
  ...meetingColumns,
  edited_by: "who edited it",
  entered_by: "who entered it",
  valid_from: "its first day",
  valid_to: "its last day",
  held_until: "the day until which it is held back",
  withdrawn_week: "the week of its withdrawal",
  withdrawn_at: "when it was taken back",
  withdrawn_by: "who took it back",
  coercion_id: "the measure it came after",
  account_id: "the version of the account",
  computed_on: "the day it was computed",
  asked_by: "who asked",
  as_whom: "as whom it was written",
  written_as: "the office it was written in",
  for_person_id: "the one it was done for",
  taken_over_on: "the day it was taken over",
  registered_role_id: "the role it was registered in",
  actor_kind: "as what it was done",
};

/** What it means that a column is filled in, and that it is not, of the row itself. Others are said by their name. */
export const states: Readonly<Record<string, { filled: string; empty: string }>> = {
  removed_at: { filled: "it has been removed", empty: "it has not been removed" },
  answer: { filled: "it is answered", empty: "it has not been answered" },
  answered_at: { filled: "it is answered", empty: "it has not been answered" },
  ...meetingStates,
  ended_at: { filled: "it has ended", empty: "it has not ended" },
  finding: { filled: "it has been gone through", empty: "nobody has gone through it yet" },
  seal: { filled: "it is sealed", empty: "it is not sealed yet" },
  done_at: { filled: "it is done", empty: "it is not done" },
  withdrawn_at: { filled: "it has been withdrawn", empty: "it has not been withdrawn" },
  withdrawn_on: { filled: "it has been withdrawn", empty: "it has not been withdrawn" },
  withdrawn_week: { filled: "it has been withdrawn", empty: "it has not been withdrawn" },
  held_until: { filled: "it is held back until a day", empty: "it is not held back" },
  later_at: { filled: "it is put off", empty: "it has not been put off" },
  confirmed_at: { filled: "it is confirmed", empty: "it has not been confirmed" },
  taken_at: { filled: "it has been taken", empty: "nobody has taken it yet" },
  leader_from: { filled: "it has come to the leader", empty: "it has not come to the leader" },
  officer_from: {
    filled: "it has come to the privacy officer",
    empty: "it has not come to the privacy officer",
  },
  person_id: { filled: "it names a person", empty: "it names no person" },
  entered_by: { filled: "somebody entered it for another", empty: "nobody entered it for another" },
  ended_by: { filled: "it is said who ended it", empty: "nobody is said to have ended it" },
  owner_person_id: {
    filled: "it names somebody known here who is to do it",
    empty: "it names nobody known here who is to do it",
  },
  written_by: { filled: "it names who wrote it", empty: "it no longer names who wrote it" },
};
