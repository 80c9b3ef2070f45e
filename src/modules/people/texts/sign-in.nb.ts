export const nb = {
  trouble: {
    cancelled: {
      title: "Du er ikke logget inn",
      text: "Du avbrøt innloggingen. Det gjør ingenting. Du kan prøve igjen, eller gå tilbake til forsiden.",
    },
    stale: {
      title: "Innloggingen ble for gammel",
      text: "Den ble startet for lenge siden, i et annet vindu, eller den er brukt før. Start på nytt, så går det bra.",
    },
    number: {
      title: "Du kan ikke logge inn her",
      text: "Innloggingen kom med et fødselsnummer eller D-nummer som ikke kan brukes her. Et oppdiktet nummer slipper ikke inn der folk er virkelige, og et virkelig nummer slipper ikke inn der alt er oppdiktet. Si fra til den som driver løsningen.",
    },
    level: {
      title: "Du må logge inn på en sikrere måte",
      text: "Her trengs det en innlogging på et høyere nivå, for eksempel BankID eller Buypass. Prøv igjen og velg en av dem.",
    },
    again: {
      title: "Du må logge inn en gang til",
      text: "Vi fikk ikke vite om du nettopp viste hvem du er. Prøv igjen. Det du skrev, er tatt vare på.",
    },
    provider: {
      title: "Innloggingen virker ikke akkurat nå",
      text: "Vi får ikke kontakt med dem som logger deg inn. Det er ikke noe du har gjort. Prøv igjen om noen minutter.",
    },
    retry: "Logg inn på nytt",
    home: "Til forsiden",
    anonymous: "Du kan si hva du mener uten å logge inn. Gå til forsiden og finn tjenesten.",
  },
  choice: {
    title: "Logg inn",
    lead: "Du kan logge inn på flere måter. Velg den du kan bruke.",
    provider: "Med e-legitimasjon",
    providerText:
      "For deg som har BankID, Buypass eller en annen e-legitimasjon. Da åpner du alt som er ditt.",
    providerAct: "Logg inn med e-legitimasjon",
  },
  first: {
    title: "Logg inn for å gå videre",
    text: "Det du skrev, skal sendes med navn eller fortrolig. Da må vi vite hvem du er.",
    kept: "Det du skrev, er ikke sendt, men vi har tatt vare på det. Logg inn innen 30 minutter i denne nettleseren, så ligger det klart. Ingen andre enn du får se det.",
    act: "Logg inn",
  },
  notKept:
    "Det du skrev, er ikke sendt, og akkurat nå kan vi ikke ta vare på det for deg: for mange venter samtidig. Det står under her så lenge siden er åpen. Logg inn i et nytt vindu, kom tilbake hit, og send det.",
  unsent: {
    text: "Send det når du har logget inn. Lukker du siden, er teksten borte.",
    send: "Send det jeg skrev",
  },
  inNewWindow: "Logg inn i et nytt vindu",
  again: {
    title: "Du må logge inn igjen",
    text: "Du var borte en stund, og da logger vi deg ut, så ingen andre skal lese det som er ditt.",
    kept: "Det du skrev, er ikke sendt, men vi har tatt vare på det. Logg inn igjen innen 30 minutter i denne nettleseren, så får du det tilbake. Ingen andre enn du får se det.",
    act: "Logg inn igjen",
  },
  resume: {
    title: "Dette hadde du skrevet",
    lead: "Det er ikke sendt ennå. Les gjennom og send det, eller kast det.",
    words: "Det du skrev",
    send: "Send det nå",
    sendNote: "Har du sendt det allerede? Da skjer det ingenting om du sender en gang til.",
    remove: "Kast det",
    nothingTitle: "Ingenting venter på å bli sendt",
    nothing: "Kanskje er det sendt eller kastet, eller det gikk mer enn 30 minutter.",
    home: "Gå til startsiden din",
  },
  goOn: {
    title: "Vil du gå videre?",
    lead: "Du har vist at det er deg. Nå kan du gjøre det du var i gang med.",
    act: "Gå videre",
  },
  out: {
    title: "Du er logget ut",
    text: "Er du på en maskin som andre bruker? Lukk nettleseren også.",
    provider: "Vi sender deg videre, så du blir logget ut der du logget inn også.",
    go: "Logg ut der også",
    home: "Til forsiden",
  },
  invitation: {
    title: "Har du fått en kode?",
    unknown:
      "Du er logget inn, men vi kjenner deg ikke her ennå. Har du fått en invitasjon, skriver du koden fra den her.",
    known:
      "Har du fått en invitasjon til å gjøre noe mer her, skriver du koden fra den. Du beholder alt du har fra før.",
    code: "Koden",
    codeHelp: "20 tegn i grupper på fire. Store og små bokstaver er det samme.",
    wrong:
      "Koden stemmer ikke, er brukt før, eller er eldre enn 14 dager. Se om du har skrevet den riktig, eller be om en ny.",
    act: "Bruk koden",
    without: "Har du ingen kode?",
    withoutText:
      "Da kan ikke denne kommunen eller tjenesten gi deg en egen side ennå. Du kan si hva du mener uten å logge inn. Den som leder tjenesten, kan gi deg en kode.",
    home: "Til forsiden",
  },
  demo: {
    title: "Hvem vil du være?",
    lead: "Alle er oppdiktet. Trykk på den du vil prøve Medvirk som.",
    user: "bruker av tjenestene",
    at: (what: string, where: string) => `${what}, ${where}`,
    be: (name: string) => `Logg inn som ${name}`,
  },
};
