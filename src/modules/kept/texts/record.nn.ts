import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./record.nb.ts";

export const nn = {
  title: "Behandlingsprotokoll",
  lead: "Kva Medvirk lagrar, kvifor, på kva grunnlag, kor lenge, kven som ser det, og kva som skjer når nokon blir sletta (personvernforordninga artikkel 30). Laga av det same registeret som slettar.",
  mine: "Kva som blir lagra, på kva grunnlag og kor lenge (artikkel 30).",
  pdf: "Hent som PDF",
  last: (day: string) => `Det som har vore her lenge nok, blei sist sletta ${day}.`,
  never: "Ingenting er sletta enno. Det skjer éin gong i døgnet.",
  taken: (day: string, from: string) => `Laga ${day} for ${from}.`,
  purpose: "Formål",
  basis: "Grunnlag",
  regulation: "personvernforordninga",
  inBasis: {
    and: "og",
    "security of the processing": "tryggleik ved behandlinga",
    "a factual need for secure identification": "sakleg behov for sikker identifikasjon",
    "for openings of names": "når namn blir opna",
    "systems for collecting experience": "system for å hente inn erfaringar",
    "the writer saves it": "den som skriv, lagrar det",
    "second paragraph c": "andre ledd bokstav c",
  },
  controller: "Ansvarleg",
  controllers: {
    organisation: "Verksemda (behandlingsansvarleg)",
    operator: "Den som driftar Medvirk",
  },
  kept: "Kor lenge",
  who: "Kven ser det",
  erasure: "Når ein person blir sletta",
  becomes: {
    deleted: "blir sletta",
    emptied: "blir tømt for ord og namn",
    "name-replaced": "blir sletta, eller namnet blir teke bort der rada må stå",
    "not-personal": "ikkje om ein person",
    kept: "blir ståande",
  },
  tables: "Tabellar og reglar for innsyn",
  read: (day: string) => `Lova er lesen ${day}.`,
} satisfies Like<typeof nb>;
