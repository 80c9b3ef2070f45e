/** What kind of organisation it is, in the order in which they are listed. */
export const directoryKinds = [
  "user-organisation",
  "next-of-kin-organisation",
  "umbrella",
  "competence-centre",
  "official",
] as const;

/** Whom an organisation is for. */
export const forWhom = ["users", "next-of-kin", "children-and-young", "peers", "services"] as const;

/** What an organisation works with. */
export const areas = [
  "mental-health",
  "anxiety",
  "eating",
  "adhd",
  "coercion",
  "complaint",
  "advice",
  "self-help",
  "meeting-places",
  "experience",
  "children",
  "child-welfare",
  "disability",
  "intellectual-disability",
  "gender-sexuality",
  "discrimination",
  "human-rights",
  "policy",
] as const;

/** The words, as types. */
export type DirectoryKind = (typeof directoryKinds)[number];
export type ForWhom = (typeof forWhom)[number];
export type Area = (typeof areas)[number];
