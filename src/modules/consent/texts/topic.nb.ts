export const nb = {
  topics: {
    contact: "Hvordan jeg kan nås",
    "daily-life": "Hverdagen min",
    appointments: "Avtaler",
    treatment: "Behandling",
    medication: "Medisiner",
    crisis: "Når det blir vanskelig",
    economy: "Økonomi",
    plan: "Planen min",
  },
  purposes: {
    care: "for å hjelpe meg",
    cooperation: "for å samarbeide om hjelpen",
    support: "for å være der for meg",
  },
  /** The same, where the page speaks to the owner, or to somebody who acts for them. */
  purposesFor: (name: string | null) => {
    const who = name ?? "deg";
    return {
      care: `for å hjelpe ${who}`,
      cooperation: "for å samarbeide om hjelpen",
      support: `for å være der for ${who}`,
    };
  },
};
