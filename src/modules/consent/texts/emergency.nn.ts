import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./emergency.nb.ts";

export const nn = {
  title: "Naudopning",
  workText: "Sjå det viktigaste om ein person som treng hjelp no, og som du ikkje kan spørje.",
  lead: "Bruk dette når nokon treng hjelp no, og du ikkje kan spørje dei. Du ser det viktigaste i éin time.",
  opens: (topics) => `Du ser: ${topics}. Ikkje noko meir.`,
  told: "Personen får vite det med ein gong: at det var du, og kvifor. Personvernombodet går gjennom det etterpå.",
  danger: "Er det fare for liv, ring 113 først.",
  and: "og",
  name: "Fullt namn",
  nameHelp: "Slik personen er skriven inn her, med for- og etternamn.",
  born: "Fødselsdato",
  bornHelp: "Dag, månad og år, til dømes 15.01.1984.",
  numberHelp: "Har du nummeret, treng du ikkje skrive namn og fødselsdato.",
  reason: "Kvifor må du sjå?",
  reasons: {
    "life-or-health": "Det er fare for liv eller helse",
    "not-reachable": "Det hastar, og personen kan ikkje nåast",
    "cannot-answer": "Det hastar, og personen kan ikkje svare sjølv",
  },
  words: "Kva har skjedd?",
  wordsHelp: "Nokre få ord. Personen og personvernombodet les dette.",
  open: "Opne no",
  note: "Ingenting er opna enno.",
  mine: "Ope for deg no",
  until: (time) => `Ope til kl. ${time}.`,
  over: "Timen er over. Treng du å sjå meir, må du opne på nytt, med ein ny grunn.",
  again: "Opne på nytt",
  hasTold: (name) => `${name} og personvernombodet har fått vite at du har opna dette.`,
  nothing: "Her står det ingenting.",
  show: "Vis det som er ope",
  forThem: (name) => `Nokon som handlar for ${name}`,
  review: "Gjennomgangen",
  waits: "Personvernombodet har ikkje gått gjennom dette enno.",
  found: {
    right: (name) => `${name}, personvernombod, meiner at opninga var rett`,
    wrong: (name) => `${name}, personvernombod, meiner at opninga ikkje var rett`,
  },
  notFound:
    "Sjå om alt er rett skrive. Det kan òg vere at personen ikkje er skriven inn her, eller har valt at du ikkje skal sjå. Då kan ein kollega prøve. Er det fare for liv, ring 113.",
  problems: {
    name: "Skriv heile namnet.",
    born: "Skriv fødselsdatoen med dag, månad og år, til dømes 15.01.1984.",
    reason: "Vel kvifor.",
    words: "Skriv kva som har skjedd. Nokre få ord er nok.",
    long: "Teksten er for lang. Gjer han kortare.",
    "not-found": "Vi fann ikkje nøyaktig éin person med dette namnet og denne fødselsdatoen.",
    "not-found-number": "Vi fann ingen med dette nummeret.",
    "too-many":
      "Du har prøvd fem gonger det siste døgnet utan å finne nokon. Då kan du ikkje prøve meir no. Ein kollega kan prøve. Er det fare for liv, ring 113.",
    "already-sent":
      "Dette skjemaet er alt sendt éin gong, med anna innhald. Det som blei sendt først, gjeld.",
  },
} satisfies Like<typeof nb>;
