import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./writing.nb.ts";

export const nn = {
  form: {
    changeLead: "Det som stod der før, kan du framleis lese og hente fram att.",
    words: "Med dine eigne ord",
    wordsHelp: "Nokre få ord er nok. Du kan endre det når du vil.",
    name: "Namn",
    nameHelp: "Gjerne òg kven det er: syster, nabo, fastlege.",
    telephone: "Telefon",
    told: "Dette kan dei få vite",
    rank: "Nummer i rekkjefølgja",
    rankHelp: "1 er den som skal ringjast først.",
    wish: "Vil du ha det?",
    wishes: { yes: "Ja, det vil eg", no: "Nei, det vil eg ikkje" },
    what: "Kva gjeld det?",
    why: "Kvifor?",
    stance: "Kva seier du?",
    stances: {
      none: "Eg godtek ikkje tvang",
      least: "Eg godtek det ikkje, men blir det brukt likevel, er noko mindre ille",
    },
    stanceHelp: {
      none: "Det er eit heilt svar. Du treng ikkje skrive meir.",
      least: "Skriv kva som er minst ille for deg, og kva som er verst.",
    },
    stanceWords: "Det du vil seie om det",
    hide: "Berre eg skal sjå det",
    hideHelp: "Då er det som om det ikkje finst for andre, òg for den som les med kortet.",
    save: "Lagre i kriseplanen",
    notSaved: "Ingenting er lagra enno.",
    draftBack: "Dette skreiv du sist, og lagra det ikkje.",
    wrong: {
      words: "Skriv det du vil ha i planen. Nokre få ord er nok.",
      long: "Teksten er for lang. Del han i to.",
      name: "Skriv namnet på den som skal kontaktast.",
      longName: "Namnet er for langt.",
      longTelephone: "Telefonnummeret er for langt.",
      rank: "Skriv eit tal frå 1 til 99.",
      wish: "Vel om du vil ha det eller ikkje.",
      stance: "Vel det du vil seie.",
      least: "Skriv kva som er minst ille.",
      version: "Opne teksten på nytt, og lagre derifrå.",
    },
  },
  refused: {
    overtaken:
      "Teksten vart endra i eit anna vindauge medan du skreiv. Les det som står no. Det du skreiv, er her framleis, og du kan lagre det som ein nyare versjon.",
    removed: "Teksten er teken bort. Hent han tilbake før du endrar han. Det du skreiv, er her framleis.",
  },
  overtaken: { now: "Dette står i planen no", yours: "Dette skreiv du", save: "Lagre som nyare versjon" },
  one: {
    you: "Du",
    shown: "Dei du deler planen med, og den som les med kortet, kan lese dette.",
    hidden: "Berre du ser dette. For alle andre er det som om det ikkje finst.",
    change: "Skriv ein ny versjon",
    remove: "Ta bort",
    earlier: "Tidlegare versjonar",
    earlierLead:
      "Berre du kan lese desse. Set du teksten tilbake, blir det ein ny versjon. Ingenting går tapt.",
    back: "Set tilbake til denne",
    version: (day: string) => `versjonen frå ${day}`,
    repeats: (day: string) => `Sett tilbake til versjonen frå ${day}`,
    plan: "Tilbake til kriseplanen",
  },
  removal: {
    title: "Ta bort frå kriseplanen",
    lead: "Alle versjonar blir borte frå planen, òg for dei du deler han med.",
    regret: "Du kan hente det tilbake i 30 dagar. Etter det blir det sletta.",
    sure: "Ta det bort",
    keep: "Behald det",
  },
  removed: {
    one: (day: string) => `Du tok bort dette ${day}. Ingen andre ser det.`,
    back: "Hent det tilbake",
  },
} satisfies Like<typeof nb>;
