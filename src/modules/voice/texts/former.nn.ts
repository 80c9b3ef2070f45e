import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./former.nb.ts";

export const nn = {
  title: (unit: string) => `${unit} er ikkje lenger ein eigen stad`,
  tookOver: (unit: string, date: string) =>
    `${unit} tok over ${date}. Har du sagt noko her før, er det dei som svarer deg no.`,
  gone: (date: string) => `Staden vart avslutta ${date}.`,
  go: (unit: string) => `Gå til ${unit}`,
  follow: "Koden din verkar som før.",
  followLink: "Følg ei sak med kode",
  all: "Sjå alle stader",
} satisfies Like<typeof nb>;
