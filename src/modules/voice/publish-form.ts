import { z } from "zod";

const text = (name: "said" | "answered") =>
  z
    .string()
    .default("")
    .transform((words) => words.trim())
    .pipe(z.string().min(1, `${name}-missing`).max(600, `${name}-long`));

const seen = (word: string) => z.literal("yes", { error: word });

/** What a person must have looked for before anybody is asked; each is confirmed by itself. */
export const publishChecks = ["names", "dates", "third", "person"] as const;

/** The form of a text: both halves short, and every check confirmed. Messages are text keys. */
export const publishForm = z.object({
  said: text("said"),
  answered: text("answered"),
  names: seen("names"),
  dates: seen("dates"),
  third: seen("third"),
  person: seen("person"),
});
