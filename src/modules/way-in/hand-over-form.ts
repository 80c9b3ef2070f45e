import { z } from "zod";
import { langs } from "#platform/texts/index.ts";
import type { Checked, Delivery } from "./store/codes.ts";

/** How a code comes to its owner and how it is known who that is: one question, since the one follows from the other. */
export const checks = ["known", "showed-id", "register-address"] as const satisfies readonly Checked[];

/** What was seen is handed over; what was not seen goes to the address in the register. */
export const deliveryOf = (checked: Checked): Delivery =>
  checked === "register-address" ? "posted" : "handed-over";

const checked = z.enum(checks, "checked");

/** A code for somebody who is here. Messages are words of `handOverTexts.wrong`. */
export const codeForm = z.object({ checked });

/** A code for somebody new: a name and a language, no more. */
export const newPersonForm = z.object({
  name: z.string("name").trim().min(1, "name").max(120, "long"),
  language: z.enum(langs, "language"),
  checked,
});
