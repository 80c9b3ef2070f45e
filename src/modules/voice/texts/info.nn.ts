import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./info.nb.ts";

const processing = {
  classes: {
    voice: {
      what: "Det du seier, og alt som blir svart og gjort",
      who: "Du. Dei som jobbar der du sende det, og leiarane deira.",
    },
    "identity behind a voice": {
      what: "Namnet ditt, om du gav det",
      who: "Med namn: dei som jobbar der. Fortruleg: berre brukarkontakten, og kvar gong det blir opna, blir det skrive ned for deg.",
    },
    "improvement work": {
      what: "Forbetringssaker og tiltak som noko du sa, førte til",
      who: "Dei som jobbar der, og leiarane deira. Du, når du var med på å seie det.",
    },
    publication: {
      what: "Tekstar under «De sa – vi svarte»",
      who: "Du og staden. Alle, når du har sagt ja.",
    },
    statistics: { what: "Tal for kvar stad, aldri under fem", who: "Alle" },
    "public register": { what: "Stader, telefonnummer og lovnader", who: "Alle" },
    deadline: { what: "Fristar for å svare deg", who: "Du og dei som skal svare" },
    log: {
      what: "Kva som skjedde, og kven som gjorde det",
      who: "Du, for det som gjeld deg. Den som gjorde det.",
    },
    notice: { what: "Beskjedar til deg om at noko er nytt", who: "Berre du" },
    draft: { what: "Kladdar, når du er logga inn", who: "Berre du" },
    identity: {
      what: "Namn og korleis du blir kjend att når du loggar inn",
      who: "Du. For tilsette òg kollegaer.",
    },
    role: { what: "Kven som jobbar kvar", who: "Dei sjølve, kollegaer og administratorar" },
    representation: { what: "Kven som kan handle for kven, og i kva", who: "Du og den som handlar for deg" },
    "law as data": { what: "Kva lova opnar ved kva alder", who: "Alle" },
    key: { what: "Nøkkelen som låser det du eig", who: "Ingen kan lese han" },
    consent: {
      what: "Kva du deler med kven, og kven du har sperra",
      who: "Du. Den som handlar for deg, i det det gjeld. Den du har sperra, får ikkje vite det.",
    },
    "access log": {
      what: "Kven som har sett på det som er ditt",
      who: "Du. Ved naudopning òg personvernombodet og den som opna.",
    },
    "own notes": { what: "Det du skriv om deg sjølv", who: "Du, og dei du deler temaet med" },
    "sign-in": { what: "At du er logga inn, og invitasjonar", who: "Ingen kan lese dei" },
  },
  kept: {
    "5 years after the case ended; the end of the week after a withdrawal":
      "5 år etter at saka er slutt. Trekkjer du henne: til slutten av veka etter.",
    "as the voice; the end of the week after a withdrawal":
      "Like lenge. Trekkjer du saka: til slutten av veka etter.",
    "5 years after the last effect check": "5 år etter siste gong nokon såg etter om det verka.",
    "as the case; goes when the voice's text goes":
      "Like lenge. Linja om deg går når teksten din blir sletta.",
    "until it is withdrawn": "Til du eller staden trekkjer han.",
    "until the person takes it away or leaves": "Til du tek det bort, eller sluttar her.",
    "with the person": "Så lenge du er her.",
    "10 years": "10 år.",
    "while in use and 10 years": "Så lenge det gjeld, og 10 år etter.",
    "while in use": "Så lenge det er i bruk.",
    "as long as what it is about": "Like lenge som saka.",
    "as long as what it is about, then 5 years": "Like lenge som saka, og 5 år etter.",
    "1 year after it was read": "1 år etter at du las han.",
    "30 days": "30 dagar.",
    "30 minutes": "30 minutt.",
    "while the person uses the installation, then 1 year": "Så lenge du bruker Medvirk, og 1 år etter.",
    "5 years after it ended": "5 år etter at det er slutt.",
    "expires after its date; with the person": "Til han er brukt eller har gått ut.",
    "90 days after it ended": "90 dagar etter at du logga ut.",
  },
};

