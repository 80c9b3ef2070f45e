import { z } from "zod";

/** Who in the unit may read it. */
export const readers = ["unit", "leader"] as const;

/** One of them. */
export type Readers = (typeof readers)[number];

/** What a next of kin tells. Messages are words of `give.wrong`. */
export const tellForm = z.object({
  unit: z.string("unit").min(1, "unit"),
  about: z.string("about").trim().min(1, "about").max(200, "aboutLong"),
  words: z.string("words").trim().min(1, "words").max(10_000, "long"),
  readers: z.enum(readers, "readers"),
  name: z.string().trim().max(120, "nameLong").default(""),
});

/** What is answered. */
export const answerForm = z.object({ words: z.string("words").trim().min(1, "words").max(10_000, "long") });

/** What was told, as it is sealed: whom it is about, in the teller's words. */
export interface Telling {
  about: string;
  words: string;
  /** The teller's own name; empty where none was given. */
  name: string;
}
