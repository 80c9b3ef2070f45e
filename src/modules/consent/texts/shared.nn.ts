import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./shared.nb.ts";

export const nn = {
  self: {
    title: "Blir delt med meg",
    lead: "Andre har valt å dele dette med deg. Kvar gong du les, blir det skrive ned, og den som deler, ser det.",
    empty: "Ingen deler noko med deg no. Vil nokon dele, viser du dei ein delingskode.",
    text: "Det andre har valt å la deg lese.",
  },
  work: {
    title: "Deler med oss",
    lead: "Dei som står her, har valt å la deg lese noko i rolla du har no. Kvar gong du les, blir det skrive ned, og den som deler, ser det.",
    empty: "Ingen deler noko med deg i denne rolla no.",
    text: "Dei som har valt å la deg lese noko i jobben.",
  },
  principal: {
    title: "Det du kan lese",
    lead: (name: string) =>
      `Du handlar for ${name}. Kvar gong du les, blir det skrive ned, og ${name} ser det.`,
    empty: "Det er ingenting du kan lese no.",
    text: "Det du kan lese for den du handlar for.",
  },
  purposes: {
    care: "for å hjelpe",
    cooperation: "for å samarbeide om hjelpa",
    support: "for å vere ei støtte",
  },
  code: "Vis ein delingskode",
  ask: "Spør om å få lese noko",
  read: "Les",
  until: (day: string) => `til og med ${day}`,
  open: {
    title: "Delt med deg",
    lead: (name: string) => `At du les dette no, er skrive ned, og ${name} kan sjå det.`,
    purpose: (name: string, purpose: string) => `${name} deler dette med deg ${purpose}.`,
    mandate: "Du les dette fordi du representerer.",
    empty: "Her er det ingenting no.",
    forThem: (name: string) => `Skrive for ${name}`,
    quiet: (name: string) => `Ikkje del det vidare utan at ${name} veit det.`,
    back: "Tilbake til lista",
  },
} satisfies Like<typeof nb>;
