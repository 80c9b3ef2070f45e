import type { Day } from "#platform/clock/index.ts";

/** What can happen, in the order in which it does where all goes well. */
export const stepKinds = [
  "need-reported",
  "told",
  "offered",
  "accepted",
  "declined",
  "coordinator-named",
  "coordinator-left",
  "in-work",
  "active",
  "evaluated",
  "ended",
] as const;
/** One of them. */
export type StepKind = (typeof stepKinds)[number];

/** Where it stands: the last thing that happened to it; that a coordinator has left is said beside it. */
export type Stage = Exclude<StepKind, "coordinator-left">;

/** What somebody has said yes to. The coordinator is offered to those too who want no plan. */
export const wishes = ["both", "coordinator", "plan"] as const;
/** One of them. */
export type Wants = (typeof wishes)[number];

/** What of a step says where things stand. */
export interface StepFact {
  kind: StepKind;
  on_day: Day;
  wants: Wants | null;
  again_on: Day | null;
}

/** Where things stand. */
export interface Standing {
  stage: Stage;
  /** The day of the last thing that happened. */
  since: Day;
  /** What was said yes to; null as long as nothing was, or no longer is. */
  wants: Wants | null;
  /** Whether a coordinator is in place. */
  coordinator: boolean;
  /** Whether one was and has left: then the unit answers until there is another. */
  left: boolean;
  /** The day on which a declined offer may be made again. */
  againOn: Day | null;
}

/** Reads where things stand. In: all steps, oldest first; at least one. */
export const standingOf = (steps: readonly StepFact[]): Standing =>
  steps.reduce<Standing>(after, {
    stage: "need-reported",
    since: steps[0]?.on_day as Day,
    wants: null,
    coordinator: false,
    left: false,
    againOn: null,
  });

const after = (now: Standing, { kind, on_day: since, wants, again_on }: StepFact): Standing => {
  switch (kind) {
    case "accepted": {
      const stage = now.coordinator && wants !== "plan" ? "coordinator-named" : "accepted";
      return { ...now, stage, since, wants, againOn: null };
    }
    case "declined":
      return { ...now, stage: kind, since, wants: null, againOn: again_on };
    case "coordinator-named": {
      const stage = now.stage === "accepted" ? kind : now.stage;
      return { ...now, stage, since, coordinator: true, left: false };
    }
    case "coordinator-left": {
      const stage = now.stage === "coordinator-named" ? "accepted" : now.stage;
      return { ...now, stage, since, coordinator: false, left: true };
    }
    default:
      return { ...now, stage: kind, since, againOn: null };
  }
};

const wantsCoordinator = ({ wants }: Standing): boolean => wants === "both" || wants === "coordinator";

/** Whether something may happen next, as things stand. Who may say it stands in `access.sql`. */
export const mayFollow = (kind: StepKind, now: Standing): boolean => {
  const at = (...stages: Stage[]) => stages.includes(now.stage);
  if (at("ended")) return false;
  switch (kind) {
    case "need-reported":
      return false;
    case "told":
      return at("need-reported");
    case "offered":
      return at("need-reported", "told", "declined");
    case "accepted":
      // Also whoever said no, or yes to one of the two, may want it later, without being asked again.
      return at("offered", "declined") || (now.wants !== null && now.wants !== "both");
    case "declined":
      return at("offered");
    case "coordinator-named":
      return wantsCoordinator(now);
    case "coordinator-left":
      return now.coordinator;
    case "in-work":
      return (
        at("accepted", "coordinator-named") &&
        (now.wants === "plan" || (now.wants === "both" && now.coordinator))
      );
    case "active":
      return at("in-work") || (at("coordinator-named") && now.wants === "coordinator");
    case "evaluated":
      return at("active", "evaluated");
    case "ended":
      return true;
  }
};

/** What is owed next, by which rule of `data/clock-rules.json`; from a day that somebody set, or from what happened last. */
export interface Duty {
  rule: (typeof dutyRules)[number];
  /** The day it is due, where a person has set it. */
  due: Day | null;
}

/** Every rule by which something is owed here. */
export const dutyRules = [
  "coordination-offer",
  "coordination-naming",
  "coordination-successor",
  "coordination-work",
  "coordination-plan",
  "coordination-evaluation",
  "coordination-again",
] as const;

/** What the service owes as things stand; null where it waits for the person, or where nothing is owed. */
export const dutyOf = (now: Standing): Duty | null => {
  const owes = (rule: Duty["rule"], due: Day | null = null): Duty => ({ rule, due });
  if (now.stage === "ended") return null;
  if (wantsCoordinator(now) && !now.coordinator)
    return owes(now.left ? "coordination-successor" : "coordination-naming");
  switch (now.stage) {
    case "need-reported":
    case "told":
      return owes("coordination-offer");
    case "declined":
      return now.againOn ? owes("coordination-again", now.againOn) : null;
    case "accepted":
    case "coordinator-named":
      return owes("coordination-work");
    case "in-work":
      return owes("coordination-plan");
    case "active":
    case "evaluated":
      return owes("coordination-evaluation");
    case "offered":
      return null;
  }
};

/** Whether the coordinator owes it, where there is one; else the unit does. */
export const owedByCoordinator = (rule: string): boolean =>
  ["coordination-work", "coordination-plan", "coordination-evaluation"].includes(rule);
