import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import { answers, grades, places, presences } from "./parts.ts";

// About ten pages. Longer texts are papers, and belong elsewhere.
const longest = 20_000;
const longestName = 200;
// A working day: nobody sits longer, and a slip of the pen (900 for 90) is told.
const longestMinutes = 480;

const few = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || text.length <= longest, "long");
const words = z.string("words").trim().min(1, "words").max(longest, "long");
const seen = z.coerce.number("seen").int().min(0).max(1_000_000);
const yes = z
  .string()
  .optional()
  .transform((value) => value === "yes");

const clock = /^(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?$/;

/** Reads a time as people write it ("10", "10.30", "kl. 9:05", "0930"). Out: "HH:MM", or null where it is none. */
export const readTypedTime = (text: string): string | null => {
  const [, hours = "", minutes = "00"] = clock.exec(text.trim().replace(/^kl\.?\s*/i, "")) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, "0")}:${minutes}`;
};

const whole = (least: number, most: number, message: string) =>
  z
    .string()
    .optional()
    .transform((typed, of) => {
      if (!typed?.trim()) return null;
      const read = /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : Number.NaN;
      if (!(read >= least && read <= most)) of.addIssue({ code: "custom", message });
      return read;
    });

/** When, for how long, where, how many, what about and how to be met. @param today the day a meeting cannot lie before */
export const setupForm = (today: Day) =>
  z.object({
    seen,
    day: z.string("day").transform((typed, of): Day => {
      const read = readTypedDay(typed);
      if (read === null) of.addIssue({ code: "custom", message: typed.trim() === "" ? "noDay" : "day" });
      else if (read < today) of.addIssue({ code: "custom", message: "past" });
      return read as Day;
    }),
    starts: z.string("time").transform((typed, of): string => {
      const read = readTypedTime(typed);
      if (read === null) of.addIssue({ code: "custom", message: "time" });
      return read ?? "";
    }),
    minutes: whole(5, longestMinutes, "minutes").transform((minutes, of): number => {
      if (minutes === null) of.addIssue({ code: "custom", message: "minutes" });
      return minutes ?? 0;
    }),
    place: z.enum(places, "place"),
    where: few,
    most: whole(1, 50, "most"),
    about: few,
    met: few,
    manage: few,
    interpreter: yes,
  });

/** What a meeting is set to be. */
export type Setup = z.infer<ReturnType<typeof setupForm>>;

/** A point for the agenda. */
export const pointForm = z.object({ point: words });

/** Somebody without an account, by a name alone. */
export const nameForm = z.string("name").trim().min(1, "name").max(longestName, "longName");

/** What somebody invited says; another place or time needs its because, so that the person is not left to guess. */
export const answerForm = z
  .object({ seen, answer: z.enum(answers, "answer"), words: few })
  .refine(({ answer, words: because }) => answer !== "other" || because !== null, {
    path: ["words"],
    message: "because",
    when: () => true,
  });

/** Whether the person comes; what is to be read out, and who speaks, count only where they stay away. */
export const absenceForm = z
  .object({
    seen,
    come: z.enum(["come", "away"], "come"),
    words: few,
    proxy: z.union([z.literal(""), z.uuid()], "proxy").default(""),
  })
  .transform(({ seen: after, come, words: input, proxy }) =>
    come === "away"
      ? { after, away: true, words: input, proxy: proxy || null }
      : { after, away: false, words: null, proxy: null },
  );

// Somebody invited, or the person.
const whoever = (message: string) =>
  z.union([z.literal("person"), z.uuid()], message).transform((who) => (who === "person" ? null : who));
const said = (message: string) => z.string(message).trim().min(1, message).max(longest, "long");

/** Who is to write the minutes. */
export const keeperForm = z.object({ seen, keeper: whoever("keeper") });
/** Who was there. */
export const attendanceForm = z.object({ whom: whoever("whom"), how: z.enum(presences, "how") });
/** A version of the minutes. */
export const minutesForm = z.object({ seen, text: said("text") });
/** A comment on them, and a disagreement that stands beside the yes. */
export const commentForm = z.object({ seen, comment: said("comment") });
export const disagreementForm = z.object({ seen, disagreement: said("disagreement") });
/** A step without words. */
export const seenForm = z.object({ seen });
/** What was decided. */
export const decisionForm = z.object({
  what: said("what"),
  doer: whoever("doer"),
  due: z
    .string()
    .optional()
    .transform((typed, of): Day | null => {
      if (!typed?.trim()) return null;
      const read = readTypedDay(typed);
      if (read === null) of.addIssue({ code: "custom", message: "day" });
      return read;
    }),
});

const grade = z
  .union([z.literal(""), z.enum(grades)], "grade")
  .optional()
  .transform((said) => said || null);

/** How a meeting was: each answer may be left out, all of them not. */
export const checkFormAfter = z
  .object({ heard: grade, time_enough: grade, plain_words: grade, respect: grade })
  .refine((form) => Object.values(form).some((said) => said !== null), {
    path: ["heard"],
    message: "none",
    when: () => true,
  });
