/** What a person can share one by one; the same words as people.topics() in the database (a test holds them alike). */
export const topics = [
  "contact",
  "daily-life",
  "appointments",
  "treatment",
  "medication",
  "crisis",
  "economy",
  "plan",
] as const;

/** One of them. */
export type Topic = (typeof topics)[number];

/** What something is shared for. */
export const purposes = ["care", "cooperation", "support"] as const;

/** One of them. */
export type Purpose = (typeof purposes)[number];

/** On what an opening rests. */
export type Basis = "consent" | "representation" | "break-glass" | "invitation";
