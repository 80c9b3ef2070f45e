import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./told.nb.ts";

export const se = {
  kinds: {
    "voice-news": "Juoga lea dáhpáhuvvan áššis maid don čuovut.",
    "voice-question": "Muhtun lea jearran dus juoidá áššis maid don čuovut.",
    "voice-answer": "Don leat ožžon vástádusa.",
    "voice-publication": "Muhtun jearrá sáhttet go juogadit teavstta mii lea du sániid vuođul.",
    "measure-completed": "Doaibmabidju mas ledjet mielde, lea čađahuvvon.",
    "measure-moved": "Doaibmabidju mas ledjet mielde, lea ožžon ođđa beaivvi.",
    "measure-cancelled": "Doaibmabidju mas ledjet mielde, ii čađahuvvo.",
    "effect-recorded": "Muhtun lea geahččan doaibmá go nuppástus.",
  },
  waiting: {
    answer: (unit) => `${unit} galgá vástidit dutnje.`,
    again: (unit) => `Don it leat ovttaoaivilis, ja ${unit} galgá vástidit dutnje ođđasit.`,
    asked: (unit) => `${unit} lea jearran dus juoidá. Don sáhtát vástidit goas háliidat.`,
  },
} satisfies Like<typeof nb>;
