import { clockState, type Day, oslo } from "#platform/clock/index.ts";
import { dateInWords, type Lang } from "#platform/texts/index.ts";
import type { HelpNumber } from "#web/index.ts";
import { checkedOn } from "#web/index.ts";
import { answerClock } from "./case-file.ts";
import { clockWords } from "./clock-words.ts";
import type { GiverFile } from "./giver-file.ts";
import type { CaseOnPaper, ThreadEntry } from "./letters/thread.ts";
import { threadItems } from "./pages/thread-items.ts";
import { stateWords, titleOf } from "./pages/thread-state.ts";
import { whenOf } from "./receipt.ts";
import { followCaseTexts } from "./texts/follow-case.ts";
import { threadTexts } from "./texts/thread.ts";
import type { Entry } from "./voice.ts";

const entryOut = (names: ReadonlyMap<string, string>, entries: readonly Entry[]) => (e: Entry) => ({
  n: e.n,
  kind: e.kind,
  by: e.by,
  text: e.text,
  outcome: e.outcome,
  degree: e.degree,
  degree_reason: e.degree_reason,
  seen: e.seen,
  answers_n: entries.find((other) => other.id === e.refers_to)?.n ?? null,
  from_unit: e.from_unit_id && (names.get(e.from_unit_id) ?? null),
  to_unit: e.to_unit_id && (names.get(e.to_unit_id) ?? null),
  new_due: e.new_due,
  person: e.person_name === null ? null : { name: e.person_name, title: e.person_title ?? "" },
  at: e.at?.toISOString() ?? null,
  week: e.week,
});

/**
 * A case as data, for its giver to keep or move. The keys are stable: a new one may come,
 * none is renamed under the same `format`. Days are `YYYY-MM-DD` in Norway, moments ISO 8601 in UTC, weeks their
 * Monday; null where nothing is kept. No id, no code and nothing of other givers is in it.
 */
export const caseAsData = (file: GiverFile, today: Day) => ({
  format: "medvirk-case-1",
  taken_on: today,
  voice: {
    organisation: file.unit.organisation_name,
    unit: file.unit.name,
    first_unit: file.names.get(file.voice.first_unit_id) ?? null,
    mode: file.voice.mode,
    channel: file.voice.channel,
    words: file.voice.words,
    about: file.voice.about,
    as_whom: file.voice.as_whom,
    wish: file.voice.wish,
    third_person: file.voice.third_person,
    language: file.voice.language,
    received: whenOf(file.voice),
    received_week: file.voice.received_week,
    held_until: file.voice.held_until,
    withdrawn_week: file.voice.withdrawn_week,
    receipt: Buffer.from(file.voice.receipt_hash).toString("hex"),
  },
  state: file.standing.state,
  thread: file.entries.map(entryOut(file.names, file.entries)),
  clocks: file.clocks.map((c) => ({
    rule: c.ruleId,
    rule_valid_from: c.ruleVersion,
    start: c.start,
    due: c.due,
    extended_to: c.extendedTo,
    extension_reason: c.extensionReason,
    stopped_on: c.stoppedOn,
    ended_on: c.endedOn,
    escalated_on: c.escalatedOn,
    state: clockState(c, today).state,
  })),
  cases: file.cases.map((of) => ({
    built_on_others_at_least: of.others,
    measures: of.measures.map((m) => ({
      what: m.what,
      who: m.ownerName,
      first_due: m.firstDue,
      due: m.due,
      status: m.status,
      entries: m.entries.map((e) => ({
        kind: e.kind,
        text: e.text,
        new_due: e.new_due,
        by: e.by_name,
        on: oslo(e.at),
      })),
    })),
    effect_checks: of.checks.map((check) => ({
      after_months: check.months,
      due: check.due,
      finding: check.finding,
      text: check.text,
      by: check.by,
      on: check.at && oslo(check.at),
    })),
  })),
  publications: file.publications.map(({ said, answered, outcome, n, steps }) => ({
    n,
    said,
    answered,
    outcome,
    steps: steps.map(({ kind, by, week }) => ({ kind, by, week })),
  })),
  name_openings: file.openings.map(({ name, role_kind, at }) => ({
    name,
    role: role_kind,
    at: at.toISOString(),
  })),
});

/** A case on paper, for `threadLetter`: the same thread as on the page, in the same words. */
export const caseOnPaper = (
  file: GiverFile,
  lang: Lang,
  today: Day,
  numbers: readonly HelpNumber[],
): CaseOnPaper => {
  const spoken = threadTexts.in(lang);
  const { t } = followCaseTexts.in(lang);
  const unit = file.unit.short_name;
  const { answer, degree } = file.standing;
  const steps = threadItems(file, file.cases, file.names, lang, today);
  const entries = steps.flatMap((s): ThreadEntry[] => {
    const { strand, by, open, heading, measure } = s;
    const note = s.notes.length > 0 ? s.notes.join(" ") : null;
    // On paper nothing folds out: earlier versions stand above the one that followed them.
    const earlier = s.earlier.map(
      (quote): ThreadEntry => ({
        strand: strand ?? "both",
        by: quote.by,
        open: false,
        heading: spoken.t.effect.earlier,
        words: [quote],
        measure: [],
        note: null,
      }),
    );
    return [...earlier, { strand, by, open, heading, words: s.quotes, measure, note }];
  });
  const clock = file.standing.owesAnswer ? answerClock(file) : null;
  const words = clock && clockWords(clock, { lang: spoken.lang, today, voice: file.voice, unit });
  const given = (entry: Entry | null) =>
    entry?.degree ? { step: entry.degree as 1 | 2 | 3 | 4 | 5, reason: entry.degree_reason ?? "" } : null;
  return {
    organisation: file.unit.organisation_name,
    unit: file.unit.name,
    title: titleOf(file.voice.words) || t.thread,
    state: stateWords(file, file.names, lang, today).lead,
    entries,
    degrees: answer && {
      giver: { who: t.degree.you, answer: given(degree) },
      service: { who: t.degree.unit(unit), answer: given(answer) },
    },
    clock: words && { due: words.due, left: words.left, basis: words.basis },
    printed: dateInWords(spoken.lang, today),
    help: {
      numbers: numbers.map(({ number, texts }) => ({ number, what: texts[spoken.lang] })),
      checked: dateInWords(spoken.lang, checkedOn(numbers)),
    },
  };
};
