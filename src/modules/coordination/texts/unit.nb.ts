export const nb = {
  title: "Koordinerende enhet",
  text: "Hvilken enhet som tar imot meldinger om behov og oppnevner koordinatorer.",
  now: (unit: string) => `Nå er det ${unit}.`,
  none: "Ingen er valgt. Da kan ingen melde behov her.",
  law: "Det skal finnes én koordinerende enhet (helse- og omsorgstjenesteloven § 7-3, spesialisthelsetjenesteloven § 2-5 b). De som arbeider der, leser det folk melder. Velger du en annen, går alt som er i gang, over dit.",
  unit: "Enhet",
  act: "Velg enheten",
  note: "Gjelder fra i dag. Det står i loggen at du gjorde det.",
  wrong: "Velg en enhet.",
};
