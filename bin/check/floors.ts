/**
 * The floors of the house, lowest first. A room may name the rooms on its own floor and below, never one above:
 * what a lower room must show of a higher one, that one hands in at its door and `app.ts` collects.
 * A new module gets a line here before it can be imported.
 */
const floors: string[][] = [
  ["people"],
  ["message", "kept", "way-in", "consent", "improvement", "questionnaire", "information"],
  [
    "voice",
    "note",
    "kin",
    "representation",
    "coordination",
    "complaint",
    "inquiry",
    "feedback",
    "decision",
    "crisis-plan",
    "coercion",
    "meeting",
    "self-help",
    "organisation",
    "child",
  ],
  ["plan", "council", "dialogue"],
  ["representative", "research", "ombud", "indicator"],
  ["home"],
];

/** Which floor a module is on, 0 the lowest; null for a module that has been given no floor. */
export function floorOf(moduleName: string): number | null {
  const floor = floors.findIndex((rooms) => rooms.includes(moduleName));
  return floor === -1 ? null : floor;
}
