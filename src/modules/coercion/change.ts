/** What can happen with something that is to be different next time. */
export const changeKinds = ["agreement", "withdrawal", "adoption", "telling", "quieting"] as const;
/** One of them. */
export type ChangeKind = (typeof changeKinds)[number];

/** Whose proposal it is, or who acts. */
export type ChangeSide = "person" | "service";

/** A step with it, as far as it says how it stands. */
export interface ChangeHappened {
  kind: ChangeKind;
  at: Date;
}

/** How it stands: proposed, agreed on, or no longer; since when it is in the crisis plan; whether the ward is let know. */
export interface ChangeStanding {
  state: "proposed" | "agreed" | "taken-back";
  adopted: Date | null;
  told: boolean;
}

/** How it stands. In: its steps in their order. */
export const changeStandingOf = (steps: readonly ChangeHappened[]): ChangeStanding => {
  const happened = (kind: ChangeKind) => steps.find((step) => step.kind === kind);
  const last = steps.findLast(({ kind }) => kind === "telling" || kind === "quieting");
  return {
    state: happened("withdrawal") ? "taken-back" : happened("agreement") ? "agreed" : "proposed",
    adopted: happened("adoption")?.at ?? null,
    told: last?.kind === "telling",
  };
};

/** Why a step may not be taken now; a key of the texts. */
export type ChangeRefusal =
  | "taken-back"
  | "agreed"
  | "own-proposal"
  | "not-agreed"
  | "adopted"
  | "not-adopted";

/**
 * Whether a step may be taken. Both must say yes, the one who proposed did so by proposing; either may say no at any time.
 * Into the crisis plan it comes by the person's own act, once both have.
 */
export const mayChange = (
  kind: ChangeKind,
  by: ChangeSide,
  proposedBy: ChangeSide,
  { state, adopted }: ChangeStanding,
): ChangeRefusal | null => {
  // What is in the crisis plan is the person's, whatever became of the agreement.
  if (kind === "telling" || kind === "quieting") return adopted === null ? "not-adopted" : null;
  if (state === "taken-back") return "taken-back";
  if (kind === "agreement") return state === "agreed" ? "agreed" : by === proposedBy ? "own-proposal" : null;
  if (kind === "adoption") return state !== "agreed" ? "not-agreed" : adopted === null ? null : "adopted";
  return null;
};
