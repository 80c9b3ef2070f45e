export const nb = {
  form: {
    title: "Skriv noe i planen",
    changeTitle: "Skriv en ny versjon",
    changeLead: "Det som sto der før, kan du fortsatt lese og hente fram igjen.",
    place: "Hva er det du skriver?",
    area: "Hva i livet gjelder det?",
    areaHelp: "La det stå hvis det gjelder hele livet.",
    words: "Med dine egne ord",
    wordsHelp: "Noen få ord er nok. Du kan endre det når du vil.",
    hide: "Bare jeg skal se det",
    hideHelp: "Da er det som om det ikke finnes for andre, også når du deler planen.",
    save: "Lagre i planen",
    notSaved: "Ingenting er lagret ennå.",
    draftBack: "Dette skrev du sist, og lagret det ikke.",
    wrong: {
      place: "Velg hva det er du skriver.",
      area: "Velg et område, eller la det stå tomt.",
      words: "Skriv det du vil ha i planen. Noen få ord er nok.",
      long: "Teksten er for lang. Del den i to.",
      version: "Åpne teksten på nytt, og lagre derfra.",
    },
  },
  refused: {
    ended:
      "Planen er avsluttet, så dette er ikke lagret. Ta opp igjen planen, eller kopier det du har skrevet.",
    overtaken:
      "Teksten ble endret i et annet vindu mens du skrev. Les det som står nå. Det du skrev, er her fortsatt, og du kan lagre det som en nyere versjon.",
    removed: "Teksten er tatt bort. Hent den tilbake før du endrer den. Det du skrev, er her fortsatt.",
  },
  overtaken: { now: "Dette står i planen nå", yours: "Dette skrev du", save: "Lagre som nyere versjon" },
  one: {
    title: "Tekst i planen",
    you: "Du",
    shown: "De du deler planen med, kan lese dette.",
    hidden: "Bare du ser dette. For alle andre er det som om det ikke finnes.",
    change: "Skriv en ny versjon",
    remove: "Ta bort",
    earlier: "Tidligere versjoner",
    earlierLead:
      "Bare du kan lese disse. Setter du teksten tilbake, blir det en ny versjon. Ingenting går tapt.",
    back: "Sett tilbake til denne",
    version: (day: string) => `versjonen fra ${day}`,
    repeats: (day: string) => `Satt tilbake til versjonen fra ${day}`,
    plan: "Tilbake til min plan",
  },
  removal: {
    title: "Ta bort fra planen",
    lead: "Alle versjoner blir borte fra planen, også for dem du deler den med.",
    measure: "Det du har skrevet om hvem, når og hvordan det går, følger med.",
    regret: "Du kan hente det tilbake i 30 dager. Etter det slettes det.",
    sure: "Ta det bort",
    keep: "Behold det",
  },
  removed: {
    one: (day: string) => `Du tok bort dette ${day}. Ingen andre ser det.`,
    back: "Hent det tilbake",
  },
};
