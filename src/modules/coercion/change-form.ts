import { z } from "zod";
import { takenOverPlaces } from "#modules/crisis-plan/index.ts";

// As much as can be held in mind in a hurry.
const longestChange = 2_000;
const changeWords = z.string("words").trim().min(1, "words").max(longestChange, "longChange");

/** Something that is to be different next time. */
export const changeForm = z.object({ words: changeWords });

/** The same at work: the ward's own proposal, or the person's from paper or by word of mouth. */
export const changeHereForm = z.object({
  words: changeWords,
  whose: z.enum(["service", "paper", "spoken"], "whose"),
});

/** A step with a proposal. */
export const changeStepForm = z.object({ change: z.uuid("seen") });

/** Taken into one's own crisis plan: in one's own words, where it is to stand, and whether the ward is let know. */
export const adoptionForm = z.object({
  words: changeWords,
  place: z.enum(takenOverPlaces, "place"),
  tell: z.enum(["yes", "no"], "tell").transform((said) => said === "yes"),
});
