import { counted, type Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const nn = {
  title: "Ta med deg alt",
  lead: "Alt Medvirk har om deg, som filer du kan lese, lagre eller gi vidare. Ingen får vite at du hentar dei.",
  mine: "Alt vi har om deg, som filer.",
  careful:
    "Den som har fila, kan lese alt. Lagre henne der berre du kjem til, og slett henne frå nedlastingar om andre bruker maskina.",
  low: "Du er logga inn med kode og passord. Da er noko av det du har skrive om deg sjølv, ikkje med. Logg inn med elektronisk ID for å få med alt.",
  files: "Tre filer, same innhald",
  html: "Til å lese",
  htmlHelp: "Blir opna i nettlesaren, òg utan nett.",
  json: "Til eit anna program",
  jsonHelp: "JSON, med faste namn.",
  fhir: "Til helsetenesta",
  fhirHelp: "FHIR R4, slik journalsystem utvekslar opplysningar.",
  get: (what: string) => `Hent fila: ${what}`,
  inside: "Dette er med",
  count: "Antal",
  none: "Ingenting",
  numbers: (n: number) => counted("nn", n, { one: "ting", other: "ting" }),
  file: {
    title: "Alt Medvirk har om deg",
    taken: (day: string, from: string) => `Henta ${day} frå ${from}.`,
    contents: "Innhald",
    empty: "Det ligg ingenting her om deg.",
    kept: "Kor lenge",
    end: "Her sluttar det. Manglar det noko, kan du seie det til verksemda eller klage til Datatilsynet.",
  },
  erase: "Vil du heller bli sletta?",
} satisfies Like<typeof nb>;
