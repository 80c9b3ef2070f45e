import { counted, type Forms, type Like } from "#platform/texts/index.ts";
import type { nb } from "./unit.nb.ts";

const forms: Record<"working-day" | "day" | "week" | "month", Forms> = {
  "working-day": { one: "virkedag", other: "virkedagar" },
  day: { one: "dag", other: "dagar" },
  week: { one: "veke", other: "veker" },
  month: { one: "månad", other: "månader" },
};

export const nn = {
  within: (n, unit) => counted("nn", n, forms[unit]),
  give: "Sei kva du meiner",
  follow: "Følg ei sak med kode",
  start: {
    title: "Sei kva du meiner. Sjå kva det fører til.",
    lead: (within) =>
      `Her seier du frå til stader som gir hjelp. Du får svar innan ${within}, frå eit menneske med namn. Du ser kva svaret fører til, og kan seie at det ikkje held.`,
    anonymous: "Du kan vere anonym.",
    otherWays: "Du kan òg ringje eller bruke papir",
    counts: "Det tel like mykje.",
    find: "Finn staden det gjeld",
    more: "Meir du kan gjere",
    followText: "Har du skrive før, finn du svaret med koden du fekk.",
    signIn: "Logg inn",
    signInText:
      "Sjå sakene dine, eller svar på jobb. Du treng ikkje logge inn for å seie kva du meiner anonymt.",
    otherLink: "Papir, telefon eller ein hjelpar",
    otherText: "Du kan seie det utan skjerm, eller la nokon skrive for deg.",
    limits: "Dette kan vi ikkje verne deg mot",
    limitsText: "Les dette først om nokon kan sjå kva du gjer på telefonen eller maskina.",
    demo: "Prøv deg fram",
    demoText: "Alt her er oppdikta. Med desse kodane kan du følgje to saker:",
    demoSignIn: "Logg inn som ein av dei oppdikta personane",
  },
  units: {
    title: "Finn ein stad",
    search: "Søk etter namnet på staden",
    go: "Søk",
    all: "Alle stadene",
    found: (n, search) => `${counted("nn", n, { one: "stad", other: "stader" })} har «${search}» i namnet`,
    none: (search) => `Ingen stader har «${search}» i namnet. Prøv eit kortare ord, eller sjå alle stadene.`,
    empty: "Her kjem stadene du kan seie noko til. Ingen er lagde inn enno.",
    showAll: "Sjå alle stadene",
  },
  unit: {
    former: (names: string) => `Heitte før: ${names}`,
    question: "Kva vil du seie?",
    lead: (within) =>
      `Du kan seie kva som er bra, kva som må endrast, eller kva som gjekk gale. Du får svar innan ${within}, og du ser kva det fører til.`,
    anonymous: "Du kan vere anonym. Du kan òg",
    otherWays: "ringje eller bruke papir",
    counts: "Det tel like mykje.",
    closed: (unit) => `${unit} tek ikkje imot stemmer sjølv. Vel staden det gjeld:`,
    closedNone: (unit) => `${unit} tek ikkje imot stemmer.`,
    allUnits: "Sjå alle stader",
    said: {
      title: "De sa – vi svarte",
      lead: "Tekstane er forkorta og godkjende av dei som skreiv dei.",
      you: "De sa",
      outcomes: { measure: "Vi gjer det", partly: "Vi gjer noko av det", not: "Vi gjer det ikkje, fordi …" },
      when: (week) => `Lagt ut i ${week}.`,
      empty:
        "Her skal det stå kva folk har sagt, og kva det førte til. Ingen tekst er lagd ut enno. Det skjer berre når den som skreiv, har sagt ja til akkurat dei orda.",
      all: "Sjå alle tekstane",
      whole: "Alle tekstane",
      back: (unit) => `Tilbake til ${unit}`,
    },
    figures: {
      title: "Slik går det",
      quarter: (quarter, year) =>
        `${["januar til mars", "april til juni", "juli til september", "oktober til desember"][quarter - 1]} ${year}`,
      what: "Kva",
      count: "Tal",
      rests: (n, period) => `${n} stemmer skulle ha svar i tida ${period}. Tala kviler på dei.`,
      rows: {
        answered: "Fekk svar",
        "in-time": "Fekk svar i tide",
        measure: "Førte til eit tiltak",
        disputed: "Den som skreiv, ser ikkje heile endringa",
        "promise-not-kept": "Sa at ein lovnad ikkje vart halden",
      },
      of: {
        voices: "av alle",
        answered: "av dei som fekk svar",
        measure: "av dei som førte til eit tiltak",
      },
      shown: (n, of) => `${n} av ${of}`,
      few: (of) => `Færre enn ti av ${of}`,
      most: (of, least) => `Minst ${least} av ${of}`,
      lower: (of) => `Halvparten eller færre av ${of}`,
      upper: (of) => `Meir enn halvparten av ${of}`,
      hidden: "Blir ikkje vist. Det byggjer på for få.",
      tooFew: (period) =>
        `Tal for ${period} blir ikkje viste. Vi viser tal når det er nok stemmer til at ingen kan kjennast att.`,
      median: (n) => `Halvparten av alle fekk svar innan ${counted("nn", n, forms["working-day"])}.`,
      earlier: "Tidlegare periodar",
      empty: (day) =>
        `Her kjem tal for kor mange som fekk svar, og kva det førte til. Dei blir rekna ut når eit kvartal er over og fristane for å svare er ute. Sjå etter igjen etter ${day}.`,
      more: "Kvifor blir ikkje alle tal viste?",
      why: "Tala gjeld berre periodar som er over. Det er aldri talt kven som har skrive.",
    },
    promises: {
      title: "Dette kan du vente deg",
      since: (day) => `Lova frå ${day}.`,
      notKept: "Denne lovnaden vart ikkje halden",
      counts: "Seier du frå, tel det i tala når perioden er over.",
      empty: (unit) =>
        `Her skal det stå kva ${unit} lovar deg. Leiaren har ikkje lagt inn nokon lovnader enno. Du kan likevel seie kva du hadde venta deg.`,
    },
    ways: {
      title: "Utan skjerm",
      paper: "Hent papirskjemaet (PDF)",
      paperText: "Skriv det ut, eller be om eit ark. Kvart ark har sin eigen kode.",
      paperTo: (address) => `Lever det her: ${address}.`,
      phone: (unit) => `Ring ${unit}`,
      phoneText: "Den som tek telefonen, skriv ned det du seier, og gir deg koden.",
      helper: "Nokon du stoler på, kan skrive for deg. Det tel like mykje.",
      more: "Meir om papir, telefon og hjelpar",
    },
  },
} satisfies Like<typeof nb>;
