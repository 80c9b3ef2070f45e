import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const nn = {
  title: "Meldingar",
  lead: "Her står det når det er noko nytt til deg. Opne ei melding for å kome til saka.",
  empty:
    "Du har ingen meldingar. Når nokon svarer deg, spør deg om noko eller gjer det dei lova, står det her.",
  fresh: "Nye",
  opened: "Opna før",
  readAll: "Flytt alle til «Opna før»",
  readAllNote: "Ingenting blir sletta.",
  something: "Det er noko nytt til deg.",
} satisfies Like<typeof nb>;
