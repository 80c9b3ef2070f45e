import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./after.nb.ts";

export const nn = {
  acts: {
    "meeting-check": "sa korleis eit møte var",
    "calendar-feed": "laga ei adresse for kalenderen sin",
    "calendar-feed-ending": "avslutta adressa for kalenderen sin",
  },
  check: {
    title: "Korleis var møtet?",
    lead: "Fire spørsmål, eit halvt minutt. Du kan hoppe over kvart av dei.",
    shown: "Dei du inviterte, ser svara dine, og du ser deira. Ingen reknar dei saman.",
    shownOf: (owner: string) =>
      `${owner} ser svara dine, og du ser svara til ${owner}. Ingen reknar dei saman.`,
    questions: {
      heard: "Vart du høyrd?",
      time_enough: "Var det nok tid?",
      plain_words: "Vart det brukt vanlege ord?",
      respect: "Vart du møtt med respekt?",
    },
    questionsOf: (owner: string) => ({
      heard: `Vart ${owner} høyrd?`,
      time_enough: "Var det nok tid?",
      plain_words: "Vart det brukt vanlege ord?",
      respect: `Vart ${owner} møtt med respekt?`,
    }),
    grades: { yes: "Ja", partly: "Delvis", no: "Nei" },
    skip: "Hoppar over",
    act: "Lagre svara",
    again: "Svar på nytt",
    by: (name: string, day: string) => `${name}, ${day}`,
    me: "Du",
    skipped: "Ikkje svart",
    wrong: { none: "Svar på minst eitt av spørsmåla.", grade: "Vel ja, delvis eller nei." },
    refused: "Møtet har ikkje vore enno, eller det er avlyst.",
  },
  calendar: {
    title: "Møte i kalenderen min",
    way: "Få møta i kalenderen på telefonen",
    lead: "Du får ei hemmeleg adresse som kalenderen din kan hente frå. Der står berre «Avtale», dag og klokkeslett. Ingen namn, ingen stader.",
    event: "Avtale",
    make: "Lag ei adresse",
    address: "Adressa di",
    made: (day: string) => `Laga ${day}.`,
    how: "Kopier adressa. Vel «abonner på kalender» i kalenderen på telefonen eller datamaskina, og lim henne inn.",
    secret:
      "Den som har adressa, kan sjå når du har avtalar. Vis henne ikkje til nokon. Gjer du henne slutt, verkar ho ikkje lenger.",
    end: "Gjer adressa slutt",
    renew: "Lag ei ny, og gjer den gamle slutt",
    none: "Du har inga adresse no.",
    back: "Møta mine",
  },
} satisfies Like<typeof nb>;
