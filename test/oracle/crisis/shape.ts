interface OfCrisisPlan {
  id: string;
  org: string;
  person: string;
  plan: string;
}
/** A version of a text, from 1; the highest number is the newest. */
export interface CrisisText extends OfCrisisPlan {
  thread: string;
  n: number;
  place: "helps" | "contact" | "must-not-know";
  hidden: boolean;
  /** Taken away: said of all its versions. */
  removed: boolean;
}
/** What a world holds of crisis plans. */
export interface CrisisRows {
  crisisPlans: Omit<OfCrisisPlan, "plan">[];
  crisisTexts: CrisisText[];
}

/** A world without crisis plans. */
export const noCrisisPlans: CrisisRows = {
  crisisPlans: [],
  crisisTexts: [],
};
