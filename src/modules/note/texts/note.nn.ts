import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./note.nb.ts";

export const nn = {
  title: "Notata mine",
  lead: "Det du skriv her, er ditt. Ingen andre ser det før du deler temaet med dei.",
} satisfies Like<typeof nb>;
