export const nb = {
  documentTitle: "Saken din, skrevet ut",
  thread: "Tråden i saken",
  clock: "Frist",
  degrees: "Hvor mye fikk du være med?",
  degreesMean: "Dere har svart hver for seg. Svarene blir ikke slått sammen.",
  steps: ["Informert", "Spurt", "Deltok", "Bestemte sammen", "Bestemte selv"],
  step: (n: number) => `trinn ${n} av 5`,
  notAnswered: "Ikke svart ennå",
  taken: (day: string) => `Skrevet ut ${day}. Det som er kommet til siden, står ikke her.`,
  help: "Trenger du noen å snakke med nå?",
  checked: (day: string) => `De samme numrene til alle. Kontrollert ${day}.`,
};
