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
    table: { title: "Hva vi lagrer, og hvor lenge" },
    more: "Les mer om hva vi lagrer om deg, og hvordan du får det slettet",
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
