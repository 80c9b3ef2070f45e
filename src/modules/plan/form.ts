import { z } from "zod";
import { readTypedDay } from "#platform/clock/index.ts";
import { lifeAreas, type Place, statuses, templates } from "./parts.ts";

// About ten pages. Longer texts are letters, and belong elsewhere.
const longest = 20_000;
const longestName = 200;

const words = z.string("words").trim().min(1, "words").max(longest, "long");
const few = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || text.length <= longest, "long");
const yes = z
  .string()
  .optional()
  .transform((value) => value === "yes");
const area = z
  .union([z.literal(""), z.enum(lifeAreas)], "area")
  .optional()
  .transform((value) => value || null);
/** A day as it is typed; null where none is. */
export const day = z
  .string()
  .optional()
  .transform((typed, of) => {
    if (!typed?.trim()) return null;
    const read = readTypedDay(typed);
    if (read === null) of.addIssue({ code: "custom", message: "day" });
    return read;
  });
const version = z.coerce.number("version").int().min(0).max(1_000_000);

/** A new text. @param open the places that texts are written in. Messages are words of `wrong`. */
export const textForm = (open: readonly Place[]) =>
  z.object({
    place: z.string("place").refine((place): place is Place => open.includes(place as Place), "place"),
    area,
    words,
    hide: yes,
  });

/** What is written beside one of the owner's texts, by somebody who saw version `version` of it; 0 where none was. */
export const besideForm = z.object({
  version: z.coerce.number("version").int().min(0).max(1_000_000),
  words,
});

/** A newer version of a text, by somebody who saw version `version`. */
export const versionForm = z.object({ version, area, words, hide: yes });

const agreed = {
  area,
  words,
  hide: yes,
  owner: z.enum(["me", "guest", "other", "nobody"], "owner"),
  guest: z.string().optional(),
  name: z.string().optional(),
  due: day,
  waiting: few,
};
// Said beside what else is missing, not after it: hence `when`.
const named = <T extends { owner?: string | undefined; name?: string | undefined }>(form: T): boolean =>
  form.owner !== "other" || Boolean(form.name?.trim());
const shortName = <T extends { name?: string | undefined }>({ name }: T): boolean =>
  (name ?? "").trim().length <= longestName;

/** A new measure: what, who, by when, and what it waits for. */
export const measureForm = z
  .object(agreed)
  .refine(named, { path: ["name"], message: "name", when: () => true })
  .refine(shortName, { path: ["name"], message: "longName", when: () => true });

/** The same agreed anew, by somebody who saw version `version` of its text and `terms` of what was agreed. */
export const newTermsForm = z
  .object({ ...agreed, version, terms: version })
  .refine(named, { path: ["name"], message: "name", when: () => true })
  .refine(shortName, { path: ["name"], message: "longName", when: () => true });

/** How far a measure has come. */
export const stepForm = z.object({ status: z.enum(statuses, "status"), day });

/** What a guest answers who is asked to do a measure: to what stood on the page. A no says why. */
export const answerForm = z
  .object({
    measure: z.string("answer"),
    text: z.string("answer"),
    answer: z.enum(["yes", "no", "done"], "answer"),
    words: few,
  })
  .refine(({ answer, words }) => answer !== "no" || words !== null, {
    path: ["words"],
    message: "why",
    when: () => true,
  });

/** How one finds that it goes. */
export const ratingForm = z.object({
  score: z
    .string("score")
    .regex(/^(10|\d)$/, "score")
    .transform(Number),
  words: few,
});

/** Starting a plan. */
export const startForm = z.object({ template: z.enum(templates, "template") });

/** What frames a plan. */
export const frameForm = z
  .object({ template: z.enum(templates, "template"), from: day, to: day, revise: day })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ["to"], message: "order", when: () => true });
