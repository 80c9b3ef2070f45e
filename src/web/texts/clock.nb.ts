import { counted } from "#platform/texts/index.ts";

const workingDays = (n: number) => counted("nb", n, { one: "virkedag", other: "virkedager" });

/** A clock in words: the same for the one who waits and the one who owes. */
export const nb = {
  by: {
    reading: (day: string) => `Leses senest ${day}`,
    answer: (day: string) => `Svar senest ${day}`,
    deed: (day: string) => `Gjøres senest ${day}`,
  },
  over: {
    reading: (day: string) => `Skulle vært lest ${day}`,
    answer: (day: string) => `Skulle vært svart ${day}`,
    deed: (day: string) => `Skulle vært gjort ${day}`,
  },
  done: {
    reading: (day: string) => `Lest ${day}`,
    answer: (day: string) => `Svart ${day}`,
    deed: (day: string) => `Gjort ${day}`,
  },
  left: (n: number) => (n === 0 ? "Siste dag er i dag" : `${workingDays(n)} igjen`),
  past: (n: number) => (n === 0 ? "Fristen er ute" : `${workingDays(n)} over fristen`),
  stands: "Klokka står",
  goesOn: (day: string) => `Den går igjen når spørsmålet er besvart, og uansett etter ${day}.`,
  promise: "Kommunens løfte",
  within: {
    reading: (length: string) => `lest innen ${length}`,
    answer: (length: string) => `svar innen ${length}`,
    deed: (length: string) => `gjort innen ${length}`,
  },
  length: {
    "working-day": workingDays,
    day: (n: number) => counted("nb", n, { one: "dag", other: "dager" }),
    week: (n: number) => counted("nb", n, { one: "uke", other: "uker" }),
    month: (n: number) => counted("nb", n, { one: "måned", other: "måneder" }),
  },
  afterWeek: " etter uka det ble sagt",
  extended: (first: string, reason: string) => `Første frist var ${first}. Grunn til mer tid: «${reason}»`,
  /** The level above, by the unit's short name where it is known. */
  above: (unit: string) => `lederen over ${unit}`,
  aboveAll: "nivået over",
  passes: (above: string, day: string) => `Går fristen ut, får ${above} beskjed ${day}, og det står her.`,
  goesUp: (above: string, day: string) => `Det blir meldt til ${above}, ${day}.`,
  wentUp: (above: string, day: string) => `Det ble meldt til ${above}, ${day}.`,
};
