import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./sign-in.nb.ts";

export const en = {
  way: {
    label: "Sign in with a code or a password",
    text: "For you who do not use BankID or another electronic ID, and who have been given a code on paper.",
  },
  title: "Sign in with a code or a password",
  lead: "For you who do not use BankID or another electronic ID. You need the sheet that a member of staff gave you.",
  name: "Your sign-in name",
  nameHelp: "Two words and a number, for example bekk-lykt-482. It is on the sheet.",
  secret: "The code from the sheet, or your password",
  secretHelp: "The first time you use the code. After that you use the password you make.",
  show: "Show what I type",
  hide: "Hide what I type",
  act: "Sign in",
  shared: "Are you on a computer that others use? Say no if the browser wants to save the password.",
  needed: {
    name: "Type your sign-in name",
    secret: "Type the code from the sheet, or your password",
  },
  wrong: "The name and the code or password do not belong together. Check that you typed them correctly.",
  slip: "It looks like a code with a typing error. Look at each group of four once more.",
  over: "The code is no longer valid. It may have been used, or you have been given a new one.",
  held: {
    title: "Wait a little before you try again",
    seconds: (n) => (n === 1 ? "one second" : `${n} seconds`),
    minutes: (n) => (n === 1 ? "one minute" : `${n} minutes`),
    lead: (time) =>
      `There have been many tries in a short time. In ${time} you can try again. We do this so that nobody can guess their way in.`,
    open: "A new code from the service works at once. So does a passkey.",
    again: "Try again",
  },
  passkey: {
    title: "With a passkey",
    text: "If you have added a passkey, you open with fingerprint, face or PIN on your phone or computer.",
    act: "Sign in with a passkey",
    wrong:
      "The passkey was not accepted. It may have been removed, or it took too long. Try again, or use your password.",
    stopped: "It was interrupted. You can try again.",
  },
  lost: {
    title: "Have you lost the sheet or forgotten the password?",
    text: "A code works once, and for 30 days. Call or visit the service that gave you the code. They can give you a new one at once. If you have a spare code, type it in the field above.",
  },
  make: {
    title: "Make a password",
    lead: "The code was right. Now you make a password that only you know. After that the code cannot be used any more.",
    name: (name) => `You sign in with the name ${name} and the password.`,
    password: "The password",
    passwordHelp:
      "At least 12 characters. A sentence is good, for example something only you would say. You need no capital letters, figures or signs.",
    again: "The password once more",
    act: "Use this password",
    passkeyTitle: "Or make a passkey",
    passkeyText:
      "Then you have nothing to remember. Your phone or computer keeps the key, and you open it with fingerprint, face or PIN. Do this only on one that is your own.",
    passkeyAct: "Make a passkey",
    gone: "More than a quarter of an hour went by. Type the code once more.",
  },
  faults: {
    missing: "Type a password",
    short: "The password must have at least 12 characters",
    long: "The password can have at most 200 characters",
    common:
      "This is among the first things anybody would guess. Choose something else, preferably a whole sentence",
    "same-as-name": "The password cannot be the sign-in name",
    "looks-like-code": "The password cannot look like a code",
    different: "The two passwords are not alike",
  },
  check: {
    title: "Show that it is you",
    lead: "Nobody else must be able to do what you are about to do. That is why you sign in once more.",
    kept: "What you wrote has been kept. It is ready for you afterwards.",
    high: "Sign in once more",
    password: "Your password",
    act: "Go on",
    wrong: "The password is not right. Check that you typed it correctly.",
    needed: "Type your password",
    passkeyAct: "Use the passkey",
    cancel: "Go back without doing it",
  },
} satisfies Like<typeof nb>;
