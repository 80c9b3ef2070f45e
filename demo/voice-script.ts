import type { Day } from "#platform/clock/index.ts";
import type { CastName, UnitName } from "./cast.ts";

/** One thing that was said or done in a made-up case; `ago` in working days before today. */
export interface DemoAct {
  kind:
    | "acknowledgement"
    | "question"
    | "handover"
    | "answer"
    | "extension"
    | "reply"
    | "addition"
    | "effect-view"
    | "degree"
    | "reopening";
  ago?: number;
  day?: Day;
  /** Who at the service; the leader of Lyngtun where nobody is named. */
  by?: CastName;
  text?: string;
  outcome?: "measure" | "partly" | "not";
  degree?: number;
  reason?: string;
  seen?: "yes" | "half" | "no";
  newDue?: Day;
  /** Key of the improvement case that the answer led to. */
  case?: string;
}

/** A made-up voice. */
export interface DemoVoice {
  unit: UnitName;
  mode: "anonymous" | "confidential" | "named";
  words: string;
  ago?: number;
  day?: Day;
  code?: string;
  channel?: "web" | "paper" | "telephone";
  about?: string;
  asWhom?: "user" | "next-of-kin" | "on-behalf-of" | "employee";
  wish?: "answer" | "change" | "know";
  thirdPerson?: boolean;
  promise?: string;
  language?: "nb" | "nn" | "se" | "en";
  /** A signed-in giver, or a name and a way to reach someone as taken down. */
  giver?: CastName;
  name?: string;
  contact?: string;
  enteredBy?: CastName;
  /** Where a handover took it. */
  handedTo?: UnitName;
  acts?: readonly DemoAct[];
  /** A text for "you said, we answered", and how far it has come. */
  text?: {
    said: string;
    answered: string;
    steps: readonly ("consent" | "release")[];
    by: CastName;
    ago: number;
  };
}

/** A made-up improvement case; `ago` and `due` in working days before and after today. */
export interface DemoCase {
  key: string;
  unit: UnitName;
  by: CastName;
  ago: number;
  title: string;
  problem: string;
  measures: readonly {
    what: string;
    owner: CastName;
    due: number;
    acts?: readonly { kind: "start" | "completion"; ago: number; text?: string }[];
  }[];
  found?: readonly {
    months: 3 | 6 | 12;
    finding: "works" | "half" | "does-not-work";
    text: string;
    ago: number;
  }[];
}
