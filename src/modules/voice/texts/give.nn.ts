import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./give.nb.ts";

export const nn = {
  title: "Sei kva du meiner",
  step: (n, unit) => `Steg ${n} av 3 · ${unit}`,
  notSignedIn: "Du er ikkje logga inn. Ingen ser kven du er før du har valt det sjølv.",
  userContact: "brukarkontakt",
  and: "og",
  words: {
    label: (unit) => `Kva vil du seie til ${unit}?`,
    help: "Skriv med eigne ord. Det treng ikkje vere langt eller fint. Ta ikkje med namn på andre om du kan la vere.",
  },
  promise: (unit) => `Du seier frå om at ${unit} ikkje har halde denne lovnaden:`,
  modes: {
    legend: "Kven kan vite at det er deg?",
    help: "Du kan ikkje byte etterpå. Vel det som er trygt for deg.",
    anonymous: "Anonym",
    anonymousLines: [
      "Ingen får vite av oss kven du er, for vi veit det ikkje sjølve. Vi lagrar det du skriv, kva stad det gjeld, og kva veke. Ikkje namn, ikkje nettadresse, ikkje klokkeslett.",
      "Du får ein kode og finn svaret med han. Mistar du koden, kan ingen hente han fram.",
      "På ein liten stad, eller når du skriv noko berre du kan vite, kan nokon likevel gjette at det er deg.",
    ],
    confidential: "Fortruleg",
    confidentialLines: (contact, unit) => [
      `${contact} kan sjå namnet ditt og kontakte deg. Ingen andre som les eller svarar, ser det.`,
      "Kvar gong namnet ditt blir opna, blir det skrive ned, og du kan lese det.",
      `Dei som jobbar på ${unit}, ser det du skriv, men ikkje kven du er. Dei kan gjette, av det du skriv.`,
    ],
    named: "Med namn",
    namedLines: (unit) => [
      "Det er lettast om du vil at noko skal ordnast for akkurat deg.",
      `Dei som jobbar på ${unit}, leiarane deira og brukarkontakten ser namnet ditt.`,
    ],
    signIn: "Du loggar inn før du sender.",
    noContact: (unit) =>
      `Du kan ikkje velje fortruleg her no. Då må det vere éin namngjeven brukarkontakt for ${unit} som tek vare på namnet ditt, og ingen har den oppgåva i dag.`,
    instead: "Vil du heller vere anonym?",
    insteadLink: "Skriv utan å vere logga inn",
    insteadWhy:
      "Her er du logga inn, og det du skriv, blir lagra som kladd hos deg. Difor kan du ikkje vere anonym på denne sida.",
  },
  stored: {
    title: "Kva lagrar de, heilt nøyaktig?",
    what: "Vi lagrar",
    yes: "Ja",
    no: "Nei",
    words: "Det du skriv",
    name: "Namnet ditt",
    nameLocked: "Ja, låst",
    when: "Når du skreiv",
    week: "Veka",
    moment: "Dag og klokkeslett",
    address: "Nettadresse, telefon, maskin",
    cookie: "Cookie i nettlesaren",
    cookieSignedIn: "Medan du er logga inn",
    twice: "Avtrykk av skjemaet",
    twiceAnonymous: "I ti minutt",
    twiceSignedIn: "I eitt døgn",
    also: "Staden, språket og svara på neste side lagrar vi òg.",
    locked: (contact) => `Eit låst namn kan opnast av ${contact}, og av ingen andre som bruker Medvirk.`,
    code: "Koden din lagrar vi ikkje, berre eit avtrykk som ikkje kan gjerast om til koden.",
    twiceWhy:
      "Avtrykket av skjemaet hindrar at det blir sendt to gonger. For den som er anonym, er det ikkje kopla til det du skreiv.",
    readers: (unit) =>
      `Dei som jobbar på ${unit}, leiarane deira og brukarkontakten les det du skriv. Sender dei saka til ein annan stad som kan gjere noko med ho, er det dei som jobbar der, som les ho. Du ser det i saka.`,
    waiting:
      "Vel du fortruleg eller med namn, ligg teksten låst hos oss i opptil 30 minutt medan du loggar inn. Berre nettlesaren din har nøkkelen.",
  },
  guess: {
    title: "Kva kan nokon likevel gjette eller finne?",
    lines: (unit) => [
      `Er de få på ${unit}, kan dei som jobbar der, gjette kven som skreiv.`,
      "Måten du skriv på, og det du fortel om, kan kjennast att.",
      "Dei som les innboksen, kan leggje merke til kva dag teksten kom. På neste side kan du be om at han først blir vist når veka er over.",
      "Trekkjer du saka, blir ho gøymd med ein gong og teksten sletta etter om lag ei veke. Tryggingskopiar kan ha han ei stund til.",
      "Nettlesaren din hugsar at du har vore her. Låner du telefon, maskin eller nett, kan den som eig det, sjå at du har vitja Medvirk.",
      "Dei som driftar databasen, kan lese det som står der. Skriv du anonymt, står det ikkje kven du er.",
    ],
  },
  next: "Gå vidare",
  cancel: "Avbryt",
  notSent:
    "Ingenting er sendt enno. På neste side kan du leggje til meir om du vil, og du får sjå over alt før du sender.",
  review: {
    title: "Sjå over før du sender",
    you: "Du",
    anonymous: (unit) => `Du sender dette anonymt til ${unit}. Berre veka blir lagra, ikkje dagen.`,
    confidential: (unit, contact) =>
      `Du sender dette fortruleg til ${unit}. Namnet ditt er låst, og berre ${contact} kan opne det.`,
    named: (unit, name) => `Du sender dette til ${unit} med namnet ditt, ${name}.`,
    more: "Vil du seie meir?",
    moreText: "Du kan hoppe over alt her.",
    about: "Kva handlar det om?",
    aboutHelp: "Nokre få ord, til dømes: telefontid.",
    asWhom: "Kven er du?",
    asWhomChoices: {
      user: "Eg bruker tenesta",
      "next-of-kin": "Eg er pårørande",
      "on-behalf-of": "Eg seier det på vegner av nokon",
      employee: "Eg er tilsett og gjev vidare noko som vart sagt",
      none: "Vil ikkje seie",
    },
    wish: "Kva ønskjer du?",
    wishHelp: "Du får svar uansett kva du vel.",
    wishChoices: {
      answer: "Eit svar",
      change: "Ei endring",
      know: "Berre at de veit det",
      none: "Veit ikkje",
    },
    third: "Det handlar om ein bestemt annan person",
    thirdHelp: (unit) =>
      `Det du skriv, blir ikkje kopla til journalen eller sakene til den det gjeld. Dei som jobbar på ${unit}, leiarane deira og brukarkontakten kan lese det.`,
    hold: "Vis det først når veka er over",
    holdHelp: (day, unit) =>
      `Då kan ingen på ${unit} sjå kva dag du skreiv. Dei ser det frå ${day}. Fristen for å svare deg er den same.`,
    send: (unit) => `Send til ${unit}`,
    edit: "Endre det eg skreiv",
    notSent: "Ingenting er sendt enno. Når du sender, får du ein kode som du kan følgje saka med.",
    draft: "Ingenting er sendt enno. Det du skreiv, er lagra som kladd hos deg.",
  },
  draft: "Ingenting er sendt enno. Det du skriv, blir lagra som kladd hos deg.",
  draftBack: "Her er kladden din. Berre du ser han.",
  used: {
    title: "Dette skjemaet er sendt før",
    lead: "Det du sende då, står, og har sin eigen kode. Teksten under er ein annan. Du kan sende han som noko nytt, eller la vere.",
  },
  closed: {
    title: (unit) => `${unit} tek ikkje imot stemmer her`,
    lead: "Ingenting er sendt. Du kan seie det til ein stad som tek imot, så kan dei sende det vidare til rett stad.",
    places: "Her kan du seie det i staden",
    all: "Sjå alle stader",
    phone: (number) => `Du kan òg ringje ${number}.`,
    yours: "Det du skreiv, kan du kopiere herifrå:",
  },
  asSelf: {
    title: "Ei stemme gjev du som deg sjølv",
    lead: "No er du her i ei rolle på jobb. Ingenting er sendt. Det du skreiv, er lagra som kladd hos deg, og ingen andre ser han.",
    leadFor:
      "No er du her for ein annan. Ingenting er sendt. Det du skreiv, er lagra som kladd hos deg, og ingen andre ser han.",
    change: "Byt til deg sjølv",
    goOn: "Gå vidare med kladden når du har bytt",
    entry: "Skal du skrive ned noko for ein annan, gjer du det under",
    entryLink: "Skriv inn frå papir eller telefon",
  },
  problems: {
    words: "Skriv kva du vil seie. Nokre få ord er nok.",
    long: (n, most) =>
      `Teksten er på ${n} teikn. Vi kan ta imot ${most} om gongen. Kort han ned, eller del han i to.`,
    mode: "Vel kven som kan vite at det er deg.",
    about: (n, most) => `Skriv høgst ${most} teikn her. No er det ${n}.`,
    choice: "Vel eitt av svara, eller hopp over.",
  },
} satisfies Like<typeof nb>;