export const nn = {
  privacy: {
    title: "Personvern",
    lead: "Kva vi lagrar, kor lenge, kven som ser det, og kva vi ikkje gjer.",
    modes: {
      title: "Det kjem an på korleis du seier det",
      list: [
        "Anonymt: Vi lagrar det du skriv, staden, språket og veka. Ikkje namn, ikkje nettadresse (IP), ikkje dag eller klokkeslett. Ingen kan sjå kven du er, heller ikkje vi.",
        "Fortruleg: Vi lagrar namnet ditt for seg. Berre éin namngitt brukarkontakt kan opne det. Kvar opning blir skriven ned, og du kan lese henne.",
        "Med namn: Dei som jobbar på staden du skriv til, og leiarane deira, ser namnet ditt.",
        "På papir eller telefon: Ein tilsett skriv inn orda dine. Den tilsette høyrer eller ser deg. Seier du at du vil vere anonym, blir ikkje namnet skrive inn.",
      ],
    },
    table: { title: "Kva vi lagrar, og kor lenge", what: "Kva", kept: "Kor lenge", who: "Kven ser det" },
    technical:
      "I tillegg ligg det tekniske rader som hindrar at noko blir sendt to gonger, og som passar på fristar. Dei har berre tilfeldige nummer i seg, og dei fleste er borte etter eit døgn.",
    not: {
      title: "Det vi ikkje gjer",
      list: [
        "Ingen informasjonskapslar på dei opne sidene. Loggar du inn, får du éin, som verkar under /my og er borte når du loggar ut.",
        "Inga sporing, ingen reklame, ingen statistikk hos andre. Sida hentar ingenting frå andre enn oss.",
        "Ingen les tekstane dine med maskin for å vurdere deg.",
        "Det du seier om ein annan person, blir ikkje kopla til journalen eller sakene til den personen.",
        "E-post seier berre at det er noko nytt. Orda dine blir ikkje sende på e-post.",
      ],
    },
    rights: {
      title: "Det du kan krevje",
      list: [
        "Du kan trekkje det du har sagt. Det er borte for staden med ein gong, og teksten blir sletta når veka etter er over. Kopiar i tryggingslager forsvinn seinare, når dei blir bytte ut.",
        "Du kan lese alt i saka di, leggje til noko, og ta det med deg som fil.",
        "Du kan klage til Datatilsynet.",
      ],
    },
    who: {
      title: "Kven som har ansvaret",
      text: (name) => `${name} har ansvaret for det som blir sagt til stadene sine (behandlingsansvarleg).`,
      contact: (telephone) => `Ring ${telephone} og spør etter den som har ansvar for personvern.`,
    },
    limits: "Les òg kva vi ikkje kan verne deg mot",
    processing,
  },
  accessibility: {
    title: "Tilgjenge",
    lead: "Alle skal kunne bruke Medvirk. Her står det kva som er kontrollert, og kva vi ikkje veit.",
    checked: {
      title: "Kontrollert",
      list: [
        "Alle sider er kontrollerte med axe mot WCAG 2.2 på nivå A og AA, i lyst og mørkt, på smal og brei skjerm.",
        "Alt verkar med tastatur, og utan JavaScript.",
        "Teksten kan gjerast dobbelt så stor utan at noko forsvinn eller sida må rullast sidelengs.",
        "Farge seier aldri noko åleine.",
        "PDF-ane er merkte, så dei kan lesast opp.",
      ],
    },
    unknown: {
      title: "Ikkje kontrollert",
      list: [
        "Vi har ikkje prøvd sidene saman med folk som bruker skjermlesar til dagleg.",
        "Vi har ikkje prøvd på skikkeleg gamle telefonar.",
        "Dei nordsamiske tekstane er ikkje lesne av nokon med nordsamisk som morsmål. Nokre sider er ikkje omsette og seier frå om det.",
      ],
    },
    tell: {
      title: "Sei frå når noko ikkje verkar",
      text: "Sei det til staden på same måte som alt anna, anonymt om du vil. Det er ei stemme og skal ha svar.",
      link: "Finn staden",
      authority: "Du kan òg klage til Tilsynet for universell utforming av ikt.",
    },
  },
  limits: {
    title: "Dette kan vi ikkje verne deg mot",
    lead: "Vi lovar berre det vi kan halde. Dette kan vi ikkje styre, men du kan gjere noko med det.",
    list: [
      {
        title: "Nokon styrer telefonen eller maskina di",
        text: "Eit program som følgjer med på det du skriv, ser òg det du skriv her. Bruk ei maskin på biblioteket, papir eller telefon.",
      },
      {
        title: "Nokon ser over skuldra di",
        text: "«Forlat raskt» øvst på sida tek deg bort med eitt trykk. Det som stod på skjermen, kan nokon alt ha lese.",
      },
      {
        title: "Nettlesaren hugsar",
        text: "Historikken viser at du har vore på Medvirk. Bruk eit privat vindauge, eller slett historikken. Den som eig nettet, kan sjå at du har vore her, men ikkje kva du skreiv.",
      },
      {
        title: "Ein liten stad",
        text: "Er de få, kan dei som jobbar der, gjette kven som skreiv. Dei kan òg leggje merke til når det kom. Du kan be om at det først blir vist når veka er over.",
      },
      {
        title: "Måten du skriv på",
        text: "Ord du brukar å bruke, skrivefeil og det du fortel, kan kjennast att. Skriv kortare, eller be nokon om å seie det for deg.",
      },
      {
        title: "Koden din",
        text: "Den som har koden, kan lese saka og svare i staden for deg. Den som ser deg skrive han inn, har han òg. Mistar du han, kan ingen hente han fram.",
      },
      {
        title: "Tryggingskopiar",
        text: "Det du trekkjer, blir sletta hos oss. Kopiar som er tekne før, blir liggjande til dei blir bytte ut.",
      },
      {
        title: "Dei som driftar Medvirk",
        text: "Dei som passar maskinene, kan lese det som ligg der: ord, og namn der det er gitt. Skreiv du anonymt, står det ikkje kven du er. Følgjer dei med på maskina medan du skriv, kan dei sjå meir.",
      },
      {
        title: "Ein prøveinstallasjon",
        text: "Står det øvst på sida at dette er ei prøve, kan det du skriv, gå tapt, og andre kan lese det. Skriv ikkje noko ekte der.",
      },
    ],
    ways: "Andre måtar å seie det på",
  },
} satisfies Like<typeof nb>;
