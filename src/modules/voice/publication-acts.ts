import { type Day, mondayOf } from "#platform/clock/index.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type CaseFile, isAnonymous } from "./case-file.ts";
import type { When } from "./giver-acts.ts";
import { isPublic, mayPropose, mayTakeStep, type PublicationStep } from "./publication.ts";
import { tellGiver } from "./store.ts";
import {
  addPublication,
  addStep,
  mayBeAsked,
  type Publication,
  publicationsOf,
} from "./store-publication.ts";

const trail = (tx: Tx, file: CaseFile, act: string, week: Day | null) =>
  leaveTrail(tx, {
    organisationId: file.voice.organisation_id,
    unitId: file.voice.unit_id,
    act,
    subjectKind: "voice",
    subjectId: file.voice.id,
    ...(week ? { week } : {}),
  });

/**
 * Makes a text of a voice and asks its giver. A text made before stays as it is; it can no longer be said yes to.
 * @throws Refused with the word that says why not
 */
export const proposal = async (
  tx: Tx,
  acting: Acting,
  file: CaseFile,
  text: { said: string; answered: string },
): Promise<void> => {
  const { answer, state } = file.standing;
  const refusal = mayPropose({ answered: answer !== null, withdrawn: state === "withdrawn" });
  if (refusal || !answer?.outcome) throw new Refused(refusal ?? "not-answered-yet");
  if (!(await mayBeAsked(tx, file.voice.id))) throw new Refused("burden");
  const before = await publicationsOf(tx, file.voice.id);
  try {
    await addPublication(tx, {
      organisation_id: file.voice.organisation_id,
      unit_id: file.voice.unit_id,
      voice_id: file.voice.id,
      said: text.said,
      answered: text.answered,
      outcome: answer.outcome,
      n: (before[0]?.n ?? 0) + 1,
      edited_by: acting.person_id,
    });
  } catch (error) {
    if ((error as { code?: string }).code === "23505") throw new Refused("changed-meanwhile");
    throw error;
  }
  await Promise.all([
    trail(tx, file, "publication", null),
    tellGiver(tx, file.voice.id, "voice-publication"),
  ]);
};

const take = async (
  tx: Tx,
  file: CaseFile,
  id: string,
  step: { kind: PublicationStep; by: "giver" | "service"; personId: string | null },
  when: When,
): Promise<Publication[]> => {
  const texts = await publicationsOf(tx, file.voice.id);
  const text = texts.find((one) => one.id === id);
  if (!text) throw new NotFound();
  // Sent twice, done once: whoever taps again finds what the first tap did.
  if (text.steps.some((s) => s.kind === step.kind && s.by === step.by)) return texts;
  const refusal = mayTakeStep(step, text.steps, text.n === texts[0]?.n);
  if (refusal) throw new Refused(refusal);
  const week = mondayOf(when.today);
  const hidden = step.by === "giver" && isAnonymous(file);
  // Another tap may have come between the look and the step: then that one has left the trail.
  const taken = await addStep(tx, text, { ...step, at: hidden ? null : when.now, week });
  if (taken > 0) await trail(tx, file, `publication-${step.kind}`, hidden ? week : null);
  return texts;
};

/** The giver says yes or no to exactly that text, or takes it back. @throws NotFound, Refused */
export const giverStep = async (
  tx: Tx,
  file: CaseFile,
  id: string,
  kind: "consent" | "refusal" | "withdrawal",
  when: When,
): Promise<void> => {
  await take(tx, file, id, { kind, by: "giver", personId: null }, when);
};

/**
 * Somebody at the service puts the text on the unit's page, or takes it away. A text released before makes room for
 * the new one. @throws NotFound, Refused
 */
export const serviceStep = async (
  tx: Tx,
  acting: Acting,
  file: CaseFile,
  id: string,
  kind: "release" | "withdrawal",
  when: When,
): Promise<void> => {
  const step = { kind, by: "service" as const, personId: acting.person_id };
  const texts = await take(tx, file, id, step, when);
  if (kind === "release")
    for (const older of texts)
      if (older.id !== id && isPublic(older.steps))
        await take(tx, file, older.id, { ...step, kind: "withdrawal" }, when);
};
