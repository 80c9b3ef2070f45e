import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./reviews.nb.ts";

export const nn = {
  title: "Til gjennomgang",
  workText: "Naudopningar, og det nokon har sagt var gale.",
  lead: "Du ser kva som skjedde, og kvifor. Du ser ikkje det som blei lese.",
  empty: "Ingenting ventar. Du får ei melding når noko gjer det.",
  waiting: "Ventar på deg",
  done: "Gått gjennom før",
  emergency: {
    title: (who) => `${who} opna i ein naudsituasjon`,
    facts: (unit, when) => `${unit} · ${when}`,
    next: "Sei om det var rett, og kvifor.",
    own: "Du har sjølv opna dette, eller det gjeld deg. Nokon andre må gå gjennom det.",
    page: "Ei naudopning",
    person: "Kven det gjeld",
    topics: "Kva som blei opna",
    time: "Når",
    span: (from, to) => `${from} til kl. ${to}`,
    reason: "Grunn",
    words: (who) => `Det ${who} skreiv`,
  },
  objection: {
    title: (person) => `${person} seier at eit oppslag var gale`,
    facts: (when) => `Sagt ${when}`,
    next: "Sjå på det, og svar.",
    page: "Eit oppslag som kan ha vore gale",
    line: "Det som skjedde",
    lookedAt: (who, when) => `${who} såg på noko ${when}.`,
  },
  explanation: {
    title: (person) => `${person} har ikkje fått vite kvifor`,
    next: (name) => `${name} og leiaren har ikkje svart. Svar, eller få dei til å gjere det.`,
  },
  form: {
    finding: "Kva meiner du?",
    right: "Det var rett",
    wrong: "Det var ikkje rett",
    words: "Kvifor?",
    helpEmergency: (person, who) =>
      `${person} og ${who} les dette. Seier du at det ikkje var rett, sei òg kva som skjer no.`,
    helpObjection: (person) =>
      `${person} les dette. Seier du at det ikkje var rett, sei òg kva som skjer no.`,
    save: "Lagre",
    note: "Ingenting er lagra enno. Det kan ikkje endrast etterpå.",
  },
  found: {
    right: (name) => `${name} meinte at det var rett`,
    wrong: (name) => `${name} meinte at det ikkje var rett`,
  },
  sealed: (when) => `Loggen blei sist låst ${when}.`,
  notSealed: "Loggen er ikkje låst enno.",
  problems: {
    finding: "Vel om det var rett.",
    words: "Skriv kvifor.",
    long: "Teksten er for lang. Gjer han kortare.",
    late: "Nokon har alt gått gjennom dette, eller du kan ikkje gjere det sjølv. Det du skreiv, er ikkje lagra.",
    "already-sent":
      "Dette skjemaet er alt sendt éin gong, med anna innhald. Det som blei sendt først, gjeld.",
  },
} satisfies Like<typeof nb>;
