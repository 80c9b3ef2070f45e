export const nb = {
  kinds: {
    employee: "ansatt",
    "unit-leader": "enhetsleder",
    "user-contact": "brukerkontakt",
    administrator: "administrator",
  },
  title: "Hvem er du her som?",
  lead: "Du kan gjøre forskjellige ting, alt etter hvem du er her som. Det står øverst på hver side.",
  pick: "Velg én",
  self: "deg selv",
  selfHelp: "Stemmene dine og meldingene dine. Ingen andre ser dem fordi du også jobber her.",
  at: (what: string, where: string) => `${what} på ${where}`,
  now: "nå",
  act: "Fortsett",
  profile: "Det vi vet om deg",
  invitation: "Jeg har fått en kode",
  signOut: "Logg ut",
};
