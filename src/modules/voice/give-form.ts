import { z } from "zod";
import { checkForm, type Fields, type Wrong } from "#platform/http/form.ts";
import type { Given } from "./give.ts";
import type { Mode } from "./store.ts";

/** The longest text, in characters as people count them. */
export const mostLetters = 20_000;
/** The longest "what is it about". */
export const mostAbout = 200;

/** Who one can say that one is, and what one can wish for; "none" is an answer too. */
export const asWhomChoices = ["user", "next-of-kin", "on-behalf-of", "employee", "none"] as const;
export const wishChoices = ["answer", "change", "know", "none"] as const;

const names = ["words", "mode", "about", "as_whom", "wish", "third_person", "hold", "promise"] as const;

/** What stands in the form, right or wrong, as it travels from step to step: all state is in the form. */
export type Typed = Readonly<Record<(typeof names)[number], string>>;

/** The form's own fields out of what was posted; nothing else travels on. */
export const typedIn = (fields: Fields): Typed =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? ""])) as Typed;

/** Letters as one would count them on paper: an emoji of two code units is one. */
export const lettersIn = (text: string): number => {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
};

// Blanks, line breaks and marks without a picture are not words.
const saysSomething = (text: string) => /[^\s\p{Z}\p{C}]/u.test(text);

const yes = z.enum(["yes", ""], "choice");

const makeSchema = (modes: readonly Mode[]) =>
  z.object({
    words: z
      .string()
      .trim()
      .refine(saysSomething, "words")
      .refine((text) => lettersIn(text) <= mostLetters, "long"),
    mode: z.custom<Mode>((mode) => modes.some((m) => m === mode), "mode"),
    about: z
      .string()
      .trim()
      .refine((text) => lettersIn(text) <= mostAbout, "about"),
    as_whom: z.enum([...asWhomChoices, ""], "choice"),
    wish: z.enum([...wishChoices, ""], "choice"),
    third_person: yes,
    hold: yes,
  });

// Made once for each set of modes: making a schema costs more than reading a form with it.
const schemas = new Map<string, ReturnType<typeof makeSchema>>();
const schemaFor = (modes: readonly Mode[]) => {
  const name = modes.join();
  const schema = schemas.get(name) ?? makeSchema(modes);
  schemas.set(name, schema);
  return schema;
};

/** What a giver has said, without where to: that comes from the address. */
export type Said = Omit<Given, "unit" | "promise_id" | "language">;

/**
 * The form against what can be given here.
 * @param modes those that are offered; another one is refused like none
 */
export const checkGiven = (
  typed: Typed,
  modes: readonly Mode[],
): { said: Said; wrong?: never } | { wrong: Wrong[]; said?: never } => {
  const { values, wrong } = checkForm(schemaFor(modes), typed);
  if (wrong) return { wrong };
  const { as_whom, wish } = values;
  return {
    said: {
      words: values.words,
      mode: values.mode,
      about: values.about || null,
      as_whom: as_whom === "" || as_whom === "none" ? null : as_whom,
      wish: wish === "" || wish === "none" ? null : wish,
      third_person: values.third_person === "yes",
      hold: values.hold === "yes" && values.mode === "anonymous",
    },
  };
};
