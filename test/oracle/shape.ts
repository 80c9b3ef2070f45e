import type { Further } from "./shape-further.ts";

/** The topics and purposes that worlds are made of: those on which the rules differ. */
export const someTopics = ["contact", "appointments", "treatment", "medication"] as const;
export const somePurposes = ["care", "support"] as const;
export const roleKinds = [
  "employee",
  "unit-leader",
  "user-contact",
  "administrator",
  "privacy-officer",
] as const;
export const mandateKinds = ["parent", "guardian", "proxy", "lawyer", "companion", "next-of-kin"] as const;

/** Days count from 0 = 1970-01-01; null stands for "no end". */
export type DayNumber = number;

export interface Person {
  id: string;
  /** Few names for many, so that two may have the same. */
  name?: string;
  /** Entered today; else long ago. */
  today?: boolean;
  org: string;
  gone: DayNumber | null;
  born: DayNumber | null;
}
export interface Unit {
  id: string;
  org: string;
  parent: string | null;
  /** Its last day is over, or it takes no voices. */
  closed?: boolean;
  deaf?: boolean;
}
export interface Role {
  id: string;
  org: string;
  person: string;
  unit: string;
  kind: (typeof roleKinds)[number];
  from: DayNumber;
  to: DayNumber | null;
}
export interface Mandate {
  id: string;
  org: string;
  person: string;
  by: string;
  kind: (typeof mandateKinds)[number];
  topics: string[];
  from: DayNumber;
  to: DayNumber | null;
  ended: boolean;
}
export interface Consent {
  id: string;
  org: string;
  person: string;
  topic: string;
  purpose: string;
  toPerson: string | null;
  toRole: string | null;
  toUnit: string | null;
  from: DayNumber;
  to: DayNumber | null;
  ended: boolean;
}
export interface Block {
  id: string;
  org: string;
  person: string;
  blocked: string;
  ended: boolean;
}
/** Opened so many minutes ago, for so many. */
export interface Emergency {
  id: string;
  org: string;
  person: string;
  topics: string[];
  by: string;
  role: string;
  unit: string;
  ago: number;
  minutes: number;
  reviewed?: boolean;
}
export interface Note {
  id: string;
  org: string;
  person: string;
  topic: string;
  thread: string;
  removed: boolean;
  /** Which version of the thread, from 0; the last one is the newest. */
  version: number;
}
export interface Hiding {
  id: string;
  org: string;
  person: string;
  thread: string;
  ended: boolean;
}
export interface Voice {
  id: string;
  org: string;
  unit: string;
  giver: string | null;
  mode: "named" | "confidential" | "anonymous";
  heldUntil: DayNumber | null;
  withdrawn: boolean;
  /** Given on paper, by somebody with a name and without a way in. */
  paper?: boolean;
}
/** How somebody is signed in; with `code` nobody is, but holds the code of that voice; `anonymous` is nobody at all. */
export interface Session {
  code?: string;
  anonymous?: boolean;
  token: string;
  person: string;
  role: string | null;
  mandate: string | null;
  high: boolean;
}

export interface World extends Further {
  seed: number;
  today: DayNumber;
  units: Unit[];
  persons: Person[];
  roles: Role[];
  mandates: Mandate[];
  consents: Consent[];
  blocks: Block[];
  emergencies: Emergency[];
  notes: Note[];
  hidings: Hiding[];
  voices: Voice[];
  sessions: Session[];
}
