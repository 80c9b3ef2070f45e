/** What happens to a text for "you said, we answered": each of the parties' steps, at most once a text. */
export type PublicationStep = "consent" | "refusal" | "release" | "withdrawal";

/** One step, as it was taken. */
export interface TakenStep {
  kind: PublicationStep;
  by: "giver" | "service";
}

/** Where a text stands; computed from its steps, never stored. A text is never changed: a changed one is another. */
export type PublicationState = "asked" | "refused" | "consented" | "released" | "withdrawn";

/** Reads where a text stands. In: its own steps, in any order. Out of two that contradict, the stricter counts. */
export const publicationState = (steps: readonly TakenStep[]): PublicationState => {
  const has = (kind: PublicationStep) => steps.some((step) => step.kind === kind);
  if (has("withdrawal")) return "withdrawn";
  if (has("refusal")) return "refused";
  if (!has("consent")) return "asked";
  return has("release") ? "released" : "consented";
};

/** Whether everybody may read it. The database asks the same (participation.released). */
export const isPublic = (steps: readonly TakenStep[]): boolean => publicationState(steps) === "released";

/** Why a step may not be taken now; each word is a text key. */
export type PublicationRefusal =
  | "newer-text"
  | "no-consent"
  | "already-answered"
  | "already-released"
  | "is-refused"
  | "is-taken-back"
  | "not-yours";

const parties: Record<PublicationStep, readonly TakenStep["by"][]> = {
  consent: ["giver"],
  refusal: ["giver"],
  release: ["service"],
  withdrawal: ["giver", "service"],
};

/**
 * Whether a party may take a step with a text: null, or why not.
 * @param newest whether no later text was made of the same voice
 */
export const mayTakeStep = (
  step: TakenStep,
  steps: readonly TakenStep[],
  newest: boolean,
): PublicationRefusal | null => {
  if (!parties[step.kind].includes(step.by)) return "not-yours";
  const state = publicationState(steps);
  if (state === "withdrawn") return "is-taken-back";
  if (state === "refused") return "is-refused";
  // Taking back is always possible, of an older text too: that is what consent rests on.
  if (step.kind === "withdrawal") return null;
  if (!newest) return "newer-text";
  if (step.kind === "release")
    return state === "asked" ? "no-consent" : state === "released" ? "already-released" : null;
  return state === "asked" ? null : "already-answered";
};

/** Why no text can be made of a voice now; each word is a text key. */
export type ProposalRefusal = "not-answered-yet" | "is-withdrawn";

/** Whether a text may be made of a voice: only of one that is answered and still there. */
export const mayPropose = (voice: { answered: boolean; withdrawn: boolean }): ProposalRefusal | null =>
  voice.withdrawn ? "is-withdrawn" : voice.answered ? null : "not-answered-yet";
