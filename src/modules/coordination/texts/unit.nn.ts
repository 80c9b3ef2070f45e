import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./unit.nb.ts";

export const nn = {
  title: "Koordinerande eining",
  text: "Kva eining som tek imot meldingar om behov og oppnemner koordinatorar.",
  now: (unit: string) => `No er det ${unit}.`,
  none: "Ingen er vald. Då kan ingen melde behov her.",
  law: "Det skal finnast éi koordinerande eining (helse- og omsorgstenestelova § 7-3, spesialisthelsetenestelova § 2-5 b). Dei som arbeider der, les det folk melder. Vel du ei anna, går alt som er i gang, over dit.",
  unit: "Eining",
  act: "Vel eininga",
  note: "Gjeld frå i dag. Det står i loggen at du gjorde det.",
  wrong: "Vel ei eining.",
} satisfies Like<typeof nb>;
