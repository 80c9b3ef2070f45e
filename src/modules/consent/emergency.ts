import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { startReview } from "./object.ts";
import { type Broken, breakTheGlass, emergencyReasons } from "./store/emergencies.ts";

/** What must be said to open in an emergency. Messages are words of the texts' `problems`. */
export const emergencyForm = z.object({
  name: z.string("name").trim().min(3, "name").max(200, "name"),
  born: z
    .string({ error: "born" })
    .transform(readTypedDay)
    .pipe(z.custom<Day>((value) => value !== null, "born")),
  reason: z.enum(emergencyReasons, "reason"),
  words: z.string("words").trim().min(1, "words").max(2_000, "long"),
});

/** What was said. */
export type EmergencySaid = z.output<typeof emergencyForm>;

/**
 * Opens somebody's record in an emergency, for an hour; the database writes the trail and tells the person and the
 * privacy officer in the same transaction. Here the officer's clock starts.
 * @returns the id of the opening; or why there is none
 */
export const openInEmergency = async (
  tx: Tx,
  acting: Acting,
  said: EmergencySaid,
  today: Day,
): Promise<{ id: string } | { why: Exclude<Broken, "opened"> }> => {
  const id = randomUUID();
  const came = await breakTheGlass(tx, { id, ...said });
  if (came !== "opened") return { why: came };
  if (acting.unit_id)
    await startReview(
      tx,
      {
        organisationId: acting.organisation_id,
        subjectKind: "break-glass",
        subjectId: id,
        unitId: acting.unit_id,
      },
      today,
    );
  return { id };
};
