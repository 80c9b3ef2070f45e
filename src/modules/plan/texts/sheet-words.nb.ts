export const nb = {
  days: {
    linked: "Hvilken dag er den fra?",
    attempt: "Hvilken dag?",
    help: "Skriv som dag.måned.år, for eksempel 15.1.2027.",
  },
  types: {
    treatment: "Behandlingsplan",
    care: "Plan for omsorg eller hjelp hjemme",
    school: "Plan på skolen",
    work: "Plan for arbeid",
    compulsory: "Behandlingsplan under tvungent vern",
    other: "En annen plan",
  },
  compulsory:
    "Denne planen er laget uten at du måtte si ja (psykisk helsevernloven § 4-1). Tjenesten skal likevel prøve å samarbeide med deg. Din egen plan står ved siden av, og den er din.",
  attempts: {
    title: "Forsøk på samarbeid",
    none: "Ingen forsøk er skrevet ned.",
    add: "Skriv et forsøk",
    by: (who: string, day: string) => `${who} ${day}`,
    you: "Du",
  },
  wrong: {
    needed: "Skriv noe her.",
    long: "Teksten er for lang. Skriv kortere.",
    type: "Velg hva slags plan det er.",
    day: "Skriv datoen som dag.måned.år, for eksempel 15.1.2027.",
    past: "Velg en dag som kommer, eller la det stå tomt.",
    guest: "Velg en som er med i planen nå.",
    version: "Last siden på nytt, og prøv igjen.",
  },
  refused: {
    ended: "Planen er avsluttet. Det du skrev, står her, så du kan ta vare på det.",
    removed: "Dette er tatt bort. Hent det tilbake først.",
    overtaken: "Dette ble endret mens du skrev. Les det som står der nå, og lagre ditt igjen hvis du vil.",
  },
};
