import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { PublicationStep, TakenStep } from "./publication.ts";
import type { Outcome } from "./voice.ts";

/** A text made of a voice, and its steps. */
export interface Publication {
  id: string;
  organisation_id: string;
  unit_id: string;
  voice_id: string;
  said: string;
  answered: string;
  outcome: Outcome;
  n: number;
  steps: readonly (TakenStep & { week: Day })[];
}

/** The texts made of a voice, newest first, where the one who asks may see the voice. */
export const publicationsOf = async (tx: Tx, voiceId: string): Promise<Publication[]> => {
  const [texts, steps] = await Promise.all([
    tx.all(
      raw<
        Omit<Publication, "steps">
      >(sql`select id, organisation_id, unit_id, voice_id, said, answered, outcome, n
        from participation.publication where voice_id = ${voiceId} order by n desc`),
    ),
    tx.all(
      raw<TakenStep & { publication_id: string; week: Day }>(sql`select s.publication_id, s.kind, s.by, s.week
        from participation.publication p join participation.publication_step s on s.publication_id = p.id
        where p.voice_id = ${voiceId}`),
    ),
  ]);
  return texts.map((text) => ({ ...text, steps: steps.filter((s) => s.publication_id === text.id) }));
};

/** Whether the giver can be asked about a text now, by their own limit; not why not. Always of one who gave no name. */
export const mayBeAsked = async (tx: Tx, voiceId: string): Promise<boolean> =>
  (await tx.one(raw<{ may: boolean }>(sql`select participation.may_propose(${voiceId}) as may`))).may;

/** Keeps a text as it was edited. Two at once: the second fails (23505). @returns its id */
export const addPublication = async (
  tx: Tx,
  text: Omit<Publication, "id" | "steps"> & { edited_by: string },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(k.insertInto("participation.publication").values({ ...text, id }));
  return id;
};

/**
 * Writes a step down. Taken before: it stays as it was.
 * @param at null for an anonymous giver's
 * @returns 1, or 0 where it was taken before
 */
export const addStep = (
  tx: Tx,
  publication: Publication,
  step: {
    kind: PublicationStep;
    by: "giver" | "service";
    personId: string | null;
    at: Date | null;
    week: Day;
  },
): Promise<number> =>
  tx.run(
    k
      .insertInto("participation.publication_step")
      .values({
        id: randomUUID(),
        organisation_id: publication.organisation_id,
        publication_id: publication.id,
        kind: step.kind,
        by: step.by,
        person_id: step.personId,
        at: step.at,
        week: step.week,
      })
      .onConflict((c) => c.columns(["publication_id", "kind"]).doNothing()),
  );
