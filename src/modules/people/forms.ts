import { z } from "zod";
import { roleKinds } from "./store/roles.ts";

const line = (most: number) => z.string().trim().max(most, "long");
const needed = (most: number) => z.string("missing").trim().min(1, "missing").max(most, "long");
const maybe = (most: number) =>
  line(most)
    .default("")
    .transform((text) => (text === "" ? null : text));
const ticked = z
  .string()
  .optional()
  .transform((value) => value === "yes");

// Fields stand in the order of the page: the error summary lists what is missing in the order of the schema.

/** What is said of a unit. Messages are words of `adminTexts.wrong`. */
export const unitForm = z.object({
  name: needed(120),
  short_name: needed(40),
  telephone: maybe(40),
  address: maybe(200),
  takes_voices: ticked,
});

/** A word for addresses: letters a to z, digits and hyphens; "new" is the page for a new one. */
export const isCode = (text: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60 && text !== "new";

/** A new unit: what is said of it, its word, and under which it stands. */
export const newUnitForm = z.object({
  parent: needed(60),
  ...unitForm.shape,
  code: needed(60).refine(isCode, "code"),
});

/** A role that is given. */
export const roleForm = z.object({
  unit: needed(60),
  kind: z.enum(roleKinds, "missing"),
  title: line(60).default(""),
});

/** Somebody who is to be invited, and their first role. */
export const staffForm = z.object({ name: needed(120), ...roleForm.shape });
