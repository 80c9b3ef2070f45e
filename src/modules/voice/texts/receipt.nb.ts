export const nb = {
  title: "Vi har fått det du skrev",
  withoutName: "Du er her uten navn.",
  lead: {
    anonymous: (unit: string, due: string) =>
      `Takk. Du skrev anonymt til ${unit}. Du får svar senest ${due}. Fristen regnes fra slutten av uka, så datoen ikke røper hvilken dag du skrev.`,
    confidential: (unit: string, due: string) =>
      `Takk. Du skrev fortrolig til ${unit}. Du får svar senest ${due}.`,
    named: (unit: string, due: string) =>
      `Takk. Du skrev til ${unit} med navnet ditt. Du får svar senest ${due}.`,
  },
  code: {
    title: "Koden din",
    only: "Koden er den eneste veien tilbake til saken. Vi kan ikke finne den igjen for deg.",
    spare:
      "Når du er logget inn, finner du saken uten kode. Med koden kan du følge den uten å logge inn. Vi kan ikke finne koden igjen for deg.",
    open: "Se saken din",
    print: "Skriv ut",
    pdf: "Last ned som PDF",
    picture: "Lagre som bilde",
    withWords: "Ta med det jeg skrev",
    shared:
      "Deler du telefon eller maskin med andre? Skriv heller koden på en lapp enn å lagre den her. Koden inneholder aldri bokstavene I, L, O eller U.",
    aloud: "Slik leser du koden høyt",
  },
  last: {
    label: "Skriv de fire siste tegnene i koden",
    help: "Da vet vi begge at du har den, før siden lukkes.",
    button: "Jeg har koden",
    wrong: "Det er ikke de fire siste tegnene i koden. Se på det du har skrevet ned, og prøv igjen.",
  },
  next: {
    title: "Dette skjer nå",
    said: "Du har sagt det du ville",
    heldUntil: (unit: string, day: string) => `${unit} ser det fra ${day}, når uka er over.`,
    answers: (unit: string) => `${unit} svarer`,
    answersText: (due: string) =>
      `Senest ${due}. En person med navn svarer deg. Svaret sier hva det førte til, eller hvorfor ikke.`,
    youSay: "Du sier om du ser endringen",
    youSayText: (unit: string) => `Er du uenig, blir det stående, og ${unit} må svare på nytt.`,
    checks: "Vi sjekker om det virket",
    checksText: "Førte det til et tiltak, ser vi etter om det virker etter 3, 6 og 12 måneder.",
  },
  proof: {
    title: "Bevis på at vi har fått det",
    text: "Dette tallet er regnet ut fra koden, stedet, tiden og teksten din. Endrer noen teksten, stemmer ikke tallet lenger. Ta vare på det sammen med koden.",
    check: "Kontroller en kvittering",
  },
  confirmed: {
    title: "Du har koden",
    lead: "Nå kan du lukke siden. Nettleseren husker at du har vært her, men ikke hva du skrev.",
    open: "Se saken din",
    another: "Si noe mer",
  },
  check: {
    title: "Kontroller en kvittering",
    lead: "Her ser du om det vi har lagret, fortsatt er det du sendte. Tallet regnes ut på nytt hver gang.",
    code: "Koden",
    codeHelp: "Små og store bokstaver er det samme, og mellomrom betyr ingenting.",
    button: "Regn ut på nytt",
    same: "Tallene er like. Det som er lagret, er det du sendte.",
    different:
      "Tallene er ulike. Det som er lagret nå, er ikke det du sendte. Ta kontakt, og vis fram kvitteringen.",
    erased:
      "Saken er trukket og teksten slettet. Derfor kan vi ikke regne ut tallet på nytt. Har du teksten selv, kan du regne det ut under.",
    first: "Tallet fra da vi fikk det",
    now: "Tallet regnet ut nå",
    received: "Vi fikk det",
    where: "Stedet det ble sendt til",
    own: "Regn ut av din egen tekst",
    ownText: "Lim inn teksten slik du sendte den. Den blir ikke lagret.",
    words: "Teksten din",
    ownButton: "Regn ut av teksten min",
    ownSame: "Teksten din gir samme tall som kvitteringen.",
    ownDifferent: "Teksten din gir et annet tall. Ett tegn eller linjeskift for mye er nok til det.",
    ownNumber: "Tallet av teksten din",
    recipe: "Regn ut uten oss",
    recipeText:
      "Tallet er SHA-256 av seks deler, med linjeskift mellom delene og ikke etter den siste. Tegnene er UTF-8 (NFC), og teksten har ikke mellomrom først eller sist.",
    recipeLines: [
      "ordene: medvirk receipt 1",
      "koden: 28 tegn, store bokstaver, uten mellomrom",
      "stedets nummer",
      "måten: anonymous, confidential eller named",
      "tiden: mandagen i uka når du er anonym, ellers dag og klokkeslett i UTC",
      "teksten",
    ],
    recipeYours: "De fem første delene for din kode",
    recipeShell: "Ligger de seks delene i en fil, gir dette tallet:",
    problems: {
      missing: "Skriv koden.",
      length: "En kode har 28 tegn. Se etter om alle er med.",
      slip: "Noe i koden er skrevet feil. Se på den tegn for tegn.",
      unknown:
        "Vi finner ikke noe med denne koden. Leverte du på papir, er arket kanskje ikke skrevet inn ennå.",
      words: "Lim inn teksten din.",
      long: "Teksten er lengre enn det som kan sendes.",
    },
  },
  paper: {
    choices: {
      about: ["Hvordan jeg blir møtt", "Hjelpen jeg får", "Åpningstid og kontakt", "Noe annet"],
      as: ["Jeg bruker tjenesten", "Jeg er pårørende", "På vegne av noen", "Jeg er ansatt"],
      wish: ["Et svar", "En endring", "Bare at dere vet det"],
    },
    handIn: (unit: string, address: string | null) =>
      address === null
        ? `til en ansatt på ${unit}`
        : `til en ansatt på ${unit}, eller i posten til ${address}`,
    workingDays: (n: string) => `${n} virkedager etter uka arket ble skrevet inn`,
    otherTime: "den dagen som står i saken når arket er skrevet inn",
  },
};
