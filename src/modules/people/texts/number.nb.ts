export const nb = {
  kinds: { "birth-number": "Fødselsnummer", "d-number": "D-nummer" },
  entry: {
    question: "Vil du skrive inn fødselsnummer eller D-nummer?",
    why: "Bare hvis dere må vite sikkert hvem personen er. De fleste trenger ikke noe nummer her.",
    documents: {
      none: "Nei",
      passport: "Ja, jeg har sett passet",
      "id-card": "Ja, jeg har sett et nasjonalt ID-kort",
      "driving-licence": "Ja, jeg har sett førerkortet",
      "residence-card": "Ja, jeg har sett oppholdskortet",
    },
    number: "Fødselsnummer eller D-nummer",
    numberHelp: "Elleve siffer. Bare personen selv får se det etterpå.",
  },
  wrong: {
    "number-missing": "Skriv nummeret på nytt, eller velg «Nei»",
    "number-length": "Skriv alle elleve sifrene",
    "number-digits": "Se på sifrene en gang til. Minst ett av dem er feil",
    "number-help":
      "Dette er et hjelpenummer. Det kan ikke brukes her. Skriv fødselsnummeret eller D-nummeret",
    "number-synthetic": "Dette er et oppdiktet nummer. Her brukes bare virkelige",
    "number-real": "Dette kan være nummeret til en virkelig person. Her brukes bare oppdiktede",
    "number-known":
      "En som har fått kode fra dere, har dette nummeret. Se om nummeret er riktig. Er det den samme personen, gir du en ny kode fra lista i stedet",
    document: "Velg hva du leste nummeret i",
  } satisfies Record<string, string>,
  own: {
    title: "Nummeret ditt",
    lead: "Det sier sikkert hvem du er. Det er låst med din egen nøkkel, og ingen andre får se det her.",
    ends: (kind: string, end: string) => `${kind} som slutter på ${end}.`,
    read: {
      passport: "passet",
      "id-card": "ID-kortet",
      "driving-licence": "førerkortet",
      "residence-card": "oppholdskortet",
    },
    fromDocument: (unit: string, document: string) =>
      `${unit} skrev det inn etter å ha sett ${document} ditt.`,
    fromSignIn: "Det kom med innloggingen din.",
    since: (day: string) => `Skrevet inn ${day}.`,
    show: "Vis hele nummeret",
    showNote:
      "Er det en stund siden du logget inn, må du vise hvem du er. At nummeret er vist, blir skrevet ned.",
    wrong: "Er nummeret feil?",
    wrongDocument:
      "Si fra her. Da slutter vi å bruke det med en gang, og de som skrev det inn, må se på dokumentet ditt igjen.",
    wrongSignIn:
      "Si fra her. Da slutter vi å bruke det med en gang. Er det feil også i innloggingen, må Folkeregisteret rette det.",
    report: "Nummeret er feil",
    disputed: "Du har sagt at nummeret er feil. Vi bruker det ikke.",
    see: "Se nummeret",
  },
  message: "Noen logget inn som deg med e-legitimasjon for første gang. Var det ikke du, si fra til oss.",
  task: {
    title: (name: string) => `Nummeret til ${name}`,
    said: (day: string) => `Meldt feil ${day}.`,
    next: "Se på dokumentet igjen, og skriv inn nummeret på nytt sammen med en ny kode.",
  },
};
