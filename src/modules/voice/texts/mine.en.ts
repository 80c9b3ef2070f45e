import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./mine.nb.ts";

export const en = {
  voices: "My cases",
  voicesText: "All you have said with your name or in confidence, and what came of it.",
  promises: "Promises",
  promisesText: "What the place promises, and whether it keeps it.",
  /** A line of the log: somebody has opened the name. */
  looked: {
    name: "saw your name behind something you said in confidence",
    why: "All such looks stand in the case too.",
  },
} satisfies Like<typeof nb>;
