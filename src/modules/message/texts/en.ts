import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const en = {
  title: "Messages",
  lead: "This is where you see when there is something new for you. Open a message to get to the case.",
  empty:
    "You have no messages. When somebody answers you, asks you something or does what they promised, it says so here.",
  fresh: "New",
  opened: "Opened before",
  readAll: "Move all to “Opened before”",
  readAllNote: "Nothing is deleted.",
  something: "There is something new for you.",
} satisfies Like<typeof nb>;
