import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./home.nb.ts";

export const en = {
  tasks: "To do",
  lead: (n: number) =>
    n === 1
      ? "One case waits for you or the place where you work."
      : `${n} cases wait for you or the place where you work. The first is the most urgent.`,
  leadMost: (n: number) => `These are the ${n} most urgent.`,
  over: (n: number) => `Past the date: ${n}`,
  soon: (n: number) => `The next two weeks: ${n}`,
  later: (n: number) => `Later: ${n}`,
  others: (n: number) => `Waiting for others: ${n}`,
  noDue: "No date for the person who wrote.",
  emptyTitle: "Nothing is waiting",
  empty: "When someone writes to you, or a date comes near, it stands here.",
  allVoices: "See all cases",
  home: "Home",
  asked: "Somebody has asked you",
  waiting: "What you are waiting for",
  nothingWaiting: "You are not waiting for an answer from anyone now.",
  canDo: "What you can do",
  give: "Say what you think",
  giveText: "To a place that gives help. You choose whether your name goes with it.",
  mine: "See your cases",
  mineText: "All you have said with your name or in confidence, and what came of it.",
  mineTitle: "What is mine",
  mineLead: "What you have written, who may see it, and who has looked.",
  mineFor: (name) => `What you can see and do for ${name}.`,
  mineAtWork: "What belongs to your role. What is your own, you find when you are here as yourself.",
  mineEmpty: "There is nothing here for your role.",
  mineGroups: {
    words: "What I have written",
    shared: "Who may see",
    looked: "Who has looked",
    me: "About me",
    kept: "What is kept",
    work: "More",
  },
  asSelf: "Change to yourself",
  unread: "There is something new for you.",
  readMessages: "Read the messages",
  nothingNew: "Nothing is new since last time.",
} satisfies Like<typeof nb>;
