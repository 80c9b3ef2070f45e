export const nb = {
  self: {
    title: "Deles med meg",
    lead: "Andre har valgt å dele dette med deg. Hver gang du leser, blir det skrevet ned, og den som deler, ser det.",
    empty: "Ingen deler noe med deg nå. Vil noen dele, viser du dem en delingskode.",
    text: "Det andre har valgt å la deg lese.",
  },
  work: {
    title: "Deler med oss",
    lead: "De som står her, har valgt å la deg lese noe i rollen du har nå. Hver gang du leser, blir det skrevet ned, og den som deler, ser det.",
    empty: "Ingen deler noe med deg i denne rollen nå.",
    text: "De som har valgt å la deg lese noe i jobben.",
  },
  principal: {
    title: "Det du kan lese",
    lead: (name: string) =>
      `Du handler for ${name}. Hver gang du leser, blir det skrevet ned, og ${name} ser det.`,
    empty: "Det er ingenting du kan lese nå.",
    text: "Det du kan lese for den du handler for.",
  },
  purposes: {
    care: "for å hjelpe",
    cooperation: "for å samarbeide om hjelpen",
    support: "for å være en støtte",
  },
  code: "Vis en delingskode",
  ask: "Spør om å få lese noe",
  read: "Les",
  until: (day: string) => `til og med ${day}`,
  open: {
    title: "Delt med deg",
    lead: (name: string) => `At du leser dette nå, er skrevet ned, og ${name} kan se det.`,
    purpose: (name: string, purpose: string) => `${name} deler dette med deg ${purpose}.`,
    mandate: "Du leser dette fordi du representerer.",
    empty: "Her er det ingenting nå.",
    forThem: (name: string) => `Skrevet for ${name}`,
    quiet: (name: string) => `Ikke del det videre uten at ${name} vet det.`,
    back: "Tilbake til lista",
  },
};
