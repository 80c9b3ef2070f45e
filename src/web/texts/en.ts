import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

const counts = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

export const en = {
  skip: "Skip to the content",
  leave: "Leave quickly",
  leaveLabel: "Leave this page quickly",
  menu: "Main menu",
  helpNow: "Help now",
  help: {
    title: "Do you need someone to talk to now?",
    discreetTitle: "Telephone numbers",
    checked: (date: string) => `The same numbers are on every page, for everyone. Checked ${date}.`,
  },
  foot: {
    privacy: "Privacy",
    accessibility: "Accessibility",
    otherWays: "Say it on paper or by telephone",
    nextOfKin: "Relatives",
    organisations: "Organisations",
    crisisPlan: "Read a crisis plan by its code",
  },
  trial: {
    demo: "This is a trial installation. Everyone in it is made up. Do not write about real people here.",
    embedded: "What is written here is kept in a trial database and can be lost.",
  },
  untranslated: "This page is not translated into Northern Sámi yet. It is in Norwegian Bokmål.",
  discreetTitle: "Notes",
  errorPrefix: "Error",
  problems: (n: number) =>
    n === 1
      ? "One thing is missing before you can go on"
      : `${counts[n] ?? String(n)} things are missing before you can go on`,
  refused: "This could not be done now",
  optional: "if you like",
  dateHelp: "Day, month and year, for example 15.01.2027.",
  choose: "Choose",
  step: (n: number) => `step ${n} of 5`,
  degrees: {
    question: "What do the five steps mean?",
    words: ["Informed", "Asked", "Took part", "Decided together", "Decided yourself"],
    meanings: [
      "You were told what was decided.",
      "You could say what you thought before it was decided.",
      "You helped make the proposal.",
      "It could not be decided without you.",
      "You were the one who decided.",
    ],
  },
  draft: {
    saved: "Saved at {time}.",
    failed: "The draft was not saved just now. What you have written is still here. We will try again.",
    waiting: "Not saved yet.",
  },
  unsent: {
    title: "What you wrote",
    text: "We do not know whether it arrived. Send it once more, now or in a while: it is only stored once. If you close the page, the text is gone.",
    send: "Send once more",
  },
  errors: {
    home: "Go to the start page",
    back: "Use the back button of your browser to return to what you wrote.",
    reference: (ref: string) => `If you call or write to us about this, give this number: ${ref}.`,
    400: {
      title: "We did not understand what arrived",
      text: "Something your browser sent was broken. Nothing is saved. Go back and try once more.",
    },
    403: {
      title: "This was not allowed from this page",
      text: "The page may have been open too long, or the form came from somewhere else. Nothing is saved. Open the page again and try once more.",
    },
    404: {
      title: "We did not find the page",
      text: "It does not exist, or it is not open to you. The address may be mistyped.",
    },
    409: {
      title: "Something had changed before you sent this",
      text: "Someone else, or you in another window, came first. What you wrote is not saved. Open the page again to see how things stand now.",
    },
    413: {
      title: "The text was too long",
      text: "We cannot receive that much at once. Nothing is saved. Go back, make the text shorter, or send it in several parts.",
    },
    429: {
      title: "There were many attempts in a short time",
      text: "We wait a little, so that nobody can guess codes. Try again in a few minutes.",
    },
    500: {
      title: "Something went wrong on our side",
      text: "It is nothing you did. The fault is written down. We do not know whether the last thing you sent was saved.",
    },
    503: {
      title: "Medvirk is out of service now",
      text: "We cannot reach what is stored. Nothing you have said before is gone. Try again in a while.",
    },
  },
} satisfies Like<typeof nb>;
