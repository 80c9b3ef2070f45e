import type { UnitName } from "./cast.ts";

const id = (n: number) => `00000005-5707-4e1f-8000-${String(n).padStart(12, "0")}`;

/** The promise that some of the demo's voices say was not kept. */
export const promiseIds = { phone: id(1) } as const;

/** What the demo's units promise; `since` in working days before today. */
export const demoPromises: readonly {
  id: string;
  promise: string;
  version: number;
  unit: UnitName;
  text: string;
  since: number;
  until?: number;
}[] = [
  {
    id: id(11),
    promise: promiseIds.phone,
    version: 1,
    unit: "lyngtun",
    text: "Legger du igjen beskjed på telefonen, ringer vi tilbake innen to dager.",
    since: 260,
    until: 121,
  },
  {
    id: id(12),
    promise: promiseIds.phone,
    version: 2,
    unit: "lyngtun",
    text: "Legger du igjen beskjed på telefonen før klokka 15, ringer vi tilbake samme dag.",
    since: 120,
  },
  {
    id: id(13),
    promise: id(2),
    version: 1,
    unit: "lyngtun",
    text: "Du får vite navnet på den som kommer hjem til deg, senest dagen før.",
    since: 12,
  },
  {
    id: id(14),
    promise: id(3),
    version: 1,
    unit: "elvebredden",
    text: "Ingen går inn på rommet ditt uten å banke på og vente på svar.",
    since: 200,
  },
];
