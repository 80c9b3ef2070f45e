import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./mine.nb.ts";

export const nn = {
  voices: "Sakene mine",
  voicesText: "Alt du har sagt med namn eller fortruleg, og kva det førte til.",
  promises: "Lovnader",
  promisesText: "Det staden lovar, og om det blir halde.",
} satisfies Like<typeof nb>;
