import { counted, type Forms } from "#platform/texts/index.ts";

const forms: Record<"working-day" | "day" | "week" | "month", Forms> = {
  "working-day": { one: "virkedag", other: "virkedager" },
  day: { one: "dag", other: "dager" },
  week: { one: "uke", other: "uker" },
  month: { one: "måned", other: "måneder" },
};

export const nb = {
  within: (n: number, unit: keyof typeof forms) => counted("nb", n, forms[unit]),
  give: "Si hva du mener",
  follow: "Følg en sak med kode",
  start: {
    title: "Si hva du mener. Se hva det fører til.",
    lead: (within: string) =>
      `Her sier du fra til steder som gir hjelp. Du får svar innen ${within}, fra et menneske med navn. Du ser hva svaret fører til, og kan si at det ikke holder.`,
    anonymous: "Du kan være anonym.",
    otherWays: "Du kan også ringe eller bruke papir",
    counts: "Det teller like mye.",
    find: "Finn stedet det gjelder",
    more: "Mer du kan gjøre",
    followText: "Har du skrevet før, finner du svaret med koden du fikk.",
    signIn: "Logg inn",
    signInText:
      "Se sakene dine, eller svar på jobb. Du trenger ikke logge inn for å si hva du mener anonymt.",
    otherLink: "Papir, telefon eller en hjelper",
    otherText: "Du kan si det uten skjerm, eller la noen skrive for deg.",
    limits: "Dette kan vi ikke beskytte deg mot",
    limitsText: "Les dette først hvis noen kan se hva du gjør på telefonen eller maskinen.",
    demo: "Prøv deg fram",
    demoText: "Alt her er oppdiktet. Med disse kodene kan du følge to saker:",
    demoSignIn: "Logg inn som en av de oppdiktede personene",
  },
  units: {
    title: "Finn et sted",
    search: "Søk etter navnet på stedet",
    go: "Søk",
    all: "Alle stedene",
    found: (n: number, search: string) =>
      `${counted("nb", n, { one: "sted", other: "steder" })} har «${search}» i navnet`,
    none: (search: string) =>
      `Ingen steder har «${search}» i navnet. Prøv et kortere ord, eller se alle stedene.`,
    empty: "Her kommer stedene du kan si noe til. Ingen er lagt inn ennå.",
    showAll: "Se alle stedene",
  },
  unit: {
    former: (names: string) => `Het før: ${names}`,
    question: "Hva vil du si?",
    lead: (within: string) =>
      `Du kan si hva som er bra, hva som må endres, eller hva som gikk galt. Du får svar innen ${within}, og du ser hva det fører til.`,
    anonymous: "Du kan være anonym. Du kan også",
    otherWays: "ringe eller bruke papir",
    counts: "Det teller like mye.",
    closed: (unit: string) => `${unit} tar ikke imot stemmer selv. Velg stedet det gjelder:`,
    closedNone: (unit: string) => `${unit} tar ikke imot stemmer.`,
    allUnits: "Se alle steder",
    said: {
      title: "Dere sa – vi svarte",
      lead: "Tekstene er forkortet og godkjent av dem som skrev dem.",
      you: "Dere sa",
      outcomes: { measure: "Vi gjør det", partly: "Vi gjør noe av det", not: "Vi gjør det ikke, fordi …" },
      when: (week: string) => `Lagt ut i ${week}.`,
      empty:
        "Her skal det stå hva folk har sagt, og hva det førte til. Ingen tekst er lagt ut ennå. Det skjer bare når den som skrev, har sagt ja til akkurat de ordene.",
      all: "Se alle tekstene",
      whole: "Alle tekstene",
      back: (unit: string) => `Tilbake til ${unit}`,
    },
    figures: {
      title: "Slik går det",
      quarter: (quarter: 1 | 2 | 3 | 4, year: number) =>
        `${["januar til mars", "april til juni", "juli til september", "oktober til desember"][quarter - 1]} ${year}`,
      what: "Hva",
      count: "Antall",
      rests: (n: string, period: string) =>
        `${n} stemmer skulle ha svar i tiden ${period}. Tallene hviler på dem.`,
      rows: {
        answered: "Fikk svar",
        "in-time": "Fikk svar i tide",
        measure: "Førte til et tiltak",
        disputed: "Den som skrev, ser ikke hele endringen",
        "promise-not-kept": "Sa at et løfte ikke ble holdt",
      },
      of: {
        voices: "av alle",
        answered: "av dem som fikk svar",
        measure: "av dem som førte til et tiltak",
      },
      shown: (n: string, of: string) => `${n} av ${of}`,
      few: (of: string) => `Færre enn ti av ${of}`,
      most: (of: string, least: string) => `Minst ${least} av ${of}`,
      lower: (of: string) => `Halvparten eller færre av ${of}`,
      upper: (of: string) => `Mer enn halvparten av ${of}`,
      hidden: "Vises ikke. Det bygger på for få.",
      tooFew: (period: string) =>
        `Tall for ${period} vises ikke. Vi viser tall når det er nok stemmer til at ingen kan kjennes igjen.`,
      median: (n: number) => `Halvparten av alle fikk svar innen ${counted("nb", n, forms["working-day"])}.`,
      earlier: "Tidligere perioder",
      empty: (day: string) =>
        `Her kommer tall for hvor mange som fikk svar, og hva det førte til. De regnes ut når et kvartal er over og fristene for å svare er ute. Se etter igjen etter ${day}.`,
      more: "Hvorfor vises ikke alle tall?",
      why: "Tallene gjelder bare perioder som er over. Det er aldri telt hvem som har skrevet.",
    },
    promises: {
      title: "Dette kan du vente deg",
      since: (day: string) => `Lovet fra ${day}.`,
      notKept: "Dette løftet ble ikke holdt",
      counts: "Sier du fra, teller det i tallene når perioden er over.",
      empty: (unit: string) =>
        `Her skal det stå hva ${unit} lover deg. Lederen har ikke lagt inn noen løfter ennå. Du kan likevel si hva du hadde ventet deg.`,
    },
    ways: {
      title: "Uten skjerm",
      paper: "Hent papirskjemaet (PDF)",
      paperText: "Skriv det ut, eller be om et ark. Hvert ark har sin egen kode.",
      paperTo: (address: string) => `Lever det her: ${address}.`,
      phone: (unit: string) => `Ring ${unit}`,
      phoneText: "Den som tar telefonen, skriver ned det du sier, og gir deg koden.",
      helper: "Noen du stoler på, kan skrive for deg. Det teller like mye.",
      more: "Mer om papir, telefon og hjelper",
    },
  },
};
