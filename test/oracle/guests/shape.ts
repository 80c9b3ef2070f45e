import type { PlanText } from "../plan/shape.ts";
import type { DayNumber } from "../shape.ts";

interface InPlan {
  id: string;
  org: string;
  /** Whose plan it is. */
  person: string;
  plan: string;
}
/** Somebody whom the owner has invited: as oneself, or at work in a unit; null: erased since. */
export interface PlanGuest extends InPlan {
  guest: string | null;
  unit: string | null;
  answer: "accepted" | "declined" | null;
  ended: boolean;
}
/** What a guest may read and do, said anew each time: the highest number holds, up to and with its last day. */
export interface GuestScope extends InPlan {
  guest: string;
  n: number;
  places: PlanText["place"][];
  /** "whole" is what is about no area of its own. */
  areas: (NonNullable<PlanText["area"]> | "whole")[];
  write: boolean;
  to: DayNumber | null;
}
/** A version of what stands beside one of the owner's texts. */
export interface PlanAside extends PlanText {
  side: "service" | "common";
  /** The owner's text, by its first version. */
  beside: string;
  /** The guest who wrote it; null: the owner. */
  guest: string | null;
}
/** Somebody's yes to the very version of a common text; without a guest it is the owner's. */
export interface PlanYes extends InPlan {
  text: string;
  guest: string | null;
  ended: boolean;
}

/** What a world holds of guests in plans, and of what stands side by side. */
export interface GuestRows {
  planGuests: PlanGuest[];
  guestScopes: GuestScope[];
  planAsides: PlanAside[];
  planYeses: PlanYes[];
}

/** A world without guests. */
export const noGuests: GuestRows = { planGuests: [], guestScopes: [], planAsides: [], planYeses: [] };
