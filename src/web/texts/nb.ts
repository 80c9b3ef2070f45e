const counts = ["Null", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni", "Ti"];

export const nb = {
  skip: "Hopp til innholdet",
  leave: "Forlat raskt",
  leaveLabel: "Forlat siden raskt",
  menu: "Hovedmeny",
  helpNow: "Hjelp nå",
  help: {
    title: "Trenger du noen å snakke med nå?",
    discreetTitle: "Telefonnumre",
    checked: (date: string) => `De samme numrene står på alle sider, for alle. Kontrollert ${date}.`,
  },
  foot: {
    privacy: "Personvern",
    accessibility: "Tilgjengelighet",
    otherWays: "Si det på papir eller telefon",
    nextOfKin: "Pårørende",
    organisations: "Organisasjoner",
    crisisPlan: "Les en kriseplan med kode",
  },
  trial: {
    demo: "Dette er en prøveinstallasjon. Alle personer er oppdiktet. Skriv ikke noe om ekte mennesker her.",
    embedded: "Det som skrives her, står i en prøvedatabase og kan gå tapt.",
  },
  untranslated: "Denne siden er ikke oversatt til nordsamisk ennå. Den står på bokmål.",
  discreetTitle: "Notater",
  errorPrefix: "Feil",
  problems: (n: number) =>
    n === 1
      ? "Én ting mangler før du kan gå videre"
      : `${counts[n] ?? String(n)} ting mangler før du kan gå videre`,
  refused: "Dette gikk ikke nå",
  optional: "hvis du vil",
  dateHelp: "Dag, måned og år, for eksempel 15.01.2027.",
  choose: "Velg",
  step: (n: number) => `trinn ${n} av 5`,
  degrees: {
    question: "Hva betyr de fem trinnene?",
    words: ["Informert", "Spurt", "Deltok", "Bestemte sammen", "Bestemte selv"],
    meanings: [
      "Du fikk vite hva som ble bestemt.",
      "Du fikk si hva du mente før det ble bestemt.",
      "Du var med og laget forslaget.",
      "Det kunne ikke bli vedtatt uten deg.",
      "Det var du som bestemte.",
    ],
  },
  draft: {
    saved: "Lagret klokka {time}.",
    failed: "Kladden ble ikke lagret nå. Det du har skrevet, står her fortsatt. Vi prøver igjen.",
    waiting: "Ikke lagret ennå.",
  },
  unsent: {
    title: "Det du skrev",
    text: "Vi vet ikke om det kom fram. Send det en gang til, nå eller om litt: det blir bare lagret én gang. Lukker du siden, er teksten borte.",
    send: "Send en gang til",
  },
  errors: {
    home: "Gå til startsiden",
    back: "Bruk tilbakeknappen i nettleseren for å komme tilbake til det du skrev.",
    reference: (ref: string) => `Ringer eller skriver du til oss om dette, si dette nummeret: ${ref}.`,
    400: {
      title: "Vi forstod ikke det som kom",
      text: "Noe i det nettleseren sendte, var ødelagt. Ingenting er lagret. Gå tilbake og prøv en gang til.",
    },
    403: {
      title: "Dette fikk ikke lov fra denne siden",
      text: "Siden var kanskje åpen for lenge, eller skjemaet kom fra et annet sted. Ingenting er lagret. Åpne siden på nytt og prøv en gang til.",
    },
    404: {
      title: "Vi fant ikke siden",
      text: "Den finnes ikke, eller den er ikke åpen for deg. Adressen kan være skrevet feil.",
    },
    409: {
      title: "Noe var endret før du sendte",
      text: "En annen, eller du selv i et annet vindu, kom først. Det du skrev, er ikke lagret. Åpne siden på nytt for å se hvordan det står nå.",
    },
    413: {
      title: "Teksten var for lang",
      text: "Vi kan ikke ta imot så mye på én gang. Ingenting er lagret. Gå tilbake, gjør teksten kortere, eller send den i flere deler.",
    },
    429: {
      title: "Det kom mange forsøk på kort tid",
      text: "Vi venter litt, så ingen kan prøve seg fram til koder. Prøv igjen om noen minutter.",
    },
    500: {
      title: "Noe gikk galt hos oss",
      text: "Det er ikke noe du har gjort. Feilen er skrevet ned. Vi vet ikke om det siste du sendte, ble lagret.",
    },
    503: {
      title: "Medvirk er ute av drift nå",
      text: "Vi får ikke tak i det som er lagret. Ingenting du har sagt før, er borte. Prøv igjen om en stund.",
    },
  },
};
