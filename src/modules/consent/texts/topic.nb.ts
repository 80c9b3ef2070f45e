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
};
