import { counted, type Like } from "#platform/texts/index.ts";
import type { nb } from "./clock.nb.ts";

const workingDays = (n: number) => counted("nn", n, { one: "virkedag", other: "virkedagar" });

export const nn = {
  by: {
    reading: (day) => `Skal lesast seinast ${day}`,
    answer: (day) => `Svar seinast ${day}`,
    deed: (day) => `Skal gjerast seinast ${day}`,
  },
  over: {
    reading: (day) => `Skulle vore lese ${day}`,
    answer: (day) => `Skulle vore svart på ${day}`,
    deed: (day) => `Skulle vore gjort ${day}`,
  },
  done: {
    reading: (day) => `Lese ${day}`,
    answer: (day) => `Svart på ${day}`,
    deed: (day) => `Gjort ${day}`,
  },
  left: (n) => (n === 0 ? "Siste dag er i dag" : `${workingDays(n)} igjen`),
  past: (n) => (n === 0 ? "Fristen er ute" : `${workingDays(n)} over fristen`),
  stands: "Klokka står",
  goesOn: (day) => `Ho går igjen når spørsmålet er svart på, og uansett etter ${day}.`,
  promise: "Lovnaden frå kommunen",
  within: {
    reading: (length) => `lese innan ${length}`,
    answer: (length) => `svar innan ${length}`,
    deed: (length) => `gjort innan ${length}`,
  },
  length: {
    "working-day": workingDays,
    day: (n) => counted("nn", n, { one: "dag", other: "dagar" }),
    week: (n) => counted("nn", n, { one: "veke", other: "veker" }),
    month: (n) => counted("nn", n, { one: "månad", other: "månader" }),
  },
  afterWeek: " etter veka det vart sagt",
  extended: (first, reason) => `Første frist var ${first}. Grunn til meir tid: «${reason}»`,
  above: (unit) => `leiaren over ${unit}`,
  aboveAll: "nivået over",
  passes: (above, day) => `Går fristen ut, får ${above} melding ${day}, og det står her.`,
  goesUp: (above, day) => `Det blir meldt til ${above}, ${day}.`,
  wentUp: (above, day) => `Det vart meldt til ${above}, ${day}.`,
} satisfies Like<typeof nb>;
