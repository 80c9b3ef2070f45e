/** What the data classes of data/processing are called, and how long each retention rule keeps something. */
const processing = {
  classes: {
    voice: {
      what: "Det du sier, og alt som blir svart og gjort",
      who: "Du. De som jobber der du sendte det, og lederne deres.",
    },
    "identity behind a voice": {
      what: "Navnet ditt, hvis du ga det",
      who: "Med navn: de som jobber der. Fortrolig: bare brukerkontakten, og hver gang det blir åpnet, blir det skrevet ned for deg.",
    },
    "improvement work": {
      what: "Forbedringssaker og tiltak som noe du sa, førte til",
      who: "De som jobber der, og lederne deres. Du, når du var med på å si det.",
    },
    publication: {
      what: "Tekster under «Dere sa – vi svarte»",
      who: "Du og stedet. Alle, når du har sagt ja.",
    },
    statistics: { what: "Tall for hvert sted, aldri under fem", who: "Alle" },
    "public register": { what: "Steder, telefonnumre og løfter", who: "Alle" },
    deadline: { what: "Frister for å svare deg", who: "Du og de som skal svare" },
    log: {
      what: "Hva som skjedde, og hvem som gjorde det",
      who: "Du, for det som gjelder deg. Den som gjorde det.",
    },
    notice: { what: "Beskjeder til deg om at noe er nytt", who: "Bare du" },
    draft: { what: "Kladder, når du er logget inn", who: "Bare du" },
    identity: {
      what: "Navn og hvordan du blir gjenkjent når du logger inn",
      who: "Du. For ansatte også kolleger.",
    },
    role: { what: "Hvem som jobber hvor", who: "De selv, kolleger og administratorer" },
    representation: { what: "Hvem som kan handle for hvem, og i hva", who: "Du og den som handler for deg" },
    "law as data": { what: "Hva loven åpner ved hvilken alder", who: "Alle" },
    key: { what: "Nøkkelen som låser det du eier", who: "Ingen kan lese den" },
    consent: {
      what: "Hva du deler med hvem, og hvem du har sperret",
      who: "Du. Den som handler for deg, i det det gjelder. Den du har sperret, får ikke vite det.",
    },
    "access log": {
      what: "Hvem som har sett på det som er ditt",
      who: "Du. Ved nødåpning også personvernombudet og den som åpnet.",
    },
    "own notes": { what: "Det du skriver om deg selv", who: "Du, og dem du deler temaet med" },
    "sign-in": { what: "At du er logget inn, og invitasjoner", who: "Ingen kan lese dem" },
  },
  kept: {
    "5 years after the case ended; the end of the week after a withdrawal":
      "5 år etter at saken er slutt. Trekker du den: til slutten av uka etter.",
    "as the voice; the end of the week after a withdrawal":
      "Like lenge. Trekker du saken: til slutten av uka etter.",
    "5 years after the last effect check": "5 år etter siste gang noen så etter om det virket.",
    "as the case; goes when the voice's text goes":
      "Like lenge. Linja om deg går når teksten din blir slettet.",
    "until it is withdrawn": "Til du eller stedet trekker den.",
    "until the person takes it away or leaves": "Til du tar det bort, eller slutter her.",
    "with the person": "Så lenge du er her.",
    "10 years": "10 år.",
    "while in use and 10 years": "Så lenge det gjelder, og 10 år etter.",
    "while in use": "Så lenge det er i bruk.",
    "as long as what it is about": "Like lenge som saken.",
    "as long as what it is about, then 5 years": "Like lenge som saken, og 5 år etter.",
    "1 year after it was read": "1 år etter at du leste den.",
    "30 days": "30 dager.",
    "30 minutes": "30 minutter.",
    "while the person uses the installation, then 1 year": "Så lenge du bruker Medvirk, og 1 år etter.",
    "5 years after it ended": "5 år etter at det er slutt.",
    "expires after its date; with the person": "Til den er brukt eller har gått ut.",
    "90 days after it ended": "90 dager etter at du logget ut.",
  },
};

