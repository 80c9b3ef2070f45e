import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./emergency.nb.ts";

export const nn = {
  title: "Les med koden på kortet",
  lead: "Har du funne eit kort med ein kode hos ein du hjelper no? Då kan du lese det personen sjølv har skrive.",
  code: "Koden på kortet",
  codeHelp: "28 teikn i grupper på fire. Mellomrom og store eller små bokstavar gjer ingen skilnad.",
  you: "Kven er du?",
  name: "Namnet ditt",
  capacity: "Kva er du her som?",
  workplace: "Kvar arbeider du?",
  workplaceHelp:
    "Avdeling og sjukehus, legevakt, eining. Arbeider du ikkje: skriv korleis du kjenner personen.",
  reason: "Kvifor les du no?",
  reasonHelp: "Éi setning er nok.",
  logged: "Namn, arbeidsstad og grunn blir lagra, og personen får vite at du har lese.",
  open: "Les",
  life: "Er det fare for liv, ring 113 først.",
  opened: {
    title: (name: string) => `Skrive av ${name}`,
    lead: "Dette er personen sine eigne ord. Det er ikkje ein journal, og ikkje ein rettsleg bindande avtale.",
    nothing: "Her er det ikkje skrive noko som er synleg for andre.",
    silence: "Du har teieplikt. Spør personen før du fortel nokon at dei er hos deg, òg familien.",
    law: "Før vedtak om tvang skal personen få uttale seg. Det som er sagt om tidlegare tvang, skal få særleg vekt (psykisk helsevernlova § 4-2).",
    logged: (at: string) => `Lese ${at}. Det står i loggen til personen.`,
    again: "Les med ein annan kode",
  },
  wrong: {
    missing: "Skriv koden.",
    length: "Koden skal ha 28 teikn. Sjå etter om noko manglar.",
    slip: "Eitt eller fleire teikn er feil. Sjå nøye på kortet.",
    unknown: "Koden opnar ikkje noko. Sjå etter at alle teikn er rette.",
    wait: "Det er skrive for mange kodar som ikkje stemmer. Vent ein time, eller ring 116 117.",
    name: "Skriv namnet ditt.",
    capacity: "Vel kva du er her som.",
    workplace: "Skriv kvar du arbeider.",
    reason: "Skriv kvifor du les.",
    longLine: "Skriv kortare.",
  },
} satisfies Like<typeof nb>;
