import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./topic.nb.ts";

export const en = {
  topics: {
    contact: "How I can be reached",
    "daily-life": "My everyday life",
    appointments: "Appointments",
    treatment: "Treatment",
    medication: "Medicines",
    crisis: "When it gets hard",
    economy: "Money",
    plan: "My plan",
  },
  purposes: {
    care: "to help me",
    cooperation: "to work together on the help",
    support: "to be there for me",
  },
  purposesFor: (name: string | null) => {
    const who = name ?? "you";
    return {
      care: `to help ${who}`,
      cooperation: "to work together on the help",
      support: `to be there for ${who}`,
    };
  },
} satisfies Like<typeof nb>;
