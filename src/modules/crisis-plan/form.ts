import { z } from "zod";
import type { Content } from "./content.ts";
import { forOwnerAlone, type Place, stances, wishes } from "./parts.ts";

// About two pages. Longer ones are not read in an emergency.
const longest = 5_000;
const longestName = 200;
const longestTelephone = 60;

const words = z.string("words").trim().min(1, "words").max(longest, "long");
const few = (most: number, word: string) =>
  z
    .string()
    .optional()
    .transform((text) => text?.trim() ?? "")
    .refine((text) => text.length <= most, word);
const hide = z
  .string()
  .optional()
  .transform((value) => value === "yes");
const rank = z.coerce.number("rank").int("rank").min(1, "rank").max(99, "rank").default(1);

/** What is posted of a text, read. */
export interface TypedText {
  content: Content;
  rank: number;
  hide: boolean;
}

const plain = z
  .object({ words, hide })
  .transform(
    ({ words: said, hide: hidden }): TypedText => ({ content: { words: said }, rank: 1, hide: hidden }),
  );
const contact = z
  .object({
    name: z.string("name").trim().min(1, "name").max(longestName, "longName"),
    telephone: few(longestTelephone, "longTelephone"),
    words: few(longest, "long"),
    rank,
    hide,
  })
  .transform(
    ({ name, telephone, words: said, rank: place, hide: hidden }): TypedText => ({
      content: { name, telephone, words: said },
      rank: place,
      hide: hidden,
    }),
  );
const wish = z.object({ stance: z.enum(wishes, "wish"), words, why: few(longest, "long"), hide }).transform(
  ({ stance, words: said, why, hide: hidden }): TypedText => ({
    content: { stance, words: said, why },
    rank: 1,
    hide: hidden,
  }),
);
// "I do not accept coercion" is whole without another word.
const coercion = z
  .object({ stance: z.enum(stances, "stance"), words: few(longest, "long"), hide })
  .refine(({ stance, words: said }) => stance !== "least" || said !== "", {
    path: ["words"],
    message: "least",
    when: () => true,
  })
  .transform(
    ({ stance, words: said, hide: hidden }): TypedText => ({
      content: { stance, words: said },
      rank: 1,
      hide: hidden,
    }),
  );
// For its owner alone, whatever is posted.
const alone = z
  .object({ words })
  .transform(({ words: said }): TypedText => ({ content: { words: said }, rank: 1, hide: true }));

/** What may be written in a place. Messages are words of `wrong`. */
export const textForm = (place: Place): z.ZodType<TypedText> =>
  place === "contact"
    ? contact
    : place === "wish"
      ? wish
      : place === "coercion"
        ? coercion
        : place === forOwnerAlone
          ? alone
          : plain;

/** Which version was seen by whoever writes a newer one. */
export const versionForm = z.object({ version: z.coerce.number("version").int().min(0).max(1_000_000) });

/** How often one wants to be reminded, and whether one has gone through it now. */
export const reviewForm = z.object({
  months: z
    .string("months")
    .trim()
    .regex(/^(|[1-9]|1\d|2[0-4])$/, "months")
    .transform((typed) => (typed === "" ? null : Number(typed))),
  done: z
    .string()
    .optional()
    .transform((value) => value === "yes"),
});

/** What stands in the form of a text that is there already. */
export const typedOf = (said: TypedText): Record<string, string> => ({
  words: said.content.words,
  name: said.content.name ?? "",
  telephone: said.content.telephone ?? "",
  why: said.content.why ?? "",
  stance: said.content.stance ?? "",
  rank: String(said.rank),
  hide: said.hide ? "yes" : "",
});
