import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const nn = {
  subject: "Du har ei ny melding",
  text: "Det er noko nytt til deg. Logg inn for å lese.",
  turnOff: "Vil du ikkje ha slike e-postar, kan du slå dei av når du er logga inn.",
} satisfies Like<typeof nb>;
