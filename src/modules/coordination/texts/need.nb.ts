export const nb = {
  title: "Meld behov for koordinator eller plan",
  text: "Når du ser at noen kan trenge koordinator eller individuell plan, og de vil at du melder fra.",
  lead: (unit: string) => `Meldingen går til ${unit}. Gjør det sammen med personen.`,
  none: "Ingen koordinerende enhet er valgt her ennå. En administrator må velge den.",
  done: (unit: string) =>
    `Meldt til ${unit}. Personen får melding og ser hva som skjer. Du får ikke vite mer her.`,
  know: [
    "Personen må ville det selv. Meldingen står i deres navn, og det står at du skrev den inn.",
    "Personen leser det du skriver.",
    "Etterpå ser du ikke saken, med mindre du blir koordinator eller arbeider i koordinerende enhet.",
  ],
  code: "Delingskoden personen viser deg",
  codeHelp: "Personen finner den under «Mitt» i Medvirk. 12 tegn.",
  person: "Eller en som enheten din har gitt kode på papir",
  act: "Meld behov",
  wrong: {
    code: "Skriv koden personen viser deg. Den kan være brukt, for gammel eller feil skrevet.",
    person: "Velg personen, eller skriv koden. Ikke begge.",
    wait: "Du har skrevet feil kode mange ganger. Vent en time, og prøv igjen.",
    wrong: "Denne koden åpner ikke noe. Den kan være brukt, for gammel eller feil skrevet.",
    none: "Ingen koordinerende enhet er valgt her ennå.",
  },
};
