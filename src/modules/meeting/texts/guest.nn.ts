import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./guest.nb.ts";

export const nn = {
  title: "Møte eg er invitert til",
  mineText: "Møte der nokon har invitert deg.",
  lead: "Kvart møte er eigd av den det handlar om. Ho eller han ser når du har opna det.",
  none: "Ingen har invitert deg til eit møte no.",
  coming: "Møte som kjem",
  before: "Møte som har vore, og avlyste møte",
  of: (name: string) => `Møte med ${name}`,
  invited: (name: string) => `${name} inviterer deg til eit møte`,
  next: "Svar om du kjem.",
  movedNext: "Møtet er endra. Svar på nytt.",
  atWork: (name: string) => `Møtet er eigd av ${name}, som ser at du les no. Du er invitert i jobben din.`,
  asMyself: (name: string) => `Møtet er eigd av ${name}, som ser at du les no.`,
  optional: (name: string) =>
    `Ei ansvarsgruppe er frivillig. ${name} kan la vere å kome utan at det får følgjer for hjelpa.`,
  standing: {
    waits: "Du har ikkje svart.",
    moved: "Møtet er endra etter at du svarte. Svar på nytt.",
    yes: "Du har svart at du kjem.",
    no: "Du har svart at du ikkje kjem.",
    other: "Du har svart at du ikkje kan der eller då.",
  },
  answer: {
    title: "Svaret ditt",
    question: "Kjem du?",
    choices: {
      yes: "Ja, eg kjem",
      no: "Nei, eg kjem ikkje",
      other: "Eg kan ikkje der eller då, fordi",
    },
    help: (name: string) =>
      `${name} har valt staden og tida. Kan du ikkje, så sei kvifor og kva du kan i staden.`,
    words: "Kvifor, og kva du kan i staden",
    act: "Svar",
    before: "Det du svarte",
  },
  agenda: {
    first: (name: string) => `Saker frå ${name}`,
    others: "Saker frå dykk andre",
    point: "Skriv ei sak",
    pointHelp: (name: string) => `Sakene til ${name} står først. Di kjem etter.`,
  },
  who: "Kven som er invitert",
  you: "du",
  back: "Alle møte eg er invitert til",
  wrong: {
    answer: "Vel om du kjem.",
    because: "Skriv kvifor, så den som inviterte deg, slepp å gjette.",
    long: "Teksten er for lang. Det er plass til om lag ti sider.",
    words: "Skriv kva saka er.",
    seen: "Sida er for gammal. Hent henne på nytt, og prøv igjen.",
  },
} satisfies Like<typeof nb>;
