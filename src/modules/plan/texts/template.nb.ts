export const nb = {
  /** What each part is called where the plan is written in that way; what is not here is called as in a full plan. */
  youth: {
    resource: "Dette er jeg god på, og dette liker jeg",
    goal: "Dette vil jeg",
    need: "Dette trenger jeg hjelp til",
    cooperation: "Disse vil jeg at skal snakke sammen",
    measure: "Dette skal noen gjøre",
  },
  "easy-read": { goal: "Jeg vil", need: "Jeg trenger", measure: "Noen skal" },
  /** The sheet that is written by hand. */
  empty: {
    heading: "Planen min",
    lead: "Skriv det du vil, i den rekkefølgen du vil. Du trenger ikke fylle ut alt. Arket er ditt.",
    after:
      "Du kan skrive det inn selv når du vil, eller be en som er med i planen om å sitte ved siden av deg mens du gjør det. Ingen andre kan skrive i planen din for deg.",
    link: "Skriv ut et tomt ark",
  },
};
