export const nb = {
  voices: "Sakene mine",
  voicesText: "Alt du har sagt med navn eller fortrolig, og hva det førte til.",
  promises: "Løfter",
  promisesText: "Det stedet lover, og om det blir holdt.",
};
