import { z } from "zod";

/** What one text says; which of it is filled in depends on its place. Sealed as a whole. */
const shape = z.object({
  words: z.string(),
  name: z.string().optional(),
  telephone: z.string().optional(),
  why: z.string().optional(),
  stance: z.enum(["yes", "no", "none", "least"]).optional(),
});

/** What one text says. */
export type Content = z.infer<typeof shape>;

/** As it is sealed: the same content gives the same text. */
export const packed = ({ words, name, telephone, why, stance }: Content): string =>
  JSON.stringify({ words, name, telephone, why, stance });

/** Read again; null where the key that sealed it is gone. */
export const unpacked = (text: string | null): Content | null =>
  text === null ? null : shape.parse(JSON.parse(text));
