import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./mine.nb.ts";

export const nn = {
  voices: "Sakene mine",
  voicesText: "Alt du har sagt med namn eller fortruleg, og kva det førte til.",
  promises: "Lovnader",
  promisesText: "Det staden lovar, og om det blir halde.",
  /** A line of the log: somebody has opened the name. */
  looked: {
    name: "såg namnet ditt bak ei sak du har gitt fortruleg",
    why: "Alle slike oppslag står i saka òg.",
  },
} satisfies Like<typeof nb>;
