import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./menu.nb.ts";

export const nn = {
  follow: "Følg ei sak",
  signIn: "Logg inn",
  home: "Heim",
  own: "Mitt",
  shared: "Deler med oss",
  tasks: "Å gjere",
  voices: "Saker",
  improvement: "Forbetring",
  mine: "Sakene mine",
  messages: "Meldingar",
  units: "Stader",
  staff: "Tilsette",
  organisations: "Organisasjonar",
  youAre: "Du er her som",
  self: "deg sjølv",
  kinds: {
    employee: "tilsett",
    "unit-leader": "einingsleiar",
    "user-contact": "brukarkontakt",
    administrator: "administrator",
    "privacy-officer": "personvernombod",
  },
  at: (role: string, unit: string) => `${role} på ${unit}`,
  withCode: "Du er logga inn med kode.",
  whatOpens: "Kva kan eg gjere?",
  switchRole: "Byt rolle",
  signOut: "Logg ut",
} satisfies Like<typeof nb>;
