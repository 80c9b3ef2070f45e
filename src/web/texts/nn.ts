import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

const counts = ["Null", "Éin", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni", "Ti"];

export const nn = {
  skip: "Hopp til innhaldet",
  leave: "Forlat raskt",
  leaveLabel: "Forlat sida raskt",
  menu: "Hovudmeny",
  helpNow: "Hjelp no",
  help: {
    title: "Treng du nokon å snakke med no?",
    discreetTitle: "Telefonnummer",
    checked: (date: string) => `Dei same numra står på alle sider, for alle. Kontrollert ${date}.`,
  },
  foot: {
    privacy: "Personvern",
    accessibility: "Tilgjenge",
    otherWays: "Sei det på papir eller telefon",
    nextOfKin: "Pårørande",
    organisations: "Organisasjonar",
    crisisPlan: "Les ein kriseplan med kode",
  },
  trial: {
    demo: "Dette er ein prøveinstallasjon. Alle personar er oppdikta. Skriv ikkje noko om ekte menneske her.",
    embedded: "Det som blir skrive her, står i ein prøvedatabase og kan gå tapt.",
  },
  untranslated: "Denne sida er ikkje omsett til nordsamisk enno. Ho står på bokmål.",
  discreetTitle: "Notat",
  errorPrefix: "Feil",
  problems: (n: number) =>
    n === 1
      ? "Éin ting manglar før du kan gå vidare"
      : `${counts[n] ?? String(n)} ting manglar før du kan gå vidare`,
  refused: "Dette gjekk ikkje no",
  optional: "om du vil",
  dateHelp: "Dag, månad og år, til dømes 15.01.2027.",
  choose: "Vel",
  step: (n: number) => `trinn ${n} av 5`,
  degrees: {
    question: "Kva betyr dei fem trinna?",
    words: ["Informert", "Spurd", "Deltok", "Bestemte saman", "Bestemte sjølv"],
    meanings: [
      "Du fekk vite kva som blei bestemt.",
      "Du fekk seie kva du meinte før det blei bestemt.",
      "Du var med og laga forslaget.",
      "Det kunne ikkje bli vedteke utan deg.",
      "Det var du som bestemte.",
    ],
  },
  draft: {
    saved: "Lagra klokka {time}.",
    failed: "Kladden blei ikkje lagra no. Det du har skrive, står her framleis. Vi prøver igjen.",
    waiting: "Ikkje lagra enno.",
  },
  unsent: {
    title: "Det du skreiv",
    text: "Vi veit ikkje om det kom fram. Send det ein gong til, no eller om litt: det blir berre lagra éin gong. Lukkar du sida, er teksten borte.",
    send: "Send ein gong til",
  },
  errors: {
    home: "Gå til startsida",
    back: "Bruk tilbakeknappen i nettlesaren for å kome tilbake til det du skreiv.",
    reference: (ref: string) => `Ringjer eller skriv du til oss om dette, sei dette nummeret: ${ref}.`,
    400: {
      title: "Vi forstod ikkje det som kom",
      text: "Noko i det nettlesaren sende, var øydelagt. Ingenting er lagra. Gå tilbake og prøv ein gong til.",
    },
    403: {
      title: "Dette fekk ikkje lov frå denne sida",
      text: "Sida var kanskje open for lenge, eller skjemaet kom frå ein annan stad. Ingenting er lagra. Opne sida på nytt og prøv ein gong til.",
    },
    404: {
      title: "Vi fann ikkje sida",
      text: "Ho finst ikkje, eller ho er ikkje open for deg. Adressa kan vere skriven feil.",
    },
    409: {
      title: "Noko var endra før du sende",
      text: "Ein annan, eller du sjølv i eit anna vindauge, kom først. Det du skreiv, er ikkje lagra. Opne sida på nytt for å sjå korleis det står no.",
    },
    413: {
      title: "Teksten var for lang",
      text: "Vi kan ikkje ta imot så mykje på éin gong. Ingenting er lagra. Gå tilbake, gjer teksten kortare, eller send han i fleire delar.",
    },
    429: {
      title: "Det kom mange forsøk på kort tid",
      text: "Vi ventar litt, så ingen kan prøve seg fram til kodar. Prøv igjen om nokre minutt.",
    },
    500: {
      title: "Noko gjekk gale hos oss",
      text: "Det er ikkje noko du har gjort. Feilen er skriven ned. Vi veit ikkje om det siste du sende, blei lagra.",
    },
    503: {
      title: "Medvirk er ute av drift no",
      text: "Vi får ikkje tak i det som er lagra. Ingenting du har sagt før, er borte. Prøv igjen om ei stund.",
    },
  },
} satisfies Like<typeof nb>;
