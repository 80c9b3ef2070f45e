import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./topic.nb.ts";

export const nn = {
  topics: {
    contact: "Korleis eg kan nåast",
    "daily-life": "Kvardagen min",
    appointments: "Avtalar",
    treatment: "Behandling",
    medication: "Medisinar",
    crisis: "Når det blir vanskeleg",
    economy: "Økonomi",
    plan: "Planen min",
  },
  purposes: {
    care: "for å hjelpe meg",
    cooperation: "for å samarbeide om hjelpa",
    support: "for å vere der for meg",
  },
  purposesFor: (name: string | null) => {
    const who = name ?? "deg";
    return {
      care: `for å hjelpe ${who}`,
      cooperation: "for å samarbeide om hjelpa",
      support: `for å vere der for ${who}`,
    };
  },
} satisfies Like<typeof nb>;
