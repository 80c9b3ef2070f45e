import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./role.nb.ts";

export const se = {
  kinds: {
    employee: "bargi",
    "unit-leader": "ossodatjođiheaddji",
    "user-contact": "geavaheaddjioktavuohta",
    administrator: "administráhtor",
    "privacy-officer": "personvernombud",
  },
  title: "Geanin leat don dáppe?",
  lead: "Don sáhtát dahkat iešguđetlágan áššiid, dan mielde geanin leat dáppe. Dat čuožžu bajimusas juohke siiddus.",
  pick: "Vállje ovtta",
  self: "iežat",
  selfHelp: "Du jienat ja du dieđut. Eará olbmot eai oainne daid, vaikko don maid barggat dáppe.",
  at: (what: string, where: string) => `${what}, ${where}`,
  forSomebody: (name: string, what: string) => `for ${name}, som ${what}`,
  forHelp: "Alt du gjør, blir skrevet ned, og den du gjør det for, kan lese det.",
  mandates: {
    parent: "forelder",
    guardian: "verge",
    proxy: "fullmektig",
    lawyer: "advokat",
    companion: "ledsager",
    "next-of-kin": "pårørende",
  },
  now: "dál",
  act: "Joatkke",
  profile: "Maid mii diehtit du birra",
  invitation: "Mus lea koda",
  signOut: "Logge olggos",
} satisfies Like<typeof nb>;
