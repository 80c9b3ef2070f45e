import {
  clockStartForWeek,
  type Day,
  mondayOf,
  resumeClock,
  ruleOn,
  startClock,
} from "#platform/clock/index.ts";
import { endClocks, endDay, keepClock, updateClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { act, answerClock, type CaseFile, isAnonymous } from "./case-file.ts";
import { type NewEntry, setWithdrawn } from "./store.ts";
import type { Seen } from "./voice.ts";

/** When a giver acts: the moment, which an anonymous voice never keeps, and the day. */
export interface When {
  now: Date;
  today: Day;
  /** The entry's id where the form has no other guard against being sent twice (a giver with only the code). */
  entryId?: string;
}

const add = (
  tx: Tx,
  file: CaseFile,
  entry: Omit<NewEntry, "by">,
  { now, today, entryId }: When,
): Promise<string> =>
  act(
    tx,
    file,
    { ...entry, by: "giver", ...(entryId ? { id: entryId } : {}) },
    isAnonymous(file) ? null : now,
    mondayOf(today),
  );

/** The day from which what the giver did counts: for an anonymous one the end of the week. */
const dayOf = (file: CaseFile, today: Day): Day =>
  isAnonymous(file) ? clockStartForWeek(mondayOf(today)) : today;

const mustAnswerAgain = async (tx: Tx, file: CaseFile, when: When): Promise<void> => {
  if (answerClock(file)) return;
  const start = dayOf(file, when.today);
  await keepClock(tx, startClock(ruleOn("dispute-answer", start), start), {
    organisationId: file.voice.organisation_id,
    unitId: file.voice.unit_id,
    subjectKind: "voice",
    subjectId: file.voice.id,
  });
};

/** Answers the service's question; the clock goes on. */
export const reply = async (tx: Tx, file: CaseFile, text: string, when: When): Promise<void> => {
  await add(tx, file, { kind: "reply", text, refers_to: file.standing.openQuestion?.id ?? null }, when);
  const clock = answerClock(file);
  if (clock) await updateClock(tx, clock.id, resumeClock(clock, dayOf(file, when.today)));
};

/** Says more. */
export const addition = async (tx: Tx, file: CaseFile, text: string, when: When): Promise<void> => {
  await add(tx, file, { kind: "addition", text }, when);
};

/** Says whether the change is seen. Half or not: somebody must answer again, with a clock. */
export const effectView = async (
  tx: Tx,
  file: CaseFile,
  seen: Seen,
  text: string,
  when: When,
): Promise<void> => {
  await add(tx, file, { kind: "effect-view", seen, text, refers_to: file.standing.answer?.id ?? null }, when);
  if (seen === "yes")
    await endClocks(tx, file.voice.id, endDay(when.today, isAnonymous(file)), ["dispute-answer"]);
  else await mustAnswerAgain(tx, file, when);
};

/** Sets one's own degree of influence. It stands beside the service's, and changes nothing of it. */
export const degree = async (
  tx: Tx,
  file: CaseFile,
  step: number,
  reason: string,
  when: When,
): Promise<void> => {
  await add(tx, file, { kind: "degree", degree: step, degree_reason: reason || null }, when);
};

/** Opens the case again: after an answer one disputes, or after having withdrawn it. */
export const reopening = async (tx: Tx, file: CaseFile, text: string, when: When): Promise<void> => {
  await add(tx, file, { kind: "reopening", text }, when);
  if (file.voice.withdrawn_week) await setWithdrawn(tx, file.voice.id, null);
  await mustAnswerAgain(tx, file, when);
};

/** Takes it back: at once out of the service's sight, the text gone after the days in which one may regret. */
export const withdrawal = async (tx: Tx, file: CaseFile, when: When): Promise<void> => {
  await add(tx, file, { kind: "withdrawal" }, when);
  await Promise.all([
    setWithdrawn(tx, file.voice.id, mondayOf(when.today)),
    endClocks(tx, file.voice.id, endDay(when.today, isAnonymous(file))),
  ]);
};
