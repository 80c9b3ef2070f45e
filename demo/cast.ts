import type { RoleKind } from "#modules/people/index.ts";

/** A made-up unit: its word in addresses, and under which it stands. */
export interface DemoUnit {
  id: string;
  code: string;
  parent: string | null;
  name: string;
  shortName: string;
  telephone?: string;
  address?: string;
  takesVoices?: boolean;
}

/** A made-up person, and as what. Names are obviously invented, so that nobody mistakes them for anybody. */
export interface DemoPerson {
  id: string;
  name: string;
  language?: "nb" | "nn" | "se" | "en";
  roles?: readonly { id: string; unit: string; kind: RoleKind; title: string }[];
}

// Ids that can be read: kind of thing, then number. The same in the demo, the tests and the pictures.
const id = (kind: number, n: number) => `0000000${kind}-5707-4e1f-8000-${String(n).padStart(12, "0")}`;

/** The municipality that is not on any map. */
export const demoOrganisation = {
  id: id(1, 1),
  name: "Storelv kommune",
  telephone: "00 00 00 00",
  address: "Rådhusplassen 1, 0000 Storelv",
} as const;

/** Its units, those above before those below. */
export const demoUnits = {
  storelv: {
    id: id(2, 1),
    code: "storelv",
    parent: null,
    name: "Storelv kommune",
    shortName: "Storelv",
    telephone: "00 00 00 00",
    address: "Rådhusplassen 1, 0000 Storelv",
  },
  mestring: {
    id: id(2, 2),
    code: "helse-og-mestring",
    parent: "storelv",
    name: "Helse og mestring",
    shortName: "Helse og mestring",
    telephone: "00 00 00 10",
    address: "Rådhusplassen 1, 0000 Storelv",
    takesVoices: false,
  },
  lyngtun: {
    id: id(2, 3),
    code: "lyngtun",
    parent: "mestring",
    name: "Lyngtun oppfølgingstjeneste",
    shortName: "Lyngtun",
    telephone: "00 00 00 11",
    address: "Lyngveien 4, 0000 Storelv",
  },
  elvebredden: {
    id: id(2, 4),
    code: "elvebredden",
    parent: "mestring",
    name: "Elvebredden botilbud",
    shortName: "Elvebredden",
    telephone: "00 00 00 12",
    address: "Elvegata 9, 0000 Storelv",
  },
  ambulant: {
    id: id(2, 5),
    code: "ambulant-team",
    parent: "mestring",
    name: "Ambulant team",
    shortName: "Ambulant team",
    telephone: "00 00 00 13",
  },
  tildeling: {
    id: id(2, 6),
    code: "tildelingskontoret",
    parent: "mestring",
    name: "Tildelingskontoret",
    shortName: "Tildelingskontoret",
    telephone: "00 00 00 14",
    address: "Rådhusplassen 1, 0000 Storelv",
  },
  fossen: {
    id: id(2, 7),
    code: "fossen",
    parent: "storelv",
    name: "Fossen, avdeling for psykisk helse",
    shortName: "Fossen",
    telephone: "00 00 00 20",
    address: "Fossebakken 2, 0000 Storelv",
  },
  fossenDegn: {
    id: id(2, 8),
    code: "fossen-dogn",
    parent: "fossen",
    name: "Fossen døgnenhet",
    shortName: "Fossen døgn",
    telephone: "00 00 00 21",
    address: "Fossebakken 2, 0000 Storelv",
  },
  fossenPoliklinikk: {
    id: id(2, 9),
    code: "fossen-poliklinikk",
    parent: "fossen",
    name: "Fossen poliklinikk",
    shortName: "Fossen poliklinikk",
    telephone: "00 00 00 22",
    address: "Fossebakken 4, 0000 Storelv",
  },
} as const satisfies Record<string, DemoUnit>;

/** The cast. */
export const demoCast = {
  ada: { id: id(3, 1), name: "Ada Eksempel" },
  noor: { id: id(3, 2), name: "Noor Oppdiktet" },
  kari: { id: id(3, 3), name: "Kari Fiksjon", language: "nn" },
  // A parent and two children: what the parent sees follows each child's age.
  vidar: { id: id(3, 30), name: "Vidar Fabel" },
  lilje: { id: id(3, 31), name: "Lilje Fabel" },
  alma: { id: id(3, 32), name: "Alma Fabel" },
  siv: {
    id: id(3, 10),
    name: "Siv Tenkt",
    roles: [{ id: id(4, 10), unit: "lyngtun", kind: "unit-leader", title: "enhetsleder" }],
  },
  bo: {
    id: id(3, 11),
    name: "Bo Prøvesen",
    roles: [{ id: id(4, 11), unit: "lyngtun", kind: "employee", title: "fagleder" }],
  },
  liv: {
    id: id(3, 12),
    name: "Liv Påhitt",
    roles: [{ id: id(4, 12), unit: "tildeling", kind: "employee", title: "saksbehandler" }],
  },
  ola: {
    id: id(3, 13),
    name: "Ola Liksom",
    roles: [{ id: id(4, 13), unit: "elvebredden", kind: "unit-leader", title: "enhetsleder" }],
  },
  tuva: {
    id: id(3, 14),
    name: "Tuva Fantasi",
    roles: [{ id: id(4, 14), unit: "ambulant", kind: "unit-leader", title: "teamleder" }],
  },
  per: {
    id: id(3, 15),
    name: "Per Innbilt",
    roles: [{ id: id(4, 15), unit: "fossen", kind: "unit-leader", title: "avdelingsleder" }],
  },
  eva: {
    id: id(3, 16),
    name: "Eva Skinn",
    roles: [
      { id: id(4, 16), unit: "elvebredden", kind: "employee", title: "miljøterapeut" },
      { id: id(4, 17), unit: "fossenDegn", kind: "employee", title: "nattevakt" },
    ],
  },
  mia: {
    id: id(3, 20),
    name: "Mia Diktet",
    roles: [{ id: id(4, 20), unit: "storelv", kind: "user-contact", title: "brukerkontakt" }],
  },
  tor: {
    id: id(3, 21),
    name: "Tor Oppspinn",
    roles: [{ id: id(4, 21), unit: "storelv", kind: "unit-leader", title: "kommunalsjef" }],
  },
  nina: {
    id: id(3, 22),
    name: "Nina Utenvirkelighet",
    roles: [{ id: id(4, 22), unit: "storelv", kind: "administrator", title: "administrator" }],
  },
  vera: {
    id: id(3, 23),
    name: "Vera Oppfunnet",
    roles: [{ id: id(4, 23), unit: "storelv", kind: "privacy-officer", title: "personvernombud" }],
  },
} as const satisfies Record<string, DemoPerson>;

/** The names by which the cast and the units are called in code. */
export type CastName = keyof typeof demoCast;
export type UnitName = keyof typeof demoUnits;

/** Everybody, each with what a person may have. */
export const everybody: readonly DemoPerson[] = Object.values(demoCast);
/** All units, each with what a unit may have. */
export const everyUnit: readonly DemoUnit[] = Object.values(demoUnits);
