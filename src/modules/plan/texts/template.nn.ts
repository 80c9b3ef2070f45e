import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./template.nb.ts";

export const nn = {
  youth: {
    resource: "Dette er eg god på, og dette liker eg",
    goal: "Dette vil eg",
    need: "Dette treng eg hjelp til",
    cooperation: "Desse vil eg skal snakke saman",
    measure: "Dette skal nokon gjere",
  },
  "easy-read": { goal: "Eg vil", need: "Eg treng", measure: "Nokon skal" },
  empty: {
    heading: "Planen min",
    lead: "Skriv det du vil, i den rekkjefølgja du vil. Du treng ikkje fylle ut alt. Arket er ditt.",
    after:
      "Du kan skrive det inn sjølv når du vil, eller be ein som er med i planen om å sitje ved sida av deg medan du gjer det. Ingen andre kan skrive i planen din for deg.",
    link: "Skriv ut eit tomt ark",
  },
} satisfies Like<typeof nb>;
