import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sessions.nb.ts";

export const en = {
  title: "Where you are signed in",
  mine: "Phones and computers where you are signed in now. Here you end those you do not recognise.",
  lead: "If there is a place you do not recognise, end it. Nobody is told.",
  device: (browser, system) => `${browser} on ${system}`,
  someBrowser: "A browser",
  here: "You are here now",
  where: "Where",
  endIt: "End",
  began: "Signed in",
  used: "Last used",
  how: "How",
  high: "electronic ID",
  low: "code, password or passkey",
  act: "End",
  only: "You are not signed in anywhere else.",
  all: "End all others",
  allHelp: "You stay signed in here.",
} satisfies Like<typeof nb>;
