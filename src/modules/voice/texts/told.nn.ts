import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./told.nb.ts";

export const nn = {
  kinds: {
    "voice-news": "Det har skjedd noko i ei sak du følgjer.",
    "voice-question": "Nokon har spurt deg om noko i ei sak du følgjer.",
    "voice-answer": "Du har fått svar.",
    "voice-publication": "Nokon spør om dei kan dele ein tekst som byggjer på det du skreiv.",
    "measure-completed": "Eit tiltak du var med på, er gjort.",
    "measure-moved": "Eit tiltak du var med på, har fått ny dato.",
    "measure-cancelled": "Eit tiltak du var med på, blir ikkje gjort.",
    "effect-recorded": "Nokon har sett etter om endringa verkar.",
  },
  waiting: {
    answer: (unit) => `${unit} skal svare deg.`,
    again: (unit) => `Du er ikkje einig, og ${unit} skal svare deg på nytt.`,
    asked: (unit) => `${unit} har spurt deg om noko. Du kan svare når du vil.`,
  },
} satisfies Like<typeof nb>;
