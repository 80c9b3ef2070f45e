import { z } from "zod";
import { type Topic, topics } from "#modules/consent/index.ts";
import type { RepresentationKind } from "#modules/people/index.ts";
import { addDays, type Day, readTypedDay } from "#platform/clock/index.ts";

/** What a person can give by oneself. Parents and guardians are registered by somebody in office. */
export const chosenKinds = [
  "next-of-kin",
  "companion",
  "proxy",
  "lawyer",
] as const satisfies readonly RepresentationKind[];

/** One of them. */
export type ChosenKind = (typeof chosenKinds)[number];

/** On what each rests. */
export const legalBasis: Readonly<Record<ChosenKind, string>> = {
  "next-of-kin": "pbrl §§ 1-3 b, 3-3",
  companion: "pbrl § 3-1",
  proxy: "fvl § 12; pbrl § 3-3",
  lawyer: "fvl § 12; phvl § 1-7",
};

/** Who may give and take a mandate to decide: from 16 to 18 and over (Helsenorge's rule for powers of attorney). */
export const mandateAges = { giver: 16, receiver: 18 } as const;

/** Why somebody cannot be chosen. */
export type ChoiceRefusal = "giver-too-young" | "receiver-too-young" | "already";

/** Whether a person may let another act in this way. In: what is known of their ages (unknown counts as of age). */
export const mayChoose = (
  kind: ChosenKind,
  ages: { giverOfAge: boolean; receiverOfAge: boolean },
  already: boolean,
): ChoiceRefusal | null => {
  if (already) return "already";
  if (kind !== "proxy" && kind !== "lawyer") return null;
  if (!ages.giverOfAge) return "giver-too-young";
  return ages.receiverOfAge ? null : "receiver-too-young";
};

/** How long, as it is offered; "own" is a day that is typed. */
export const lengths = ["month", "quarter", "year", "open", "own"] as const;

const days: Readonly<Record<"month" | "quarter" | "year", number>> = { month: 30, quarter: 91, year: 365 };

/** The last day of a length that was chosen; null: until it is ended. */
export const lastDay = (length: (typeof lengths)[number], own: Day | null, today: Day): Day | null =>
  length === "open" ? null : length === "own" ? own : addDays(today, days[length]);

/** The form. @param whom the ids of those that can be chosen. Messages are words of `form.wrong`. */
export const choiceForm = (whom: readonly string[], today: Day) =>
  z
    .object({
      whom: z.string("whom").refine((id) => whom.includes(id), "whom"),
      kind: z.enum(chosenKinds, "kind"),
      length: z.enum(lengths, "length"),
      until: z.string().default(""),
      ...(Object.fromEntries(topics.map((topic) => [`topic-${topic}`, z.string().optional()])) as Record<
        `topic-${Topic}`,
        z.ZodOptional<z.ZodString>
      >),
    })
    .transform((form, context) => {
      const chosen = topics.filter((topic) => form[`topic-${topic}`] === "yes");
      if (chosen.length === 0)
        context.addIssue({ code: "custom", path: ["topic-contact"], message: "topics" });
      const own = form.length === "own" ? readTypedDay(form.until) : null;
      if (form.length === "own" && (!own || own < today))
        context.addIssue({ code: "custom", path: ["until"], message: own ? "past" : "until" });
      return {
        whom: form.whom,
        kind: form.kind,
        topics: chosen,
        validTo: lastDay(form.length, own, today),
      };
    });
