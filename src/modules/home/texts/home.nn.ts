import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./home.nb.ts";

export const nn = {
  tasks: "Å gjere",
  lead: (n: number) =>
    n === 1
      ? "Éi sak ventar på deg eller staden du jobbar. "
      : `${n} saker ventar på deg eller staden du jobbar. Den øvste hastar mest.`,
  leadMost: (n: number) => `Her er dei ${n} som hastar mest.`,
  over: (n: number) => `Fristen er ute: ${n}`,
  soon: (n: number) => `Dei neste to vekene: ${n}`,
  later: (n: number) => `Seinare: ${n}`,
  others: (n: number) => `Ventar på andre: ${n}`,
  noDue: "Ingen frist for den som skreiv.",
  emptyTitle: "Ingenting ventar",
  empty: "Når nokon skriv til dykk, eller ein frist nærmar seg, står det her.",
  allVoices: "Sjå alle sakene",
  home: "Heim",
  asked: "Nokon har spurt deg",
  waiting: "Dette ventar du på",
  nothingWaiting: "Du ventar ikkje på svar frå nokon no.",
  canDo: "Det du kan gjere",
  give: "Sei kva du meiner",
  giveText: "Til ein stad som gir hjelp. Du vel sjølv om namnet ditt er med.",
  mine: "Sjå sakene dine",
  mineText: "Alt du har sagt med namn eller fortruleg, og kva det førte til.",
  mineTitle: "Mitt",
  mineLead: "Det du har skrive, kven som får sjå det, og kven som har sett.",
  mineFor: (name) => `Det du kan sjå og gjere for ${name}.`,
  mineAtWork: "Det som høyrer til rolla di. Det som er ditt eige, finn du når du er her som deg sjølv.",
  mineEmpty: "Det er ingenting her for rolla di.",
  mineGroups: {
    words: "Det eg har skrive",
    shared: "Kven som får sjå",
    looked: "Kven som har sett",
    me: "Om meg",
    kept: "Det som er lagra",
    work: "Meir",
  },
  asSelf: "Byt til deg sjølv",
  unread: "Det er noko nytt til deg.",
  readMessages: "Les meldingane",
  nothingNew: "Det er ikkje noko nytt sidan sist.",
} satisfies Like<typeof nb>;
