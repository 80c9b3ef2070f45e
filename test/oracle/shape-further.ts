import { type AccountRows, noAccounts } from "./account/shape.ts";
import { type CardRows, noCards } from "./card/shape.ts";
import { type CoercionRows, noCoercion } from "./coercion/shape.ts";
import { type CoordinationRows, noCoordination } from "./coordination/shape.ts";
import { type CrisisRows, noCrisisPlans } from "./crisis/shape.ts";
import { type GuestRows, noGuests } from "./guests/shape.ts";
import { type MeetingRows, noMeetings } from "./meeting/shape.ts";
import { noPlans, type PlanRows } from "./plan/shape.ts";
import type { DayNumber } from "./shape.ts";

interface Row {
  id: string;
  org: string;
}
interface AtUnit extends Row {
  unit: string;
}
interface Whose extends Row {
  person: string;
}
export interface Entry extends Row {
  voice: string;
  by: "giver" | "service";
  person: string | null;
}
export interface Publication extends AtUnit {
  voice: string;
  by: string;
  steps: string[];
}
export interface Source extends Row {
  case: string;
  voice: string;
}
/** A measure or an effect check: its unit is the case's, unless the case has moved on. */
export interface Duty extends AtUnit {
  case: string;
  by: string;
}
export interface MeasureEntry extends Row {
  measure: string;
  by: string;
}
export interface Clock extends AtUnit {
  kind:
    | "voice"
    | "measure"
    | "effect-check"
    | "explanation"
    | "objection"
    | "break-glass"
    | "kin-information"
    | "after-talk"
    | "coordination";
  subject: string;
  held: DayNumber | null;
}
/** Somebody looked. */
export interface Looked extends Whose {
  topic: string;
  actor: string;
  role: string | null;
  unit: string | null;
}
/** A line of the trail; without an actor and with a week where an anonymous giver wrote it. */
export interface Trail extends Row {
  unit: string | null;
  kind: "voice" | "person" | "after-talk";
  subject: string;
  actor: string | null;
  role: string | null;
  for: string | null;
}
/** Why did you look, or: this was wrong. */
export interface Matter extends Whose {
  source: "opening" | "trail" | "break-glass";
  line: string;
  actor: string;
  role: string | null;
  unit: string | null;
  leaderFrom: DayNumber | null;
  officerFrom: DayNumber | null;
  /** Who answered or reviewed it. */
  done: string | null;
}
export interface Ask extends Whose {
  topic: string;
  by: string;
  role: string | null;
  unit: string | null;
  answered: boolean;
  /** Days ago. */
  ago: number;
}
export interface AskLimit extends Whose {
  most: "any" | "week" | "month" | "never";
  ago: number;
}
export interface Introduction extends Row {
  by: string;
  role: string | null;
  unit: string | null;
  taker: string | null;
  takerRole: string | null;
  ended: boolean;
  ago: number;
}
/** The code on a person's own sheet of paper, for whoever enters what stands there. */
export interface Sheet extends Row {
  by: string;
  ended: boolean;
  used: boolean;
}
/** A row that is a person's and says nothing else that a rule asks of. */
export interface Owned extends Whose {
  kind: "draft" | "detail" | "wish" | "need" | "address" | "key" | "passkey" | "identity";
}
export interface Grading extends Whose {
  from: DayNumber;
  to: DayNumber | null;
}
export interface Told extends AtUnit {
  leader: boolean;
  withdrawn: boolean;
  answered: string | null;
}
/** A sign-in name, a wish for a code, a code that a unit has given, an invitation. */
export interface WayIn extends Whose {
  kind: "name" | "code-wish" | "paper-code" | "invitation";
  unit: string;
  by: string;
  role: string;
  ended: boolean;
}
/** A national number, off a document that somebody at work has seen or from a sign-in. */
export interface NumberKept extends Whose {
  digits: string;
  document: { by: string; role: string; unit: string } | null;
  aside: boolean;
  disputed: boolean;
}
/** What a unit promises, from a day. */
export interface Promised extends AtUnit {
  by: string;
  from: DayNumber;
}
/** A unit's figures for a quarter, computed on a day. */
export interface Figures extends AtUnit {
  period: string;
  on: DayNumber;
}
export interface Message extends Whose {
  read: boolean;
}
export interface Erasure extends Whose {
  done: boolean;
  undone: boolean;
}

/** What a world holds besides sharing and voices themselves. */
export interface Further
  extends PlanRows,
    GuestRows,
    CrisisRows,
    CardRows,
    CoercionRows,
    AccountRows,
    CoordinationRows,
    MeetingRows {
  entries: Entry[];
  publications: Publication[];
  cases: AtUnit[];
  sources: Source[];
  measures: Duty[];
  measureEntries: MeasureEntry[];
  checks: Duty[];
  clocks: Clock[];
  looked: Looked[];
  trails: Trail[];
  explanations: Matter[];
  objections: Matter[];
  asks: Ask[];
  askLimits: AskLimit[];
  introductions: Introduction[];
  messages: Message[];
  owned: Owned[];
  gradings: Grading[];
  told: Told[];
  waysIn: WayIn[];
  erasures: Erasure[];
  numbers: NumberKept[];
  promised: Promised[];
  figures: Figures[];
  sheets: Sheet[];
}

/** A world with nothing more in it. */
export const nothingFurther: Further = {
  entries: [],
  publications: [],
  cases: [],
  sources: [],
  measures: [],
  measureEntries: [],
  checks: [],
  clocks: [],
  looked: [],
  trails: [],
  explanations: [],
  objections: [],
  asks: [],
  askLimits: [],
  introductions: [],
  messages: [],
  owned: [],
  gradings: [],
  told: [],
  waysIn: [],
  erasures: [],
  numbers: [],
  promised: [],
  figures: [],
  sheets: [],
  ...noPlans,
  ...noGuests,
  ...noCrisisPlans,
  ...noCards,
  ...noCoercion,
  ...noAccounts,
  ...noCoordination,
  ...noMeetings,
};
