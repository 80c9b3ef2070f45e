import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./writing.nb.ts";

export const nn = {
  form: {
    title: "Skriv noko i planen",
    changeTitle: "Skriv ein ny versjon",
    changeLead: "Det som stod der før, kan du framleis lese og hente fram igjen.",
    place: "Kva er det du skriv?",
    area: "Kva i livet gjeld det?",
    areaHelp: "La det stå om det gjeld heile livet.",
    words: "Med dine eigne ord",
    wordsHelp: "Nokre få ord er nok. Du kan endre det når du vil.",
    hide: "Berre eg skal sjå det",
    hideHelp: "Då er det som om det ikkje finst for andre, også når du deler planen.",
    save: "Lagre i planen",
    notSaved: "Ingenting er lagra enno.",
    draftBack: "Dette skreiv du sist, og lagra det ikkje.",
    wrong: {
      place: "Vel kva det er du skriv.",
      area: "Vel eit område, eller la det stå tomt.",
      words: "Skriv det du vil ha i planen. Nokre få ord er nok.",
      long: "Teksten er for lang. Del han i to.",
      version: "Opne teksten på nytt, og lagre derifrå.",
    },
  },
  refused: {
    ended:
      "Planen er avslutta, så dette er ikkje lagra. Ta opp igjen planen, eller kopier det du har skrive.",
    overtaken:
      "Teksten vart endra i eit anna vindauge medan du skreiv. Les det som står no. Det du skreiv, er her framleis, og du kan lagre det som ein nyare versjon.",
    removed: "Teksten er teken bort. Hent han tilbake før du endrar han. Det du skreiv, er her framleis.",
  },
  overtaken: { now: "Dette står i planen no", yours: "Dette skreiv du", save: "Lagre som nyare versjon" },
  one: {
    title: "Tekst i planen",
    you: "Du",
    shown: "Dei du deler planen med, kan lese dette.",
    hidden: "Berre du ser dette. For alle andre er det som om det ikkje finst.",
    change: "Skriv ein ny versjon",
    remove: "Ta bort",
    earlier: "Tidlegare versjonar",
    earlierLead:
      "Berre du kan lese desse. Set du teksten tilbake, blir det ein ny versjon. Ingenting går tapt.",
    back: "Set tilbake til denne",
    version: (day: string) => `versjonen frå ${day}`,
    repeats: (day: string) => `Sett tilbake til versjonen frå ${day}`,
    plan: "Tilbake til planen min",
  },
  removal: {
    title: "Ta bort frå planen",
    lead: "Alle versjonar blir borte frå planen, også for dei du deler han med.",
    measure: "Det du har skrive om kven, når og korleis det går, følgjer med.",
    regret: "Du kan hente det tilbake i 30 dagar. Etter det blir det sletta.",
    sure: "Ta det bort",
    keep: "Behald det",
  },
  removed: {
    one: (day: string) => `Du tok bort dette ${day}. Ingen andre ser det.`,
    back: "Hent det tilbake",
  },
} satisfies Like<typeof nb>;
