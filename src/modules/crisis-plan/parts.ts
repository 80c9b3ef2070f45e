/** What a crisis plan says something about, in the order in which it is read in an emergency. */
export const places = [
  "signs",
  "helps",
  "worsens",
  "say",
  "contact",
  "children",
  "pets",
  "home",
  "wish",
  "coercion",
  "must-not-know",
] as const;
/** One of them. */
export type Place = (typeof places)[number];

/** A place by its word; null where there is none of that name. */
export const placeOf = (word: string | undefined): Place | null =>
  places.find((place) => place === word) ?? null;

/** What only the owner ever reads: whoever is named there may be among those the rest is shared with. */
export const forOwnerAlone: Place = "must-not-know";

/** What one says to a treatment: yes, or no. */
export const wishes = ["yes", "no"] as const;
/** What one says to coercion: that one does not accept it, or what would harm least if it is used all the same. */
export const stances = ["none", "least"] as const;

/** As what somebody reads by the card, as they say themselves. */
export const capacities = ["health", "emergency-service", "other"] as const;
/** One of them. */
export type Capacity = (typeof capacities)[number];

/** What was given to somebody. */
export const copyKinds = ["paper", "card", "file"] as const;
/** One of them. */
export type CopyKind = (typeof copyKinds)[number];
