import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./info.nb.ts";

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
    table: { title: "Kva vi lagrar, og kor lenge" },
    more: "Les meir om kva vi lagrar om deg, og korleis du får det sletta",
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
