import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./story.nb.ts";

export const nn = {
  share: {
    title: "Kven får lese henne?",
    none: "Ingen. Berre du ser henne.",
    noGuests: "Ingen er med i planen no. Inviter nokon først.",
    who: "Del med",
    until: "Til og med kva dag?",
    untilHelp: "La det stå tomt, så gjeld det til du seier stopp.",
    act: "Del historia",
    to: (name: string, day: string) => `${name}, til og med ${day}`,
    open: (name: string) => `${name}, til du seier stopp`,
    over: (name: string) => `${name}. Tida er ute.`,
    end: "Slutt å dele",
    read: (day: string) => `Har lese henne slik ho står no, ${day}.`,
    unread: "Har ikkje sagt at ho er lesen slik ho står no.",
  },
  guest: {
    stories: "Historia, fortald éin gong",
    story: (name: string) => `Historia til ${name}`,
    storyLead: (name: string) => `${name} har delt denne med deg, og ser at du les henne.`,
    read: "Eg har lese henne",
    readNote: "Sei det før de møtest, så slepp dei å fortelje henne på nytt.",
    hasRead: (day: string) => `Du sa ${day} at du har lese henne.`,
    back: "Tilbake til planen",
  },
} satisfies Like<typeof nb>;
