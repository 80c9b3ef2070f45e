import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./thread.nb.ts";

export const nn = {
  documentTitle: "Saka di, skriven ut",
  thread: "Tråden i saka",
  clock: "Frist",
  degrees: "Kor mykje fekk du vere med?",
  degreesMean: "De har svara kvar for dykk. Svara blir ikkje slått saman.",
  steps: ["Informert", "Spurd", "Deltok", "Bestemte saman", "Bestemte sjølv"],
  step: (n) => `trinn ${n} av 5`,
  notAnswered: "Ikkje svara enno",
  taken: (day) => `Skriven ut ${day}. Det som er kome til sidan, står ikkje her.`,
  help: "Treng du nokon å snakke med no?",
  checked: (day) => `Dei same nummera til alle. Kontrollert ${day}.`,
} satisfies Like<typeof nb>;
