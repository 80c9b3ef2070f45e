import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./note.nb.ts";

export const nn = {
  title: "Notata mine",
  lead: "Det du skriv her, er ditt. Ingen andre ser det før du deler temaet med dei.",
  /** What somebody did for me, in the log. */
  acts: {
    note: "skreiv eit notat",
    "note-version": "endra eit notat",
    "note-hiding": "gøymde eit notat",
    "note-showing": "viste eit notat igjen",
    "note-removal": "tok bort eit notat",
    "note-restoration": "henta tilbake eit notat",
  },
  mineText: "Det du skriv om deg sjølv, tema for tema.",
  write: "Skriv eit notat",
  empty:
    "Her kjem det du skriv om deg sjølv: kva som hjelper, kva du helst vil sleppe, kva andre bør vite. Du treng ikkje å skrive noko.",
  written: (when: string) => `Skrive ${when}`,
  hiddenMark: "Berre du ser dette.",
  one: {
    title: "Notat",
    you: "Du",
    forYou: "Skrive for deg, av ein som representerer deg",
    hidden:
      "Berre du ser dette notatet. For alle andre er det som om det ikkje finst, også når du deler temaet.",
    shown: "Dei du deler dette temaet med, kan lese notatet.",
    unreadable: "Teksten kan ikkje lesast lenger.",
    change: "Skriv ein ny versjon",
    hide: "Gøym for alle andre",
    show: "Vis for dei du deler temaet med",
    remove: "Ta bort notatet",
    earlier: "Tidlegare versjonar",
    earlierLead: "Berre du kan lese desse. Dei du deler med, ser den nyaste.",
    back: "Alle notata",
  },
  form: {
    title: "Skriv eit notat",
    changeTitle: "Skriv ein ny versjon",
    changeLead: "Det som stod der før, kan du framleis lese. Dei du deler med, ser berre den nye versjonen.",
    topic: "Kva handlar det om?",
    topicHelp: "Du deler eitt tema om gongen. Vel det temaet der notatet høyrer heime.",
    words: "Med dine eigne ord",
    wordsHelp: "Nokre få ord er nok. Skriv for den som skal lese det, eller berre for deg sjølv.",
    hide: "Berre eg skal sjå det",
    hideHelp:
      "Då er det som om det ikkje finst for andre, også når du deler temaet. Du kan vise det seinare.",
    save: "Lagre notatet",
    notSaved: "Ingenting er lagra enno.",
    draftBack: "Dette skreiv du sist, og lagra det ikkje.",
    wrong: {
      topic: "Vel kva notatet handlar om.",
      words: "Skriv det du vil ta vare på. Nokre få ord er nok.",
      long: "Teksten er for lang til eitt notat. Del han i to.",
    },
  },
  removal: {
    title: "Ta bort notatet",
    lead: "Alle versjonar blir borte frå lista, også for dei du deler med.",
    regret: "Du kan hente det tilbake i 30 dagar. Etter det blir det sletta.",
    sure: "Ta bort notatet",
    keep: "Behald det",
  },
  forThem: {
    who: (name: string) => `Det ${name} har skrive`,
    empty: "Det er ikkje noko å lese her.",
    logged: "At du opna dette, er skrive ned. Den det gjeld, kan sjå det.",
    write: "Skriv noko for den det gjeld",
    words: "Med dine ord, eller slik den det gjeld seier det",
    wordsHelp: "Det står at det er du som har skrive det, og den det gjeld kan ta det bort.",
    save: "Lagre notatet",
    mine: "Skrive av ein som handlar for",
    back: "Tilbake",
  },
  removed: {
    title: "Tekne bort",
    lead: "Ingen andre ser desse. Dei blir sletta 30 dagar etter at du tok dei bort.",
    one: (when: string) => `Du tok bort dette notatet ${when}. Ingen andre ser det.`,
    back: "Hent det tilbake",
  },
} satisfies Like<typeof nb>;
