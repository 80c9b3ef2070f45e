import { z } from "zod";
import { langs } from "#platform/texts/index.ts";
import type { InterpreterNeed } from "./interpreter.ts";
import { paces, telephoneWays } from "./reach.ts";
import { askLimits } from "./store/ask-limit.ts";
import { grades, interpreterKinds } from "./store/interpreter.ts";

const line = (most: number) => z.string().trim().max(most, "long").default("");
const maybe = (most: number) => line(most).transform((text) => (text === "" ? null : text));
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes");

/** What one is called, and the language of the pages. Messages here and below are words of `profileTexts.wrong`. */
export const nameForm = z.object({
  name: z.string("name").trim().min(1, "name").max(120, "long"),
  pronoun: maybe(40),
  language: z.enum(langs, "language"),
});

/** Whether one needs an interpreter; what else was typed counts only with a yes. */
export const interpreterForm: z.ZodType<InterpreterNeed> = z
  .object({
    needed: z.enum(["yes", "no"], "needed"),
    kind: z.string().default(""),
    language: line(80),
    note: line(500),
  })
  .transform((form, context): InterpreterNeed => {
    if (form.needed === "no") return { needed: false };
    const kind = interpreterKinds.find((one) => one === form.kind);
    const wrong = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (!kind) wrong("kind", "kind");
    if (form.language === "") wrong("language", "interpreterLanguage");
    return { needed: true, kind: kind ?? "spoken", language: form.language, note: form.note };
  });

const isTelephone = (text: string | null) => text === null || /^\+?[\d ]{5,25}$/.test(text);

/** How one may be reached: only here, or also in the ways chosen, each with what it needs. */
export const contactForm = z
  .object({
    reach: z.enum(["here", "ways"], "reach"),
    email_pace: z.enum(paces, "missing").default("off"),
    letter: ticked,
    sms: ticked,
    telephone_way: z.enum(telephoneWays, "missing").default("no"),
    shared: ticked,
    email: maybe(200).refine((text) => text === null || z.email().safeParse(text).success, "email"),
    phone: maybe(25).refine(isTelephone, "phone"),
    address: maybe(300),
    times: maybe(500),
  })
  .transform((form, context) => {
    const { reach, email, phone, address, times, ...ways } = form;
    const detail = { email, telephone: phone, address };
    if (reach === "here")
      return {
        ...ways,
        email_pace: "off" as const,
        letter: false,
        sms: false,
        telephone_way: "no" as const,
        times,
        detail,
      };
    const needs = (holds: boolean, path: string, message: string) =>
      holds && context.addIssue({ code: "custom", path: [path], message });
    const none = ways.email_pace === "off" && !ways.letter && !ways.sms && ways.telephone_way === "no";
    needs(none, "reach", "ways");
    needs(ways.email_pace !== "off" && email === null, "email", "emailNeeded");
    needs((ways.sms || ways.telephone_way !== "no") && phone === null, "phone", "phoneNeeded");
    needs(ways.letter && address === null, "address", "addressNeeded");
    return { ...ways, times, detail };
  });

/** Whether one's address is graded. */
export const gradingForm = z.object({ grade: z.enum(["none", ...grades], "grade") });

/** How often one may be asked. */
export const askLimitForm = z.object({ at_most: z.enum(askLimits, "atMost") });
