import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./take-out.nb.ts";

export const en = {
  to: "To",
  purpose: "Why",
  from: "From",
  until: "Until",
  ended: "Ended",
  asked: "You were asked",
  who: "Who",
  when: "When",
  why: "Reason given",
  answer: "Your answer",
  answers: { yes: "yes", no: "no" },
  unanswered: "not answered",
  blocked: "Blocked",
  codes: { screen: "A code you showed on the screen", paper: "A code on a sheet" },
  taken: "Used",
  basis: "On what basis",
  bases: {
    consent: "you have said yes",
    representation: "acted for you",
    "break-glass": "emergency opening",
    invitation: "you have invited them",
  },
} satisfies Like<typeof nb>;
