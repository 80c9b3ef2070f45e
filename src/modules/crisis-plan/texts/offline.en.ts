import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./offline.nb.ts";

export const en = {
  title: "Have the plan with you",
  lead: "Here you can have the crisis plan with you, also without a network.",
  file: {
    title: "Save as a file",
    text: "The file opens in the browser without a network. All is in it, and nothing is fetched from outside. When you change the plan, you must save a new file.",
    careful: "The file is not locked. Whoever gets hold of the device can read it.",
    get: "Save the file",
    whole: "Save the file with what you have hidden too",
    wholeText: "Then it also says who must not know. Do not give it away.",
    heading: (name: string) => `The crisis plan of ${name}`,
    version: (n: string, day: string, saved: string) => `Version ${n}, last changed ${day}. Saved ${saved}.`,
    hidden: "For me alone",
    old: "If you change the plan, this file no longer holds. Save a new one.",
    help: "Does somebody need help now?",
    checked: (day: string) => `The numbers were checked on ${day}.`,
  },
  keep: {
    title: "Put the plan into this browser",
    text: "Then it opens at a fixed address, also without a network. Only what you have not hidden is put there.",
    only: "Do it only on a device of your own. Whoever uses the browser can read the plan without signing in.",
    without: "This works only with JavaScript on. The file above always works.",
    wipe: "Erase it when I sign out",
    wipeHelp: "“Leave quickly” always erases it.",
    put: "Put the plan here",
    remove: "Take it away from here",
    open: "Open the plan that lies here",
    done: "The plan now lies in this browser.",
    gone: "The plan no longer lies in this browser.",
    failed: "It did not work. The plan does not lie here. Save the file instead.",
  },
  none: {
    title: "No plan here",
    text: "No crisis plan lies in this browser. Sign in to put it here, or open the file you have saved.",
    go: "To the crisis plan",
  },
} satisfies Like<typeof nb>;
