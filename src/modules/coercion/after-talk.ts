import type { Day } from "#platform/clock/index.ts";

/** What can happen with the conversation after coercion. */
export const stepKinds = ["offer", "acceptance", "refusal", "postponement", "holding", "denial"] as const;
/** One of them. */
export type StepKind = (typeof stepKinds)[number];

/** Whom a person can want with them. */
export const withKinds = [
  "nobody",
  "named-staff",
  "next-of-kin",
  "companion",
  "experience-consultant",
  "spokesperson",
  "other",
] as const;
/** One of them. */
export type WithKind = (typeof withKinds)[number];

/** Where the conversation stands. */
export type State = "registered" | "offered" | "accepted" | "declined" | "later" | "held" | "withdrawn";

/** What is known of a step when one asks how it stands. */
export interface Happened {
  kind: StepKind;
  again_on: Day | null;
}

/** How it stands, and the day on which it is to be offered again, where one was said. */
export interface Standing {
  state: State;
  againOn: Day | null;
}

const after: Readonly<Record<Exclude<StepKind, "denial">, State>> = {
  offer: "offered",
  acceptance: "accepted",
  refusal: "declined",
  postponement: "later",
  holding: "held",
};

/**
 * Where it stands. In: all steps in their order. That a conversation was not held takes the holding away, and what stood
 * before it stands again.
 */
export const standingOf = (steps: readonly Happened[], withdrawn = false): Standing => {
  let [now, before]: [Standing, Standing] = [
    { state: "registered", againOn: null },
    { state: "registered", againOn: null },
  ];
  for (const { kind, again_on } of steps) {
    if (kind === "denial") now = before;
    else {
      // Held twice over without anything in between does not happen (mayStep); what a denial goes back to was no holding.
      before = now.state === "held" ? before : now;
      now = { state: after[kind], againOn: again_on };
      if (kind !== "holding") before = now;
    }
  }
  return withdrawn ? { state: "withdrawn", againOn: null } : now;
};

/** Why a step may not be taken now; a key of the texts. */
export type Refusal =
  | "withdrawn"
  | "overtaken"
  | "open-offer"
  | "said-yes"
  | "said-no"
  | "not-yet"
  | "not-offered"
  | "held"
  | "not-held";

/** Who takes it: the person (or whoever acts for the person), or the service. */
export type Side = "person" | "service";

/**
 * Whether a step may be taken. The person may answer at any time, also before anything was offered, and think again; the
 * service never presses: who has said no is not asked again before the day the person named, if any was named.
 */
export const mayStep = (
  kind: StepKind,
  by: Side,
  { state, againOn }: Standing,
  today: Day,
): Refusal | null => {
  if (state === "withdrawn") return "withdrawn";
  if (kind === "offer") {
    if (state === "offered") return "open-offer";
    if (state === "accepted") return "said-yes";
    if (state === "declined" && againOn === null) return "said-no";
    return againOn !== null && today < againOn ? "not-yet" : null;
  }
  if (kind === "denial") return state === "held" ? null : "not-held";
  // What nobody has asked the person, nobody can have been answered.
  if (by === "service" && state === "registered") return "not-offered";
  if (kind === "holding") {
    if (state === "held") return "held";
    return state === "declined" ? "said-no" : null;
  }
  // After one conversation the person may want another; no to what has been held says nothing.
  if (state === "held" && kind !== "acceptance") return "held";
  return null;
};

/** What the service owes next: that it offers, that it holds, or nothing; and by which day, where the person named one. */
export const owedNext = ({
  state,
  againOn,
}: Standing): { owes: "offer" | "holding"; on: Day | null } | null => {
  if (state === "registered") return { owes: "offer", on: null };
  if (state === "accepted") return { owes: "holding", on: null };
  if (againOn !== null && (state === "later" || state === "declined")) return { owes: "offer", on: againOn };
  return null;
};
