import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./story.nb.ts";

export const en = {
  share: {
    title: "Who may read it?",
    none: "Nobody. Only you see it.",
    noGuests: "Nobody takes part in the plan now. Invite somebody first.",
    who: "Share with",
    until: "Until which day, that day included?",
    untilHelp: "Leave it empty, and it holds until you say stop.",
    act: "Share the story",
    to: (name: string, day: string) => `${name}, until ${day}`,
    open: (name: string) => `${name}, until you say stop`,
    over: (name: string) => `${name}. The time is out.`,
    end: "Stop sharing",
    read: (day: string) => `Has read it as it stands now, ${day}.`,
    unread: "Has not said that it is read as it stands now.",
  },
  guest: {
    stories: "The story, told once",
    story: (name: string) => `${name}’s story`,
    storyLead: (name: string) => `${name} has shared this with you, and sees that you read it.`,
    read: "I have read it",
    readNote: "Say it before you meet, and they need not tell it again.",
    hasRead: (day: string) => `You said on ${day} that you have read it.`,
    back: "Back to the plan",
  },
} satisfies Like<typeof nb>;
