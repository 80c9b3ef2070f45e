import { z } from "zod";
import type { Topic } from "#modules/consent/index.ts";

// About ten pages. Longer texts are letters, and belong elsewhere.
const longest = 20_000;

const words = z.string("words").trim().min(1, "words").max(longest, "long");
const hide = z
  .string()
  .optional()
  .transform((value) => value === "yes");

/** A new note. @param open the topics that are open to the one who writes. Messages are words of `form.wrong`. */
export const noteForm = (open: readonly Topic[]) =>
  z.object({
    topic: z.string("topic").refine((topic): topic is Topic => open.includes(topic as Topic), "topic"),
    words,
    hide,
  });

/** A newer version of a note. */
export const versionForm = z.object({ words });
