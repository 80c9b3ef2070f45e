import { asDay, clockState, type Day } from "#platform/clock/index.ts";
import type { Lang } from "#platform/texts/index.ts";
import { answerClock, type CaseFile } from "../case-file.ts";
import { threadTexts } from "../texts/thread.ts";
import { firstWords } from "../voice.ts";
import { dayOf, type Telling, unitName } from "./thread-step.ts";

/** What a case is called on its giver's pages: the first sentence of the giver's own words. Never another's. */
export const titleOf = (words: string, most = 70): string => {
  const sentence = /^[^.!?\n]{8,}?(?=[.!?](?:\s|$)|\n)/u.exec(words.trim())?.[0] ?? words;
  return firstWords(sentence, most);
};

const answerSentence = (telling: Telling, unit: string): string => {
  const { t, file, today } = telling;
  const clock = answerClock(file);
  if (!clock) return "";
  const { state, due } = clockState(clock, today);
  if (state === "stopped") return t.state.answerStands;
  return state === "over"
    ? t.state.answerOver(unit, dayOf(telling, due))
    : t.state.answerBy(unit, dayOf(telling, due));
};

/**
 * Where a case stands, said to its giver: `state` in a sentence (for lists), `lead` with who must do what by when.
 */
export const stateWords = (
  file: CaseFile,
  names: ReadonlyMap<string, string>,
  lang: Lang,
  today: Day,
): { state: string; lead: string } => {
  const spoken = threadTexts.in(lang);
  const { t } = spoken;
  const telling: Telling = {
    file,
    cases: [],
    names,
    t,
    mine: t.giver,
    side: "giver",
    lang: spoken.lang,
    today,
  };
  const { standing, voice, clocks } = file;
  const unit = unitName(telling, voice.unit_id);
  const outcome = standing.answer?.outcome ?? "not";
  const seen = standing.view?.seen ?? "no";
  const state = ((): string => {
    switch (standing.state) {
      case "received":
        return t.state.received(unit);
      case "answered":
        return outcome === "not" ? t.state.answeredNot(unit) : t.state.answered(unit, t.outcome[outcome]);
      case "disputed":
        return outcome === "not" ? t.state.notAccepted[seen] : t.state.disputed[seen];
      case "reopened":
        return t.state.reopened;
      default:
        return t.state[standing.state](unit);
    }
  })();
  const reading = clocks.find((c) => c.ruleId === "voice-acknowledgement" && c.endedOn === null);
  const read =
    standing.state === "received" && reading && clockState(reading, today).state !== "over"
      ? t.state.readBy(dayOf(telling, asDay(reading.due)))
      : "";
  const answer = standing.owesAnswer ? answerSentence(telling, unit) : "";
  return { state, lead: [state, read, answer].filter(Boolean).join(" ") };
};
