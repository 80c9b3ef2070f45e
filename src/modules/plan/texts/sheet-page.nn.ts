import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-page.nb.ts";

export const nn = {
  save: "Lagre",
  note: "Ingenting er lagra enno.",
  now: "Slik står det no",
  earlier: "Tidlegare versjonar",
  written: (day: string) => `Skrive ${day}`,
  see: "Sjå og endre",
  remove: "Ta bort",
  removeNote: "Du kan hente det tilbake i 30 dagar.",
  gone: "Teke bort",
  goneOn: (day: string) => `Teke bort ${day}. Blir sletta 30 dagar etter.`,
  back: "Hent tilbake",
  list: "Tilbake til lista",
  plan: "Tilbake til min plan",
  measure: "Skriv eit tiltak for familien",
} satisfies Like<typeof nb>;
