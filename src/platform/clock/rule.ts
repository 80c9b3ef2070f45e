import { z } from "zod";
import { type Day, parseDay } from "./day.ts";
import { units } from "./period.ts";

const day = z.string().transform((text, ctx): Day => {
  const read = parseDay(text);
  if (read !== null) return read;
  ctx.addIssue({ code: "custom", message: `not a day (YYYY-MM-DD): ${text}` });
  return z.NEVER;
});

/** What happens when a clock runs out: it goes to the level above, or a question stops holding the clock. */
export const overdueSteps = ["level-above", "clock-runs-again", "none"] as const;

const wholeDays = z.number().int().min(0).max(250);

/** One dated row of a clock-rules file. Unknown keys are refused: a misspelt key would be a silent default. */
export const ruleRow = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    valid_from: day,
    /** Last day it is valid; null while it stands. */
    valid_to: day.nullable(),
    n: z.number().int().min(0).max(1000),
    unit: z.enum(units),
    /** The event that starts it; that day itself is not counted. */
    from_event: z.string().min(1),
    /** Whether the number is set by law or is the service's own promise. */
    basis: z.enum(["law", "promise"]),
    /** The section that sets the number, or "Kommunens løfte". */
    legal_ref: z.string().min(1),
    /** The section that sets the duty without a number, where there is one. */
    duty_ref: z.string().min(1).nullable(),
    source: z.string().min(1),
    /** The day somebody last read the source. */
    read_on: day,
    overdue_step: z.enum(overdueSteps),
    /** Working days before the due day on which the one who owes is reminded. */
    reminder_before: wholeDays,
    /** How many times it may be extended with a reason. */
    extensions: z.number().int().min(0).max(10).default(1),
    /** The longest one extension may be, in working days from the due day (or today, when that is later). */
    longest_extension: wholeDays.default(20),
  })
  .refine((row) => row.valid_to === null || row.valid_from <= row.valid_to, "valid_to lies before valid_from")
  .refine(
    (row) => row.unit !== "working-day" || row.n === 0 || row.reminder_before < row.n,
    "the reminder would come before the clock has started",
  );

/** A rule as it was valid from a day: how long, from what, on which basis, and what when it is overdue. */
export type Rule = z.output<typeof ruleRow>;
