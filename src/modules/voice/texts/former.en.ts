import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./former.nb.ts";

export const en = {
  title: (unit: string) => `${unit} is no longer a place of its own`,
  tookOver: (unit: string, date: string) =>
    `${unit} took over on ${date}. If you have said something here before, they answer you now.`,
  gone: (date: string) => `The place ended on ${date}.`,
  go: (unit: string) => `Go to ${unit}`,
  follow: "Your code works as before.",
  followLink: "Follow a case with a code",
  all: "See all places",
} satisfies Like<typeof nb>;
