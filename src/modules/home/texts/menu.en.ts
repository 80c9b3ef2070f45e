import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./menu.nb.ts";

export const en = {
  follow: "Follow a case",
  signIn: "Sign in",
  home: "Home",
  own: "What is mine",
  shared: "Share with us",
  tasks: "To do",
  voices: "Cases",
  improvement: "Improvement",
  mine: "My cases",
  messages: "Messages",
  units: "Places",
  staff: "Staff",
  organisations: "Organisations",
  youAre: "You are here as",
  self: "yourself",
  kinds: {
    employee: "employee",
    "unit-leader": "unit leader",
    "user-contact": "user contact",
    administrator: "administrator",
    "privacy-officer": "privacy officer",
  },
  at: (role: string, unit: string) => `${role} at ${unit}`,
  withCode: "You are signed in with a code.",
  whatOpens: "What can I do?",
  switchRole: "Change role",
  signOut: "Sign out",
} satisfies Like<typeof nb>;
