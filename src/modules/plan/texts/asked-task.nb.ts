export const nb = {
  asked: "Du er spurt om et tiltak i en plan",
  yes: "Et tiltak du har ansvaret for",
  facts: "I en plan du er med i",
  nextAsked: "Les tiltaket, og svar ja eller nei.",
  nextYes: "Gjør det, eller si fra at du ikke kan.",
  basis: "Avtalt i planen.",
  over: "Et tiltak i planen din er over fristen",
  owes: (name: string) => `${name} har ansvaret`,
  named: "Navnet på den som skulle gjøre det, står i planen",
  self: "Du har selv ansvaret",
  nobody: "Ingen har ansvaret nå",
  nextOver: "Se tiltaket. Spør, eller flytt fristen.",
};
