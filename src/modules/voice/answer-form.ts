import { addMonths, type Day, readTypedDay } from "#platform/clock/index.ts";
import type { DraftOf } from "#platform/draft.ts";
import type { Fields, Wrong } from "#platform/http/form.ts";
import type { Answer } from "./service-acts.ts";
import type { Outcome } from "./voice.ts";

/** What one may choose from when answering. */
export interface AnswerChoices {
  cases: readonly { id: string; title: string }[];
  colleagues: readonly { id: string; name: string }[];
}

/** The fields of an answer's form, in the order of the page. */
export const answerFields = [
  "text",
  "outcome",
  "caseId",
  "what",
  "who",
  "when",
  "caseTitle",
  "degree",
  "degreeReason",
] as const;

/** What a half-written answer is a draft of. */
export const answerDraft = (voiceId: string): DraftOf => ({ form: "voice-answer", subject: voiceId });

const outcomes: readonly string[] = ["measure", "partly", "not"] satisfies Outcome[];
/** A reason that one can dispute is at least a short sentence. */
const leastReason = 30;

/**
 * An answer as typed against what an answer needs: a consequence. *Yes* and *partly* need a measure (what, who, when)
 * or a case that is there; *no* needs a reason that the giver can dispute.
 * @returns the answer, or what is wrong, one thing a field
 */
export const readAnswer = (
  fields: Fields,
  choices: AnswerChoices,
  today: Day,
): { answer: Answer; wrong?: never } | { wrong: Wrong[]; answer?: never } => {
  const field = (name: (typeof answerFields)[number]) => (fields[name] ?? "").trim();
  const wrong: Wrong[] = [];
  const say = (name: string, word: string) => {
    if (!wrong.some((w) => w.field === name)) wrong.push({ field: name, word });
  };
  const text = field("text");
  const outcome = field("outcome");
  if (text === "") say("text", "text-missing");
  else if (text.length > 20_000) say("text", "text-long");
  else if (outcome === "not" && text.length < leastReason) say("text", "not-because");
  if (!outcomes.includes(outcome)) say("outcome", "outcome-missing");

  const caseId = field("caseId");
  const measure = outcome === "measure" || outcome === "partly" ? readMeasure() : null;
  const degree = Number(field("degree"));
  if (!/^[1-5]$/.test(field("degree"))) say("degree", "degree-missing");
  if (field("degreeReason").length > 2000) say("degreeReason", "reason-long");
  if (wrong.length > 0) return { wrong };
  return {
    answer: {
      text,
      outcome: outcome as Outcome,
      degree,
      degreeReason: field("degreeReason"),
      caseId: outcome === "not" || caseId === "" ? null : caseId,
      caseTitle: field("caseTitle"),
      measure,
    },
  };

  function readMeasure(): Answer["measure"] {
    if (caseId !== "" && !choices.cases.some((one) => one.id === caseId)) say("caseId", "case-gone");
    if (field("caseTitle").length > 120) say("caseTitle", "title-long");
    const [what, who, when] = [field("what"), field("who"), field("when")];
    // In a case that is there already the voice may join what is promised; a chosen name alone promises nothing.
    if (caseId !== "" && what === "" && when === "") return null;
    if (what === "") say("what", "what-missing");
    else if (what.length > 300) say("what", "what-long");
    const owner = choices.colleagues.find((one) => one.id === who);
    if (!owner) say("who", "who-missing");
    const due = readTypedDay(when);
    if (when === "") say("when", "when-missing");
    else if (!due) say("when", "when-bad");
    else if (due < today) say("when", "when-past");
    else if (due > addMonths(today, 60)) say("when", "when-far");
    return owner && due ? { what, ownerPersonId: owner.id, ownerName: owner.name, due } : null;
  }
};
