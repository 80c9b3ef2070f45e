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
} satisfies Like<typeof nb>;
