export const nb = {
  voices: "Sakene mine",
  voicesText: "Alt du har sagt med navn eller fortrolig, og hva det førte til.",
  promises: "Løfter",
  promisesText: "Det stedet lover, og om det blir holdt.",
  /** A line of the log: somebody has opened the name. */
  looked: {
    name: "så navnet ditt bak en sak du har gitt fortrolig",
    why: "Alle slike oppslag står i saken også.",
  },
};
