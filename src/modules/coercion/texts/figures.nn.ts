import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./figures.nb.ts";

export const nn = {
  title: "Tal om samtalar etter tvang",
  lead: "Tal for kvartal som er over. Dei er laga éin gong og blir ikkje endra. Små tal blir ikkje viste, så ingen kan finnast i dei.",
  none: "Det er ingen tal enno.",
  period: (quarter: string, year: string) => `${quarter}. kvartal ${year}`,
  what: "Kva",
  says: "Kor mange",
  persons: (n: string) => `Det vart brukt tvang mot ${n} personar, der lova krev samtale.`,
  rows: {
    offered: "Fekk tilbod om samtale kvar gong",
    held: "Hadde minst éin samtale",
    changed: "Tok noko dei vart einige om, inn i kriseplanen",
  },
  hidden: "Blir ikkje vist. Det byggjer på for få.",
  shown: (n: string, of: string) => `${n} av ${of}`,
  few: (of: string) => `Færre enn ti av ${of}`,
  most: (of: string, least: string) => `Minst ${least} av ${of}`,
  lower: (of: string) => `Halvparten eller færre av ${of}`,
  upper: (of: string) => `Meir enn halvparten av ${of}`,
  how: "Slik lagar vi tal",
  about: {
    what: "Kor mange som fekk tilbod om samtale etter tvang, kor mange som hadde ein, og kor mange som tok noko inn i kriseplanen",
    told: "Dei som jobbar på staden, og dei som leier han. Det gjeld eitt kvartal, og kjem når kvartalet er over.",
  },
} satisfies Like<typeof nb>;
