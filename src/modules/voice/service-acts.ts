import { addMeasure, addSource, openCase } from "#modules/improvement/index.ts";
import {
  type Day,
  type ExtensionRefusal,
  extendClock,
  mondayOf,
  ruleOfClock,
  stopClock,
} from "#platform/clock/index.ts";
import { endClocks, updateClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { Refused } from "#platform/http/ask.ts";
import { act, answerClock, type CaseFile } from "./case-file.ts";
import type { When } from "./giver-acts.ts";
import { handOver, type NewEntry, tellGiver } from "./store.ts";
import { firstWords, type Outcome } from "./voice.ts";

/** What an answer carries; with a measure in a case that is there already, or in a new one. */
export interface Answer {
  text: string;
  outcome: Outcome;
  degree: number;
  degreeReason: string;
  caseId: string | null;
  caseTitle: string;
  measure: { what: string; ownerPersonId: string; ownerName: string; due: Day } | null;
}

const add = (tx: Tx, acting: Acting, file: CaseFile, entry: Omit<NewEntry, "by">, { now, today }: When) =>
  act(
    tx,
    file,
    {
      ...entry,
      by: "service",
      person_id: acting.person_id,
      person_name: acting.person_name,
      person_title: acting.role_title ?? "",
    },
    now,
    mondayOf(today),
  );

// Whoever does anything with a voice has read it: its first clock ends.
const hasRead = (tx: Tx, file: CaseFile, today: Day) =>
  endClocks(tx, file.voice.id, today, ["voice-acknowledgement"]);

/** Says that it has been read, and by whom. */
export const acknowledgement = async (tx: Tx, acting: Acting, file: CaseFile, text: string, when: When) => {
  await add(tx, acting, file, { kind: "acknowledgement", text }, when);
  await Promise.all([hasRead(tx, file, when.today), tellGiver(tx, file.voice.id, "voice-news")]);
};

/** Asks back. The clock stands while the giver is asked, for the days that the rule allows. */
export const question = async (tx: Tx, acting: Acting, file: CaseFile, text: string, when: When) => {
  await add(tx, acting, file, { kind: "question", text }, when);
  const clock = answerClock(file);
  await Promise.all([
    hasRead(tx, file, when.today),
    ...(clock ? [updateClock(tx, clock.id, stopClock(clock, when.today))] : []),
    tellGiver(tx, file.voice.id, "voice-question"),
  ]);
};

/** More time, once, with a reason that the giver reads. @throws Refused with the clock's word */
export const extension = async (
  tx: Tx,
  acting: Acting,
  file: CaseFile,
  asked: { to: Day; reason: string },
  when: When,
) => {
  const clock = answerClock(file);
  if (!clock) throw new Refused("is-answered");
  const extended = extendClock(clock, ruleOfClock(clock), { ...asked, today: when.today });
  if (typeof extended === "string") throw new Refused(extended satisfies ExtensionRefusal);
  await add(tx, acting, file, { kind: "extension", text: asked.reason, new_due: asked.to }, when);
  await Promise.all([
    hasRead(tx, file, when.today),
    updateClock(tx, clock.id, extended),
    tellGiver(tx, file.voice.id, "voice-news"),
  ]);
};

/** To the unit that can do something about it. @throws Refused where it is there already */
export const handover = async (
  tx: Tx,
  acting: Acting,
  file: CaseFile,
  to: { unitId: string; reason: string },
  when: When,
) => {
  if (to.unitId === file.voice.unit_id) throw new Refused("same-unit");
  await add(
    tx,
    acting,
    file,
    { kind: "handover", text: to.reason, from_unit_id: file.voice.unit_id, to_unit_id: to.unitId },
    when,
  );
  await tellGiver(tx, file.voice.id, "voice-news");
  if (!(await handOver(tx, file.voice.id, to.unitId))) throw new Refused("no-such-unit");
};

/**
 * What a new case is called: the service's own words, never the giver's. Everyone whose voice leads to the case reads
 * its title and problem, so one giver's words there would be shown to all the others.
 */
export const caseTitleOf = (given: Pick<Answer, "caseTitle" | "measure">): string =>
  given.caseTitle || firstWords(given.measure?.what ?? "", 110);

/** Answers as a named person: what it led to, or why not, and how much the giver took part. */
export const answer = async (tx: Tx, acting: Acting, file: CaseFile, given: Answer, when: When) => {
  let caseId: string | null = null;
  if (given.outcome !== "not") {
    caseId =
      given.caseId ??
      (await openCase(tx, acting, {
        unitId: file.voice.unit_id,
        title: caseTitleOf(given),
        problem: caseTitleOf(given),
      }));
    await addSource(tx, acting, caseId, {
      kind: "voice",
      id: file.voice.id,
      shownText: firstWords(file.voice.words, 200),
    });
    if (given.measure) await addMeasure(tx, acting, caseId, given.measure, when.today);
  }
  await add(
    tx,
    acting,
    file,
    {
      kind: "answer",
      text: given.text,
      outcome: given.outcome,
      degree: given.degree,
      degree_reason: given.degreeReason || null,
      case_id: caseId,
    },
    when,
  );
  await Promise.all([endClocks(tx, file.voice.id, when.today), tellGiver(tx, file.voice.id, "voice-answer")]);
};