export const nb = {
  privacy: {
    title: "Personvern",
    lead: "Hva vi lagrer, hvor lenge, hvem som ser det, og hva vi ikke gjør.",
    modes: {
      title: "Det kommer an på hvordan du sier det",
      list: [
        "Anonymt: Vi lagrer det du skriver, stedet, språket og uka. Ikke navn, ikke nettadresse (IP), ikke dag eller klokkeslett. Ingen kan se hvem du er, heller ikke vi.",
        "Fortrolig: Vi lagrer navnet ditt for seg. Bare én navngitt brukerkontakt kan åpne det. Hver åpning blir skrevet ned, og du kan lese den.",
        "Med navn: De som jobber på stedet du skriver til, og lederne deres, ser navnet ditt.",
        "På papir eller telefon: En ansatt skriver inn ordene dine. Den ansatte hører eller ser deg. Sier du at du vil være anonym, blir ikke navnet skrevet inn.",
      ],
    },
    table: { title: "Hva vi lagrer, og hvor lenge", what: "Hva", kept: "Hvor lenge", who: "Hvem ser det" },
    technical:
      "I tillegg ligger det tekniske rader som hindrer at noe blir sendt to ganger, og som passer på frister. De har bare tilfeldige numre i seg, og de fleste er borte etter et døgn.",
    not: {
      title: "Det vi ikke gjør",
      list: [
        "Ingen informasjonskapsler på de åpne sidene. Logger du inn, får du én, som virker under /my og er borte når du logger ut.",
        "Ingen sporing, ingen reklame, ingen statistikk hos andre. Siden henter ingenting fra andre enn oss.",
        "Ingen leser tekstene dine med maskin for å vurdere deg.",
        "Det du sier om en annen person, blir ikke koblet til journalen eller sakene til den personen.",
        "E-post sier bare at det er noe nytt. Ordene dine sendes ikke på e-post.",
      ],
    },
    rights: {
      title: "Det du kan kreve",
      list: [
        "Du kan trekke det du har sagt. Det er borte for stedet med en gang, og teksten slettes når uka etter er over. Kopier i sikkerhetslagre forsvinner senere, når de blir byttet ut.",
        "Du kan lese alt i saken din, legge til noe, og ta det med deg som fil.",
        "Du kan klage til Datatilsynet.",
      ],
    },
    who: {
      title: "Hvem som har ansvaret",
      text: (name: string) =>
        `${name} har ansvaret for det som blir sagt til stedene sine (behandlingsansvarlig).`,
      contact: (telephone: string) => `Ring ${telephone} og spør etter den som har ansvar for personvern.`,
    },
    limits: "Les også hva vi ikke kan beskytte deg mot",
    processing,
  },
  accessibility: {
    title: "Tilgjengelighet",
    lead: "Alle skal kunne bruke Medvirk. Her står det hva som er kontrollert, og hva vi ikke vet.",
    checked: {
      title: "Kontrollert",
      list: [
        "Alle sider er kontrollert med axe mot WCAG 2.2 på nivå A og AA, i lyst og mørkt, på smal og bred skjerm.",
        "Alt virker med tastatur, og uten JavaScript.",
        "Teksten kan gjøres dobbelt så stor uten at noe forsvinner eller siden må rulles sideveis.",
        "Farge sier aldri noe alene.",
        "PDF-ene er merket, så de kan leses opp.",
      ],
    },
    unknown: {
      title: "Ikke kontrollert",
      list: [
        "Vi har ikke prøvd sidene sammen med folk som bruker skjermleser til daglig.",
        "Vi har ikke prøvd på ordentlig gamle telefoner.",
        "De nordsamiske tekstene er ikke lest av noen med nordsamisk som morsmål. Noen sider er ikke oversatt og sier fra om det.",
      ],
    },
    tell: {
      title: "Si fra når noe ikke virker",
      text: "Si det til stedet på samme måte som alt annet, anonymt hvis du vil. Det er en stemme og skal ha svar.",
      link: "Finn stedet",
      authority: "Du kan også klage til Tilsynet for universell utforming av ikt.",
    },
  },
  limits: {
    title: "Dette kan vi ikke beskytte deg mot",
    lead: "Vi lover bare det vi kan holde. Dette kan vi ikke styre, men du kan gjøre noe med det.",
    list: [
      {
        title: "Noen styrer telefonen eller maskinen din",
        text: "Et program som følger med på det du skriver, ser også det du skriver her. Bruk en maskin på biblioteket, papir eller telefon.",
      },
      {
        title: "Noen ser over skulderen din",
        text: "«Forlat raskt» øverst på siden tar deg bort med ett trykk. Det som sto på skjermen, kan noen alt ha lest.",
      },
      {
        title: "Nettleseren husker",
        text: "Historikken viser at du har vært på Medvirk. Bruk et privat vindu, eller slett historikken. Den som eier nettet, kan se at du har vært her, men ikke hva du skrev.",
      },
      {
        title: "Et lite sted",
        text: "Er dere få, kan de som jobber der, gjette hvem som skrev. De kan også legge merke til når det kom. Du kan be om at det først vises når uka er over.",
      },
      {
        title: "Måten du skriver på",
        text: "Ord du pleier å bruke, skrivefeil og det du forteller, kan kjennes igjen. Skriv kortere, eller be noen om å si det for deg.",
      },
      {
        title: "Koden din",
        text: "Den som har koden, kan lese saken og svare i ditt sted. Den som ser deg skrive den inn, har den også. Mister du den, kan ingen hente den fram.",
      },
      {
        title: "Sikkerhetskopier",
        text: "Det du trekker, blir slettet hos oss. Kopier som er tatt før, blir liggende til de blir byttet ut.",
      },
      {
        title: "De som drifter Medvirk",
        text: "De som passer maskinene, kan lese det som ligger der: ord, og navn der det er gitt. Skrev du anonymt, står det ikke hvem du er. Følger de med på maskinen mens du skriver, kan de se mer.",
      },
      {
        title: "En prøveinstallasjon",
        text: "Står det øverst på siden at dette er en prøve, kan det du skriver, gå tapt, og andre kan lese det. Skriv ikke noe ekte der.",
      },
    ],
    ways: "Andre måter å si det på",
  },
};
