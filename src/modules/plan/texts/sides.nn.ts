import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sides.nb.ts";

export const nn = {
  of: (who: string) => `${who} meiner`,
  written: (day: string) => `Skrive ${day}`,
  see: "Sjå versjonar",
  change: "Skriv ein ny versjon",
  you: "Du",
  common: "Det minste felles målet vårt",
  none: "Ikkje foreslått enno. Det er greitt å vere usamd: begge sider blir ståande.",
  stands: "Gjeld. Begge har sagt ja.",
  proposed: "Foreslått. Det gjeld når begge har sagt ja.",
  yes: (who: string, day: string) => `${who} sa ja ${day}`,
  sayYes: "Ja, dette er felles",
  takeBack: "Ta tilbake ja-et",
  propose: "Foreslå eit felles mål",
  proposeOther: "Foreslå noko anna",
  writeService: "Skriv målet til tenesta ved sida av",
  form: {
    service: "Målet til tenesta",
    serviceLead:
      "Det står ved sida av det eigaren har skrive, aldri i staden for det. Eigaren kan lese alle versjonar.",
    common: "Det minste felles målet",
    commonLead:
      "Det minste de kan vere samde om no. Du seier ja til det du skriv. Det gjeld når den andre sida òg har sagt ja.",
    owners: (who: string) => `${who} har skrive`,
    mine: "Du har skrive",
    words: "Skriv det med enkle ord",
    wordsHelp: "Nokre få ord er nok.",
    save: "Lagre",
    saveNewer: "Lagre som nyare versjon",
    note: "Ingenting er lagra enno.",
    now: "Dette står der no",
    earlier: "Tidlegare versjonar",
    back: "Set tilbake til denne",
    version: (day: string) => `versjonen frå ${day}`,
    wrong: {
      words: "Skriv målet. Nokre få ord er nok.",
      long: "Teksten er for lang. Del han i to.",
      version: "Opne sida på nytt, og lagre derifrå.",
    },
    overtaken:
      "Nokon har skrive her medan du skreiv. Les det som står no. Det du skreiv, er her framleis, og du kan lagre det som ein nyare versjon.",
  },
  closed: {
    title: "Dette er ikkje lagra",
    lead: "Du er ikkje med i denne planen no, eller du kan ikkje skrive i han. Det du skreiv, står her framleis, så du kan kopiere det. Vi har ikkje lagra noko.",
    words: "Det du skreiv",
  },
  yesOver: "Teksten er endra eller kan ikkje svarast på no. Les det som står, og svar på det.",
} satisfies Like<typeof nb>;
