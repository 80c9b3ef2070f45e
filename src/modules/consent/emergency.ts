import { randomUUID } from "node:crypto";
import { z } from "zod";
import { hashesToFind } from "#modules/people/index.ts";
import { type Day, readTypedDay } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { checkForm, type Fields, type Wrong } from "#platform/http/form.ts";
import { startReview } from "./object.ts";
import { type Broken, breakTheGlass, emergencyReasons, type Sought } from "./store/emergencies.ts";

// Messages are words of the texts' `problems`.
const whyForm = z.object({
  reason: z.enum(emergencyReasons, "reason"),
  words: z.string("words").trim().min(1, "words").max(2_000, "long"),
});
const nameForm = z.object({
  name: z.string("name").trim().min(3, "name").max(200, "name"),
  born: z
    .string({ error: "born" })
    .transform(readTypedDay)
    .pipe(z.custom<Day>((value) => value !== null, "born")),
});

/** What was said. */
export type EmergencySaid = z.output<typeof whyForm> & Sought;

/**
 * What must be said to open in an emergency: why, and whom it is about: the national number where numbers are used and one
 * was typed, else the whole name and the day of birth.
 */
export const readEmergency = (
  config: Pick<Config, "numberKeys" | "nationalNumbers">,
  fields: Fields,
): { values: EmergencySaid; wrong?: never } | { wrong: Wrong[]; values?: never } => {
  const why = checkForm(whyForm, fields);
  const sought = hashesToFind(config, fields);
  if (sought === null) {
    const who = checkForm(nameForm, fields);
    if (who.values && why.values) return { values: { ...who.values, ...why.values, hashes: [] } };
    return { wrong: [...(who.wrong ?? []), ...(why.wrong ?? [])] };
  }
  if (sought.hashes && why.values)
    return { values: { name: null, born: null, hashes: sought.hashes, ...why.values } };
  return { wrong: [...(sought.wrong ?? []), ...(why.wrong ?? [])] };
};

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
