import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./asked-task.nb.ts";

export const nn = {
  asked: "Du er spurd om eit tiltak i ein plan",
  yes: "Eit tiltak du har ansvaret for",
  facts: "I ein plan du er med i",
  nextAsked: "Les tiltaket, og svar ja eller nei.",
  nextYes: "Gjer det, eller sei frå at du ikkje kan.",
  basis: "Avtalt i planen.",
  over: "Eit tiltak i planen din er over fristen",
  owes: (name: string) => `${name} har ansvaret`,
  named: "Namnet på den som skulle gjere det, står i planen",
  self: "Du har sjølv ansvaret",
  nobody: "Ingen har ansvaret no",
  nextOver: "Sjå tiltaket. Spør, eller flytt fristen.",
} satisfies Like<typeof nb>;
