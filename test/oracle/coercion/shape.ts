interface OfPerson {
  id: string;
  org: string;
  person: string;
}
/** A coercive measure that a unit has registered. */
export interface Coercion extends OfPerson {
  unit: string;
  by: string;
  role: string;
  withdrawn: boolean;
}
/** What has happened with the conversation after it, in its order. */
export interface TalkStep extends OfPerson {
  coercion: string;
  n: number;
  kind: "offer" | "acceptance" | "refusal";
}
/** What a world holds of coercion. */
export interface CoercionRows {
  coercions: Coercion[];
  talkSteps: TalkStep[];
}

/** A world without coercion. */
export const noCoercion: CoercionRows = { coercions: [], talkSteps: [] };
