import { z } from "zod";

// Some twenty pages.
const longestAccount = 50_000;
const seen = z.coerce.number("seen").int().min(0).max(10_000);
const words = z.string("words").trim().min(1, "words").max(longestAccount, "long");
const share = z.enum(["yes", "no"], "share").transform((said) => said === "yes");

/** How it was, as the person tells it; and whether the ward may read it. */
export const ownAccountForm = z.object({ seen, words, share });

/** The same from paper or by word of mouth, as somebody at work enters it. */
export const enteredAccountForm = z.object({ words, channel: z.enum(["paper", "spoken"], "channel"), share });

/** How it was, as the ward tells it. */
export const serviceAccountForm = z.object({ seen, words });

/** Whether the ward may read a version of the person's account. */
export const sharingForm = z.object({ account: z.uuid("seen"), share });
