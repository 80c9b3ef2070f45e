import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sign-in.nb.ts";

export const en = {
  trouble: {
    cancelled: {
      title: "You are not signed in",
      text: "You turned back while signing in. That is all right. You can try again, or go back to the front page.",
    },
    stale: {
      title: "This sign-in is too old",
      text: "It was begun too long ago, in another window, or it has been used already. Start again and it will work.",
    },
    number: {
      title: "You cannot sign in here",
      text: "The sign-in came with a national identity number or D-number that cannot be used here. A made-up number does not open where people are real, and a real number does not open where everything is made up. Tell whoever runs this service.",
    },
    level: {
      title: "You need a safer way to sign in",
      text: "A higher level is needed here, for example BankID or Buypass. Try again and choose one of them.",
    },
    again: {
      title: "You must sign in once more",
      text: "We were not told whether you just showed who you are. Try again. What you wrote has been kept.",
    },
    provider: {
      title: "Signing in does not work right now",
      text: "We cannot reach those who sign you in. It is nothing you have done. Try again in a few minutes.",
    },
    retry: "Sign in again",
    home: "To the front page",
    anonymous: "You can say what you think without signing in. Go to the front page and find the service.",
  },
  choice: {
    title: "Sign in",
    lead: "You can sign in in several ways. Choose the one you can use.",
    provider: "With an electronic ID",
    providerText:
      "For you who have BankID, Buypass or another electronic ID. It opens everything that is yours.",
    providerAct: "Sign in with an electronic ID",
  },
  first: {
    title: "Sign in to go on",
    text: "What you wrote is to be sent with your name or in confidence. For that we need to know who you are.",
    kept: "What you wrote has not been sent, but we have kept it. Sign in within 30 minutes in this browser, and it is ready for you. Nobody but you will see it.",
    act: "Sign in",
  },
  notKept:
    "What you wrote has not been sent, and right now we cannot keep it for you: too many are waiting at once. It stands below for as long as this page is open. Sign in in a new window, come back here, and send it.",
  unsent: {
    text: "Send it when you have signed in. If you close the page, the text is gone.",
    send: "Send what I wrote",
  },
  inNewWindow: "Sign in in a new window",
  again: {
    title: "You need to sign in again",
    text: "You were away for a while, and then we sign you out, so that nobody else can read what is yours.",
    kept: "What you wrote has not been sent, but we have kept it. Sign in again within 30 minutes in this browser, and you get it back. Nobody but you will see it.",
    act: "Sign in again",
  },
  resume: {
    title: "This is what you had written",
    lead: "It has not been sent yet. Read it through and send it, or throw it away.",
    words: "What you wrote",
    send: "Send it now",
    sendNote: "Have you sent it already? Then nothing happens if you send it once more.",
    remove: "Throw it away",
    nothingTitle: "Nothing is waiting to be sent",
    nothing: "Perhaps it has been sent or thrown away, or more than 30 minutes went by.",
    home: "Go to your start page",
  },
  goOn: {
    title: "Do you want to go on?",
    lead: "You have shown that it is you. Now you can do what you were about to do.",
    act: "Go on",
  },
  out: {
    title: "You are signed out",
    text: "Are you on a machine that others use? Close the browser too.",
    provider: "We are sending you on, so that you are signed out where you signed in too.",
    go: "Sign out there too",
    home: "To the front page",
  },
  invitation: {
    title: "Do you have a code?",
    unknown:
      "You are signed in, but we do not know you here yet. If you have an invitation, write the code from it here.",
    known:
      "If you have been invited to do something more here, write the code from the invitation. You keep all you have.",
    code: "The code",
    codeHelp: "20 signs in groups of four. Capital and small letters are the same.",
    wrong:
      "The code is not right, has been used, or is older than 14 days. See whether you wrote it correctly, or ask for a new one.",
    act: "Use the code",
    without: "No code?",
    withoutText:
      "Then this municipality or service cannot give you a page of your own yet. You can say what you think without signing in. Whoever leads the service can give you a code.",
    home: "To the front page",
  },
  demo: {
    title: "Who do you want to be?",
    lead: "Everyone is made up. Press the one you want to try Medvirk as.",
    user: "user of the services",
    at: (what: string, where: string) => `${what}, ${where}`,
    be: (name: string) => `Sign in as ${name}`,
  },
} satisfies Like<typeof nb>;
