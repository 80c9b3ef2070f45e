import { catalogue, type Like } from "#platform/texts/index.ts";

const nb = {
  follow: "Følg en sak",
  signIn: "Logg inn",
  home: "Hjem",
  tasks: "Å gjøre",
  voices: "Saker",
  improvement: "Forbedring",
  mine: "Mine saker",
  messages: "Meldinger",
  units: "Steder",
  staff: "Ansatte",
  youAre: "Du er her som",
  self: "deg selv",
  kinds: {
    employee: "ansatt",
    "unit-leader": "enhetsleder",
    "user-contact": "brukerkontakt",
    administrator: "administrator",
  },
  at: (role: string, unit: string) => `${role} på ${unit}`,
  switchRole: "Bytt rolle",
  signOut: "Logg ut",
};

const nn = {
  follow: "Følg ei sak",
  signIn: "Logg inn",
  home: "Heim",
  tasks: "Å gjere",
  voices: "Saker",
  improvement: "Forbetring",
  mine: "Sakene mine",
  messages: "Meldingar",
  units: "Stader",
  staff: "Tilsette",
  youAre: "Du er her som",
  self: "deg sjølv",
  kinds: {
    employee: "tilsett",
    "unit-leader": "einingsleiar",
    "user-contact": "brukarkontakt",
    administrator: "administrator",
  },
  at: (role: string, unit: string) => `${role} på ${unit}`,
  switchRole: "Byt rolle",
  signOut: "Logg ut",
} satisfies Like<typeof nb>;

const en = {
  follow: "Follow a case",
  signIn: "Sign in",
  home: "Home",
  tasks: "To do",
  voices: "Cases",
  improvement: "Improvement",
  mine: "My cases",
  messages: "Messages",
  units: "Places",
  staff: "Staff",
  youAre: "You are here as",
  self: "yourself",
  kinds: {
    employee: "employee",
    "unit-leader": "unit leader",
    "user-contact": "user contact",
    administrator: "administrator",
  },
  at: (role: string, unit: string) => `${role} at ${unit}`,
  switchRole: "Change role",
  signOut: "Sign out",
} satisfies Like<typeof nb>;

const se = {
  follow: "Čuovo ášši",
  signIn: "Čálit sisa",
  home: "Ruoktu",
  tasks: "Bargat",
  voices: "Áššit",
  improvement: "Buorideapmi",
  mine: "Mu áššit",
  messages: "Dieđáhusat",
  units: "Báikkit",
  staff: "Bargit",
  youAre: "Don leat dáppe",
  self: "alddát namas",
  kinds: {
    employee: "bargi",
    "unit-leader": "ossodatjođiheaddji",
    "user-contact": "geavaheaddjeoktavuohta",
    administrator: "administráhtor",
  },
  at: (role: string, unit: string) => `${role}, ${unit}`,
  switchRole: "Molsso rolla",
  signOut: "Čálit olggos",
} satisfies Like<typeof nb>;

/** The words of the menu and of the band that says as whom one acts. */
export const menuTexts = catalogue({ nb, nn, en, se });
