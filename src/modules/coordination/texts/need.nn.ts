import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./need.nb.ts";

export const nn = {
  title: "Meld behov for koordinator eller plan",
  text: "Når du ser at nokon kan trenge koordinator eller individuell plan, og dei vil at du melder frå.",
  lead: (unit: string) => `Meldinga går til ${unit}. Gjer det saman med personen.`,
  none: "Inga koordinerande eining er vald her enno. Ein administrator må velje henne.",
  done: (unit: string) =>
    `Meldt til ${unit}. Personen får melding og ser kva som skjer. Du får ikkje vite meir her.`,
  know: [
    "Personen må ville det sjølv. Meldinga står i namnet deira, og det står at du skreiv henne inn.",
    "Personen les det du skriv.",
    "Etterpå ser du ikkje saka, om du ikkje blir koordinator eller arbeider i koordinerande eining.",
  ],
  code: "Delingskoden personen viser deg",
  codeHelp: "Personen finn han under «Mitt» i Medvirk. 12 teikn.",
  person: "Eller ein som eininga di har gitt kode på papir",
  act: "Meld behov",
  wrong: {
    code: "Skriv koden personen viser deg. Han kan vere brukt, for gammal eller feil skriven.",
    person: "Vel personen, eller skriv koden. Ikkje begge.",
    wait: "Du har skrive feil kode mange gonger. Vent ein time, og prøv igjen.",
    wrong: "Denne koden opnar ikkje noko. Han kan vere brukt, for gammal eller feil skriven.",
    none: "Inga koordinerande eining er vald her enno.",
  },
} satisfies Like<typeof nb>;
