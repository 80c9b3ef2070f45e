import { z } from "zod";
import type { Day } from "#platform/clock/index.ts";
import { day } from "./form.ts";
import { linkedTypes, type SheetKind, sheetFields } from "./sheet-kinds.ts";

const longest = 20_000;
const longestLine = 200;

const version = z.coerce.number("version").int().min(0).max(1_000_000);

/** What is written on a sheet of a kind, by somebody who saw version `version` of it; 0 where none was. Messages are words of `wrong`. */
export const sheetForm = (kind: SheetKind) => {
  const fields = Object.fromEntries(
    sheetFields[kind].map(({ name, needed, line }) => [
      name,
      z
        .string()
        .optional()
        .transform((text) => text?.trim() ?? "")
        .refine((text) => !needed || text !== "", "needed")
        .refine((text) => text.length <= (line ? longestLine : longest), "long"),
    ]),
  );
  // In the order in which they stand on the page.
  return z
    .object({
      ...(kind === "linked" ? { type: z.enum(linkedTypes, "type") } : {}),
      day: kind === "attempt" ? day.refine((on) => on !== null, "day") : day,
      ...fields,
      version: version.optional(),
    })
    .transform((form) => {
      const said: Record<string, unknown> = form;
      const names = [...sheetFields[kind].map(({ name }) => name), ...(kind === "linked" ? ["type"] : [])];
      return {
        version: form.version ?? 0,
        day: form["day"] as Day | null,
        words: Object.fromEntries(names.map((name) => [name, String(said[name] ?? "")])),
      };
    });
};

/** With which guest a story is shared, and until when. */
export const shareForm = (today: Day) =>
  z
    .object({ guest: z.string("guest").min(1, "guest"), until: day })
    .refine(({ until }) => !until || until >= today, { path: ["until"], message: "past", when: () => true });
