interface Whose {
  id: string;
  org: string;
  person: string;
}
/** A card with a code: it works until it is ended. */
export interface CrisisCard extends Whose {
  plan: string;
  ended: boolean;
}
/** Somebody has read by a card. */
export interface CrisisReading extends Whose {
  card: string;
}
/** Who has which copy. */
export interface CrisisCopy extends Whose {
  plan: string;
  ended: boolean;
}

/** What a world holds of cards. */
export interface CardRows {
  crisisCards: CrisisCard[];
  crisisReadings: CrisisReading[];
  crisisCopies: CrisisCopy[];
}

/** A world without cards. */
export const noCards: CardRows = { crisisCards: [], crisisReadings: [], crisisCopies: [] };
