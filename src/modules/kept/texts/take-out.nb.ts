import { counted } from "#platform/texts/index.ts";

export const nb = {
  title: "Ta med deg alt",
  lead: "Alt Medvirk har om deg, som filer du kan lese, lagre eller gi videre. Ingen får vite at du henter dem.",
  mine: "Alt vi har om deg, som filer.",
  careful:
    "Den som har fila, kan lese alt. Lagre den der bare du kommer til, og slett den fra nedlastinger hvis andre bruker maskinen.",
  low: "Du er logget inn med kode og passord. Da er noe av det du har skrevet om deg selv, ikke med. Logg inn med elektronisk ID for å få med alt.",
  files: "Tre filer, samme innhold",
  html: "Til å lese",
  htmlHelp: "Åpnes i nettleseren, også uten nett.",
  json: "Til et annet program",
  jsonHelp: "JSON, med faste navn.",
  fhir: "Til helsetjenesten",
  fhirHelp: "FHIR R4, slik journalsystemer utveksler opplysninger.",
  get: (what: string) => `Hent fila: ${what}`,
  inside: "Dette er med",
  count: "Antall",
  none: "Ingenting",
  numbers: (n: number) => counted("nb", n, { one: "ting", other: "ting" }),
  file: {
    title: "Alt Medvirk har om deg",
    taken: (day: string, from: string) => `Hentet ${day} fra ${from}.`,
    contents: "Innhold",
    empty: "Det ligger ingenting her om deg.",
    kept: "Hvor lenge",
    end: "Her slutter det. Mangler det noe, kan du si det til virksomheten eller klage til Datatilsynet.",
  },
  erase: "Vil du heller bli slettet?",
};
