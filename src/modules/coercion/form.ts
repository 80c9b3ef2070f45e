import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import { langs } from "#platform/texts/index.ts";
import { withKinds } from "./after-talk.ts";
import { kindIds } from "./kinds.ts";

const longestName = 120;

/** A day that has been: today or before, and not longer ago than a year. */
const past = (today: Day) =>
  z.string("day").transform((typed, of): Day => {
    const read = readTypedDay(typed);
    if (read !== null && read <= today) return read;
    of.addIssue({ code: "custom", message: read === null ? "day" : "future" });
    return z.NEVER;
  });

/** A day to come, or none. */
const coming = (today: Day) =>
  z
    .string()
    .optional()
    .transform((typed, of): Day | null => {
      if (!typed?.trim()) return null;
      const read = readTypedDay(typed);
      if (read !== null && read > today) return read;
      of.addIssue({ code: "custom", message: read === null ? "day" : "past" });
      return z.NEVER;
    });

const name = z.string().trim().max(longestName, "longName").default("");
const said = z.enum(["paper", "spoken"], "channel");
const seen = z.coerce.number("seen").int().min(0).max(10_000);
const company = { with: z.enum(withKinds, "with"), name };

// Said beside what else is missing, not after it: hence `when`.
const always = { when: () => true } as const;

/** That a measure took place: of whom, what, when it ended. A name and a language where the person is not on the list. */
export const registerForm = (today: Day) =>
  z
    .object({
      person: z.string("person").min(1, "person"),
      name,
      language: z.enum(langs, "language").optional(),
      kind: z.enum(kindIds, "kind"),
      ended: past(today),
    })
    .refine((form) => form.person !== "new" || form.name !== "", {
      path: ["name"],
      message: "name",
      ...always,
    });

/** A conversation is offered: when, and how it was said. */
export const offerForm = (today: Day) =>
  z.object({ seen, day: past(today), channel: z.enum(["web", "paper", "spoken"], "channel") });

const answers = { yes: "acceptance", no: "refusal", later: "postponement" } as const;
const answer = z.enum(["yes", "no", "later"], "answer");

/** What the person answers, at the screen. */
export const answerForm = (today: Day) =>
  z
    .object({ seen, answer, again: coming(today), with: z.enum(withKinds).default("nobody"), name })
    .transform(({ answer: said, ...rest }) => ({ ...rest, kind: answers[said] }));

/** What the person answered on paper or by word of mouth, as somebody at work enters it. */
export const enteredForm = (today: Day) =>
  z
    .object({
      seen,
      answer,
      again: coming(today),
      with: z.enum(withKinds).default("nobody"),
      name,
      channel: said,
      day: past(today),
    })
    .transform(({ answer: given, ...rest }) => ({ ...rest, kind: answers[given] }));

/** The conversation was held: when, with whom. */
export const holdingForm = (today: Day) => z.object({ seen, day: past(today), ...company });

/** Something without more to say than that one has seen how it stands. */
export const bareForm = z.object({ seen });
