import { oslo, promiseMissed } from "#platform/clock/index.ts";
import { weekInWords } from "#platform/texts/index.ts";
import type { Entry } from "../voice.ts";
import {
  dayOf,
  personOf,
  quoteOf,
  step,
  type Telling,
  type ThreadStep,
  unitName,
  whenSaid,
} from "./thread-step.ts";

/** What was said first, in the giver's own words. */
export const voiceStep = (telling: Telling): ThreadStep => {
  const { voice } = telling.file;
  const { mine } = telling;
  const when = voice.received_at
    ? dayOf(telling, oslo(voice.received_at))
    : weekInWords(telling.lang, voice.received_week);
  const held = voice.held_until !== null && voice.held_until > telling.today ? voice.held_until : null;
  return step({
    kind: "voice",
    by: "giver",
    heading: mine.said,
    quotes: voice.words === "" ? [] : [{ by: "giver", who: mine.name, when, text: voice.words }],
    notes: [
      ...(voice.words === "" ? [mine.erased] : []),
      ...(held ? [mine.held(unitName(telling, voice.unit_id), dayOf(telling, held))] : []),
    ],
  });
};

// An answer ends the answer clock of its day: there the promise can be read.
const keptWord = (telling: Telling, answer: Entry): string[] => {
  const day = answer.at && oslo(answer.at);
  const clock = telling.file.clocks.find(
    (c) =>
      (c.ruleId === "voice-answer" || c.ruleId === "dispute-answer") &&
      c.endedOn !== null &&
      c.endedOn === day,
  );
  if (!clock) return [];
  const due = dayOf(telling, clock.due);
  return [promiseMissed(clock, telling.today) ? telling.t.late(due) : telling.t.inTime(due)];
};

/**
 * One entry as a step; null for those that are shown elsewhere.
 * @param unit short name of the unit that had the voice then
 */
export const entryStep = (telling: Telling, entry: Entry, unit: string): ThreadStep | null => {
  const { t, mine } = telling;
  const said = (heading: string, notes: string[] = []): ThreadStep =>
    step({ kind: entry.kind, by: entry.by, heading, quotes: quoteOf(telling, entry), notes });
  switch (entry.kind) {
    case "acknowledgement":
      return step({
        kind: entry.kind,
        by: "service",
        heading: t.acknowledgement(personOf(entry)),
        quotes: quoteOf(telling, entry),
        notes: entry.text === "" ? [whenSaid(telling, entry)] : [],
      });
    case "question":
      return said(mine.question(unit));
    case "handover":
      return said(t.handover(unitName(telling, entry.to_unit_id)));
    case "extension":
      return said(t.extension(unit), entry.new_due ? [t.newDue(dayOf(telling, entry.new_due))] : []);
    case "answer":
      return said(t.answered(unit, t.outcome[entry.outcome ?? "not"]), keptWord(telling, entry));
    case "reply":
      return said(mine.reply);
    case "addition":
      return said(mine.addition);
    case "reopening":
      return said(mine.reopening, entry.text === "" ? [whenSaid(telling, entry)] : []);
    case "withdrawal":
      return said(mine.withdrawal, [whenSaid(telling, entry)]);
    // A view belongs to the pair of its answer, a degree beside the other's: neither is a step of its own.
    case "effect-view":
    case "degree":
      return null;
  }
};
