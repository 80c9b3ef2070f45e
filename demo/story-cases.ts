import type { DemoCase } from "./voice-script.ts";

/** The improvement cases that the demo's voices led to. */
export const storyCases: readonly DemoCase[] = [
  {
    key: "phone",
    unit: "lyngtun",
    by: "siv",
    ago: 100,
    title: "Å nå Lyngtun om kvelden",
    problem: "Telefonen er stengt etter klokka 15. Det er om kvelden folk trenger å høre en stemme.",
    measures: [
      {
        what: "Telefonen er åpen til klokka 20 på tirsdager og torsdager",
        owner: "bo",
        due: -72,
        acts: [
          { kind: "start", ago: 90 },
          {
            kind: "completion",
            ago: 74,
            text: "Vaktplanen er endret, og tidene står på døra og på telefonsvareren.",
          },
        ],
      },
    ],
    found: [
      {
        months: 3,
        finding: "half",
        text: "Det kommer samtaler begge kvelder. Fire av ti kommer ikke gjennom i den første halvtimen.",
        ago: 5,
      },
    ],
  },
  {
    key: "visit",
    unit: "lyngtun",
    by: "bo",
    ago: 18,
    title: "Å vite hvem som kommer",
    problem: "Folk vet ikke på forhånd hvem som kommer hjem til dem.",
    measures: [
      {
        what: "Melding dagen før, med navn på den som kommer, på SMS eller i brev",
        owner: "siv",
        due: 12,
        acts: [{ kind: "start", ago: 9 }],
      },
    ],
  },
  {
    key: "kitchen",
    unit: "elvebredden",
    by: "ola",
    ago: 40,
    title: "Kjøkkenet på Elvebredden",
    problem: "Kjøkkenet er låst utenom måltidene, så ingen kan lage seg mat når de er sultne.",
    measures: [
      {
        what: "Kjøkkenet er åpent fra klokka 7 til 22",
        owner: "eva",
        due: -8,
        acts: [{ kind: "start", ago: 20 }],
      },
    ],
  },
  {
    key: "waiting",
    unit: "fossenPoliklinikk",
    by: "per",
    ago: 30,
    title: "Ventetid uten beskjed",
    problem: "Folk venter i ukevis uten å høre noe, og tror de er glemt.",
    measures: [
      { what: "En telefon etter to uker til alle som venter", owner: "per", due: 25 },
      {
        what: "Et brev med navnet på den du skal til",
        owner: "per",
        due: -3,
        acts: [{ kind: "completion", ago: 4, text: "Brevet er tatt i bruk fra mandag." }],
      },
    ],
  },
];
