import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./paper.nb.ts";

export const nn = {
  title: "Møte",
  way: "På papir",
  owner: (name: string) => `Møtet til ${name}`,
  slip: "Dette vil eg også snakke om",
  slipLead: "Skriv her, og ta arket med i møtet, eller gi det til ein du stoler på.",
  free: "Inga lov seier at du må ha ei ansvarsgruppe eller kome. Det får ingen følgjer for hjelpa om du lèt vere.",
  made: (day: string) => `Skrive ut ${day}.`,
  help: "Treng du nokon å snakke med no?",
  checked: (day: string) => `Kontrollert ${day}.`,
} satisfies Like<typeof nb>;
