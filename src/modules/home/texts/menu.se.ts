import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./menu.nb.ts";

export const se = {
  follow: "Čuovo ášši",
  signIn: "Čálit sisa",
  home: "Ruoktu",
  own: "Mu iežan",
  shared: "Juogadit minguin",
  tasks: "Bargat",
  voices: "Áššit",
  improvement: "Buorideapmi",
  mine: "Mu áššit",
  messages: "Dieđáhusat",
  units: "Báikkit",
  staff: "Bargit",
  organisations: "Organisašuvnnat",
  youAre: "Don leat dáppe",
  self: "alddát namas",
  kinds: {
    employee: "bargi",
    "unit-leader": "ossodatjođiheaddji",
    "user-contact": "geavaheaddjeoktavuohta",
    administrator: "administráhtor",
    "privacy-officer": "personvernombud",
  },
  at: (role: string, unit: string) => `${role}, ${unit}`,
  withCode: "Don leat čálihan sisa kodain.",
  whatOpens: "Maid sáhtán dahkat?",
  switchRole: "Molsso rolla",
  signOut: "Čálit olggos",
} satisfies Like<typeof nb>;
