import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./number.nb.ts";

export const nn = {
  kinds: { "birth-number": "Fødselsnummer", "d-number": "D-nummer" },
  entry: {
    question: "Vil du skrive inn fødselsnummer eller D-nummer?",
    why: "Berre viss de må vite sikkert kven personen er. Dei fleste treng ikkje noko nummer her.",
    documents: {
      none: "Nei",
      passport: "Ja, eg har sett passet",
      "id-card": "Ja, eg har sett eit nasjonalt ID-kort",
      "driving-licence": "Ja, eg har sett førarkortet",
      "residence-card": "Ja, eg har sett opphaldskortet",
    },
    number: "Fødselsnummer eller D-nummer",
    numberHelp: "Elleve siffer. Berre personen sjølv får sjå det etterpå.",
  },
  wrong: {
    "number-missing": "Skriv nummeret på nytt, eller vel «Nei»",
    "number-length": "Skriv alle dei elleve sifra",
    "number-digits": "Sjå på sifra ein gong til. Minst eitt av dei er feil",
    "number-help":
      "Dette er eit hjelpenummer. Det kan ikkje brukast her. Skriv fødselsnummeret eller D-nummeret",
    "number-synthetic": "Dette er eit oppdikta nummer. Her blir berre verkelege brukte",
    "number-real": "Dette kan vere nummeret til ein verkeleg person. Her blir berre oppdikta brukte",
    "number-known":
      "Ein som har fått kode frå dykk, har dette nummeret. Sjå om nummeret er rett. Er det den same personen, gir du ein ny kode frå lista i staden",
    document: "Vel kva du las nummeret i",
  },
  own: {
    title: "Nummeret ditt",
    lead: "Det seier sikkert kven du er. Det er låst med din eigen nøkkel, og ingen andre får sjå det her.",
    ends: (kind: string, end: string) => `${kind} som sluttar på ${end}.`,
    read: {
      passport: "passet",
      "id-card": "ID-kortet",
      "driving-licence": "førarkortet",
      "residence-card": "opphaldskortet",
    },
    fromDocument: (unit: string, document: string) =>
      `${unit} skreiv det inn etter å ha sett ${document} ditt.`,
    fromSignIn: "Det kom med innlogginga di.",
    since: (day: string) => `Skrive inn ${day}.`,
    show: "Vis heile nummeret",
    showNote:
      "Er det ei stund sidan du logga inn, må du vise kven du er. At nummeret er vist, blir skrive ned.",
    wrong: "Er nummeret feil?",
    wrongDocument:
      "Sei frå her. Då sluttar vi å bruke det med ein gong, og dei som skreiv det inn, må sjå på dokumentet ditt igjen.",
    wrongSignIn:
      "Sei frå her. Då sluttar vi å bruke det med ein gong. Er det feil også i innlogginga, må Folkeregisteret rette det.",
    report: "Nummeret er feil",
    disputed: "Du har sagt at nummeret er feil. Vi bruker det ikkje.",
    see: "Sjå nummeret",
  },
  message: "Nokon logga inn som deg med e-legitimasjon for første gong. Var det ikkje du, sei frå til oss.",
  task: {
    title: (name: string) => `Nummeret til ${name}`,
    said: (day: string) => `Meldt feil ${day}.`,
    next: "Sjå på dokumentet igjen, og skriv inn nummeret på nytt saman med ein ny kode.",
  },
} satisfies Like<typeof nb>;
