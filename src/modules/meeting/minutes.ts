import type { Standing } from "./meeting.ts";

/** What happens to minutes once a version stands. */
export const stepKinds = ["sent", "comment", "approved", "disagreed"] as const;
/** One of them. */
export type StepKind = (typeof stepKinds)[number];

/** Where minutes stand: nothing is written; a draft; sent to the person; commented; approved, with or without agreement. */
export type MinutesStanding = "none" | "draft" | "sent" | "commented" | "approved" | "disagreed";

/** What of the minutes says where they stand. */
export interface MinutesFacts {
  /** How many versions there are, and whether the person wrote the newest. */
  newest: number;
  byPerson: boolean;
  /** What happened to them, oldest first. */
  steps: readonly { kind: StepKind; version: number }[];
}

/** Where the minutes stand. */
export const minutesStanding = ({ newest, steps }: Omit<MinutesFacts, "byPerson">): MinutesStanding => {
  const final = steps.find(({ kind }) => kind === "approved" || kind === "disagreed");
  if (final?.kind === "approved" || final?.kind === "disagreed") return final.kind;
  const last = steps.at(-1);
  if (newest === 0) return "none";
  // A version that nobody has sent or commented yet is a draft, whatever became of the one before.
  if (!last || last.version < newest) return "draft";
  return last.kind === "sent" ? "sent" : "commented";
};

/** Why minutes cannot be written or answered. Words of `refused`. */
export type MinutesRefusal = "called-off" | "not-yet" | "approved" | "overtaken" | "unsent" | "nothing";

/** Whether anything of the minutes may be written: its day has come, and they are not approved. */
export const mayWriteMinutes = (
  meeting: Standing,
  day: { on_day: string },
  today: string,
  standing: MinutesStanding,
): Extract<MinutesRefusal, "called-off" | "not-yet" | "approved"> | null => {
  if (meeting === "called-off") return "called-off";
  if (day.on_day > today) return "not-yet";
  return standing === "approved" || standing === "disagreed" ? "approved" : null;
};

/** Whether a step may be taken on the newest version; by whom stands in `access.sql`. */
export const mayStep = (
  kind: StepKind,
  facts: MinutesFacts,
): Extract<MinutesRefusal, "approved" | "unsent" | "nothing" | "overtaken"> | null => {
  const standing = minutesStanding(facts);
  if (standing === "approved" || standing === "disagreed") return "approved";
  if (facts.newest === 0) return "nothing";
  const sent = facts.steps.some((step) => step.kind === "sent" && step.version === facts.newest);
  if (kind === "sent") return sent ? "overtaken" : null;
  // What somebody else has not sent yet is not finished: it may be commented, never approved.
  return kind === "comment" || sent || facts.byPerson ? null : "unsent";
};
