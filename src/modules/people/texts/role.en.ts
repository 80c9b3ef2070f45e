import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./role.nb.ts";

export const en = {
  kinds: {
    employee: "employee",
    "unit-leader": "unit leader",
    "user-contact": "user contact",
    administrator: "administrator",
    "privacy-officer": "privacy officer",
  },
  title: "As whom are you here?",
  lead: "You can do different things, depending on whom you are here as. It is written at the top of every page.",
  pick: "Choose one",
  self: "yourself",
  selfHelp: "Your voices and your messages. Nobody sees them because you also work here.",
  at: (what: string, where: string) => `${what} at ${where}`,
  forSomebody: (name: string, what: string) => `for ${name}, as ${what}`,
  forHelp: "Everything you do is written down, and the one you do it for can read it.",
  mandates: {
    parent: "parent",
    guardian: "guardian",
    proxy: "proxy",
    lawyer: "lawyer",
    companion: "companion",
    "next-of-kin": "next of kin",
  },
  now: "now",
  act: "Continue",
  profile: "About me",
  invitation: "I have a code",
  signOut: "Sign out",
} satisfies Like<typeof nb>;
