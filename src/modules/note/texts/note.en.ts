import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./note.nb.ts";

export const en = {
  title: "My notes",
  lead: "What you write here is yours. Nobody else sees it until you share the topic with them.",
} satisfies Like<typeof nb>;
