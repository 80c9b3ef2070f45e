import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./role.nb.ts";

export const nn = {
  kinds: {
    employee: "tilsett",
    "unit-leader": "einingsleiar",
    "user-contact": "brukarkontakt",
    administrator: "administrator",
    "privacy-officer": "personvernombod",
  },
  title: "Kven er du her som?",
  lead: "Du kan gjere ulike ting, alt etter kven du er her som. Det står øvst på kvar side.",
  pick: "Vel éin",
  self: "deg sjølv",
  selfHelp: "Stemmene dine og meldingane dine. Ingen andre ser dei fordi du også jobbar her.",
  at: (what: string, where: string) => `${what} på ${where}`,
  forSomebody: (name: string, what: string) => `for ${name}, som ${what}`,
  forHelp: "Alt du gjer, blir skrive ned, og den du gjer det for, kan lese det.",
  mandates: {
    parent: "forelder",
    guardian: "verje",
    proxy: "fullmektig",
    lawyer: "advokat",
    companion: "ledsagar",
    "next-of-kin": "pårørande",
  },
  now: "no",
  act: "Hald fram",
  profile: "Om meg",
  invitation: "Eg har fått ein kode",
  signOut: "Logg ut",
} satisfies Like<typeof nb>;
