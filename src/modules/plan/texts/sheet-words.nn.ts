import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sheet-words.nb.ts";

export const nn = {
  days: {
    linked: "Kva dag er han frå?",
    attempt: "Kva dag?",
    help: "Skriv som dag.månad.år, til dømes 15.1.2027.",
  },
  types: {
    treatment: "Behandlingsplan",
    care: "Plan for omsorg eller hjelp heime",
    school: "Plan på skulen",
    work: "Plan for arbeid",
    compulsory: "Behandlingsplan under tvunge vern",
    other: "Ein annan plan",
  },
  compulsory:
    "Denne planen er laga utan at du måtte seie ja (psykisk helsevernlova § 4-1). Tenesta skal likevel prøve å samarbeide med deg. Din eigen plan står ved sida av, og han er din.",
  attempts: {
    title: "Forsøk på samarbeid",
    none: "Ingen forsøk er skrivne ned.",
    add: "Skriv eit forsøk",
    by: (who: string, day: string) => `${who} ${day}`,
    you: "Du",
  },
  wrong: {
    needed: "Skriv noko her.",
    long: "Teksten er for lang. Skriv kortare.",
    type: "Vel kva slags plan det er.",
    day: "Skriv datoen som dag.månad.år, til dømes 15.1.2027.",
    past: "Vel ein dag som kjem, eller la det stå tomt.",
    guest: "Vel ein som er med i planen no.",
    version: "Last sida på nytt, og prøv igjen.",
  },
  refused: {
    ended: "Planen er avslutta. Det du skreiv, står her, så du kan ta vare på det.",
    removed: "Dette er teke bort. Hent det tilbake først.",
    overtaken: "Dette vart endra medan du skreiv. Les det som står der no, og lagre ditt igjen viss du vil.",
  },
} satisfies Like<typeof nb>;
