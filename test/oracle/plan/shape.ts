interface OfPlan {
  id: string;
  org: string;
  person: string;
  plan: string;
}
/** A person's own plan: it runs or has ended. */
export interface Plan extends Omit<OfPlan, "plan"> {
  ended: boolean;
}
/** A version of a text, from 1; the highest number is the newest. */
export interface PlanText extends OfPlan {
  thread: string;
  n: number;
  place: "goal" | "need" | "measure";
  area: "housing" | "mind" | null;
  hidden: boolean;
  /** Taken away: said of all its versions. */
  removed: boolean;
}
/** What hangs on a text: what was agreed of a measure, how far it has come, how it was rated. */
export interface OnPlanText extends OfPlan {
  thread: string;
  n: number;
}
/** What was agreed of a measure; its owner is somebody known here, or nobody. */
export interface PlanTerms extends OnPlanText {
  owner: string | null;
}

/** What a world holds of plans. */
export interface PlanRows {
  plans: Plan[];
  planTexts: PlanText[];
  planTerms: PlanTerms[];
  planSteps: OnPlanText[];
  planRatings: OnPlanText[];
}

/** A world without plans. */
export const noPlans: PlanRows = { plans: [], planTexts: [], planTerms: [], planSteps: [], planRatings: [] };
