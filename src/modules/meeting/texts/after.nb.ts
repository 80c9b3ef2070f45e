export const nb = {
  /** What somebody did, in the log. */
  acts: {
    "meeting-check": "sa hvordan et møte var",
    "calendar-feed": "laget en adresse for kalenderen sin",
    "calendar-feed-ending": "avsluttet adressen for kalenderen sin",
  },
  check: {
    title: "Hvordan var møtet?",
    lead: "Fire spørsmål, et halvt minutt. Du kan hoppe over hvert av dem.",
    shown: "De du inviterte, ser svarene dine, og du ser deres. Ingen regner dem sammen.",
    shownOf: (owner: string) =>
      `${owner} ser svarene dine, og du ser svarene til ${owner}. Ingen regner dem sammen.`,
    questions: {
      heard: "Ble du hørt?",
      time_enough: "Var det nok tid?",
      plain_words: "Ble det brukt vanlige ord?",
      respect: "Ble du møtt med respekt?",
    },
    /** The same, as whoever was invited is asked. */
    questionsOf: (owner: string) => ({
      heard: `Ble ${owner} hørt?`,
      time_enough: "Var det nok tid?",
      plain_words: "Ble det brukt vanlige ord?",
      respect: `Ble ${owner} møtt med respekt?`,
    }),
    grades: { yes: "Ja", partly: "Delvis", no: "Nei" },
    skip: "Hopper over",
    act: "Lagre svarene",
    again: "Svar på nytt",
    by: (name: string, day: string) => `${name}, ${day}`,
    me: "Du",
    skipped: "Ikke svart",
    wrong: { none: "Svar på minst ett av spørsmålene.", grade: "Velg ja, delvis eller nei." },
    refused: "Møtet har ikke vært ennå, eller det er avlyst.",
  },
  calendar: {
    title: "Møter i kalenderen min",
    way: "Få møtene i kalenderen på telefonen",
    lead: "Du får en hemmelig adresse som kalenderen din kan hente fra. Der står bare «Avtale», dag og klokkeslett. Ingen navn, ingen steder.",
    event: "Avtale",
    make: "Lag en adresse",
    address: "Adressen din",
    made: (day: string) => `Laget ${day}.`,
    how: "Kopier adressen. Velg «abonner på kalender» i kalenderen på telefonen eller datamaskinen, og lim den inn.",
    secret:
      "Den som har adressen, kan se når du har avtaler. Vis den ikke til noen. Gjør du den slutt, virker den ikke lenger.",
    end: "Gjør adressen slutt",
    renew: "Lag en ny, og gjør den gamle slutt",
    none: "Du har ingen adresse nå.",
    back: "Mine møter",
  },
};
