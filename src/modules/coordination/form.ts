import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import { wishes } from "./standing.ts";

// About ten pages. Longer texts are letters, and belong elsewhere.
const longest = 20_000;

const few = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || text.length <= longest, "long");
const seen = z.coerce.number("seen").int().min(0).max(1_000_000);
const day = (allowed: (day: Day) => boolean, message: string) =>
  z
    .string()
    .optional()
    .transform((typed, of) => {
      if (!typed?.trim()) return null;
      const read = readTypedDay(typed);
      if (read === null) of.addIssue({ code: "custom", message: "day" });
      else if (!allowed(read)) of.addIssue({ code: "custom", message });
      return read;
    });

/** Reporting a need of one's own. Messages are words of `wrong`. */
export const needForm = z.object({ words: few });

const answers = ["no", ...wishes] as const;
const answer = z.enum(answers, "answer");

/** A yes or a no to what is offered; a no may say from when it may be offered again. */
export const answerForm = (today: Day) =>
  z.object({ seen, answer, again: day((again) => again > today, "later"), words: few });

/** What somebody at work has done, on a day until today. */
export const stepForm = (today: Day) =>
  z.object({
    seen,
    kind: z.enum(["told", "offered", "in-work", "active", "evaluated"], "kind"),
    day: day((done) => done <= today, "future"),
    words: few,
  });

/** What the person has said, entered by the unit: yes or no, and how it was said. */
export const entryForm = (today: Day) =>
  z.object({
    seen,
    answer: z.enum([...answers, "ended"], "answer"),
    channel: z.enum(["talk", "telephone", "paper"], "channel"),
    again: day((again) => again > today, "later"),
    words: few,
  });

/** Who is to coordinate. */
export const namingForm = z.object({ seen, role: z.uuid("role") });

/** How it has been, as the person finds; or that it is enough. */
export const wordsForm = z.object({ seen, words: few });

/** Who takes over what one coordinates: somebody of the unit, or nobody yet. */
export const departureForm = z.object({ to: z.union([z.literal("unit"), z.uuid()], "to") });

/** A need that somebody has told of at work: whose it is, how and when they said it. */
export const needEntryForm = (today: Day) =>
  z.object({
    code: z.string().default(""),
    person: z.union([z.literal(""), z.uuid()], "person").default(""),
    channel: z.enum(["talk", "telephone", "paper"], "channel"),
    day: day((said) => said <= today, "future"),
    words: few,
  });
