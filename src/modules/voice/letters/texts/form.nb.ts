export const nb = {
  documentTitle: "Si hva du mener, på papir",
  title: "Si hva du mener",
  codeLabel: "Kode:",
  handIn: (places: string) => `Lever arket her: ${places}`,
  answer: (within: string) => `Du får svar senest ${within}.`,
  afterEntry: "Når arket er skrevet inn, blir det makulert.",
  question: (unit: string) => `Hva vil du si til ${unit}?`,
  hint: "Skriv med egne ord. Det må ikke være langt eller pent. Ta ikke med navn på andre hvis du kan la være.",
  tear: "Riv av langs den stiplede linja.",
  keep: "Ta vare på denne delen. Dette er koden din",
  online: (address: string) => `Finn svaret på ${address}.`,
  phone: (number: string) => `Eller ring ${number} og les koden høyt.`,
  lost: "Mister du koden, kan ingen hente den fram.",
  who: "Hvem kan vite at det er deg?",
  whoHint:
    "Sett ett kryss. Du kan ikke bytte etterpå. Setter du ikke kryss, skriver vi det inn som anonymt.",
  anonymous: {
    name: "Anonym",
    says: [
      "Skriv ikke navnet ditt. Ingen vet hvem du er, heller ikke vi. Vi lagrer bare det du skriver, hvilket sted det gjelder, og hvilken uke.",
      "Den som skriver inn arket, ser håndskriften din og koden.",
      "Skriver du noe bare du kan vite, kan noen likevel kjenne deg igjen.",
    ],
  },
  confidential: {
    name: "Fortrolig",
    says: (contact: string) => [
      `Bare ${contact} ser navnet ditt, og kan kontakte deg. De som svarer, ser det du skriver, men ikke hvem du er.`,
      `Legg arket i en lukket konvolutt og skriv «Til ${contact}» utenpå. Uten konvolutt kan andre se navnet.`,
    ],
  },
  named: {
    name: "Med navn",
    says: [
      "De som leser og svarer, ser navnet ditt. Det er lettest hvis du vil at noe skal ordnes for akkurat deg.",
    ],
  },
  name: "Navnet ditt",
  nameHint: "Ikke hvis du er anonym.",
  about: "Hva handler det om?",
  as: "Hvem er du?",
  wish: "Hva ønsker du?",
  optional: "hvis du vil",
  help: "Trenger du noen å snakke med nå?",
  checked: (day: string) => `De samme numrene til alle. Kontrollert ${day}.`,
};
