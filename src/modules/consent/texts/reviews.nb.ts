export const nb = {
  title: "Til gjennomgang",
  workText: "Nødåpninger, og det noen har sagt var galt.",
  lead: "Du ser hva som skjedde, og hvorfor. Du ser ikke det som ble lest.",
  empty: "Ingenting venter. Du får en melding når noe gjør det.",
  waiting: "Venter på deg",
  done: "Gått gjennom før",
  emergency: {
    title: (who: string) => `${who} åpnet i en nødsituasjon`,
    facts: (unit: string, when: string) => `${unit} · ${when}`,
    next: "Si om det var riktig, og hvorfor.",
    own: "Du har selv åpnet dette, eller det gjelder deg. Noen andre må gå gjennom det.",
    page: "En nødåpning",
    person: "Hvem det gjelder",
    topics: "Hva som ble åpnet",
    time: "Når",
    span: (from: string, to: string) => `${from} til kl. ${to}`,
    reason: "Grunn",
    words: (who: string) => `Det ${who} skrev`,
  },
  objection: {
    title: (person: string) => `${person} sier at et oppslag var galt`,
    facts: (when: string) => `Sagt ${when}`,
    next: "Se på det, og svar.",
    page: "Et oppslag som kan ha vært galt",
    line: "Det som skjedde",
    lookedAt: (who: string, when: string) => `${who} så på noe ${when}.`,
  },
  explanation: {
    title: (person: string) => `${person} har ikke fått vite hvorfor`,
    next: (name: string) => `${name} og lederen har ikke svart. Svar, eller få dem til å gjøre det.`,
  },
  form: {
    finding: "Hva mener du?",
    right: "Det var riktig",
    wrong: "Det var ikke riktig",
    words: "Hvorfor?",
    helpEmergency: (person: string, who: string) =>
      `${person} og ${who} leser dette. Sier du at det ikke var riktig, si også hva som skjer nå.`,
    helpObjection: (person: string) =>
      `${person} leser dette. Sier du at det ikke var riktig, si også hva som skjer nå.`,
    save: "Lagre",
    note: "Ingenting er lagret ennå. Det kan ikke endres etterpå.",
  },
  found: {
    right: (name: string) => `${name} mente at det var riktig`,
    wrong: (name: string) => `${name} mente at det ikke var riktig`,
  },
  sealed: (when: string) => `Loggen ble sist låst ${when}.`,
  notSealed: "Loggen er ikke låst ennå.",
  problems: {
    finding: "Velg om det var riktig.",
    words: "Skriv hvorfor.",
    long: "Teksten er for lang. Gjør den kortere.",
    late: "Noen har alt gått gjennom dette, eller du kan ikke gjøre det selv. Det du skrev, er ikke lagret.",
    "already-sent":
      "Dette skjemaet er alt sendt én gang, med annet innhold. Det som ble sendt først, gjelder.",
  },
};
