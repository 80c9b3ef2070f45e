import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import { conclusions, tried } from "./support.ts";

const longest = 20_000;
const words = z.string("words").trim().min(1, "words").max(longest, "long");
const few = z.string().trim().max(longest, "long").default("");
const seen = z.coerce.number("seen").int().min(0).max(10_000);

/** What a decision is about. */
export const aboutForm = z.object({ words });
/** The same at work: of whom. */
export const aboutHereForm = z.object({ words, person: z.uuid("person") });

/** What is the person's to say. */
export const personForm = z.object({ seen, words });
/** The same from paper or by word of mouth, entered at work. */
export const enteredForm = z.object({ seen, words, channel: z.enum(["paper", "spoken"], "channel") });

/** How long the person is given: until a day to come. */
export const timeForm = (today: Day) =>
  z.object({
    seen,
    words: few,
    until: z.string("until").transform((typed, of): Day => {
      const read = readTypedDay(typed);
      if (read !== null && read > today) return read;
      of.addIssue({ code: "custom", message: read === null ? "until" : "past" });
      return z.NEVER;
    }),
  });
/** What support was tried. */
export const triedForm = z.object({ seen, words: few, choice: z.enum(tried, "choice") });
/** What is concluded, and why: read by the person. */
export const conclusionForm = z.object({ seen, words, choice: z.enum(conclusions, "choice") });
