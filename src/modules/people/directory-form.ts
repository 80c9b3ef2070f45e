import { z } from "zod";
import { areas, directoryKinds, forWhom } from "./directory-kinds.ts";
import type { DirectoryFields, LocalEntry } from "./store/directory.ts";

const line = (most: number) => z.string().trim().max(most, "long").default("");
const maybe = (most: number) => line(most).transform((text) => (text === "" ? null : text));
const isWeb = (text: string | null): boolean =>
  text === null || (/^https?:\/\/[^/\s]+\.[^/\s]+/.test(text) && z.url().safeParse(text).success);
// A tick has a name of its own: a form in which a name stands twice is refused as broken.
const ticked = (fields: Record<string, unknown>, prefix: string, words: readonly string[]): string[] =>
  words.filter((word) => fields[`${prefix}_${word}`] === "yes");

/** What an administrator says of an organisation, as posted. Messages are words of `directoryTexts.admin.wrong`. */
export const directoryForm: z.ZodType<DirectoryFields> = z
  .record(z.string(), z.string())
  .transform((fields) => ({
    ...fields,
    for_whom: ticked(fields, "for_whom", forWhom),
    areas: ticked(fields, "areas", areas),
    appoints: fields["appoints"] === "yes",
    hearings: fields["hearings"] === "yes",
  }))
  .pipe(
    z.object({
      kind: z.enum(directoryKinds, "kind"),
      name: z.string("name").trim().min(1, "name").max(120, "long"),
      purpose: z.string("purpose").trim().min(1, "purpose").max(500, "long"),
      for_whom: z.array(z.string()).min(1, "for_whom"),
      areas: z.array(z.string()).min(1, "areas"),
      telephone: maybe(40),
      web: maybe(200).refine(isWeb, "web"),
      appoints: z.boolean(),
      hearings: z.boolean(),
    }),
  );

/** An entry as it would have been typed. */
export const asTyped = (entry: LocalEntry): Record<string, string> => ({
  kind: entry.kind,
  name: entry.name,
  purpose: entry.purpose,
  telephone: entry.telephone ?? "",
  web: entry.web ?? "",
  appoints: entry.appoints ? "yes" : "",
  hearings: entry.hearings ? "yes" : "",
  ...Object.fromEntries(entry.for_whom.map((word) => [`for_whom_${word}`, "yes"])),
  ...Object.fromEntries(entry.areas.map((word) => [`areas_${word}`, "yes"])),
});
