import type { Like } from "#platform/texts/index.ts";
import type { nb } from "./nb.ts";

export const en = {
  subject: "You have a new message",
  text: "There is something new for you. Sign in to read it.",
  turnOff: "If you do not want these e-mails, you can turn them off when you are signed in.",
} satisfies Like<typeof nb>;
