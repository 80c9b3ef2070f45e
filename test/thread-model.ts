import type { CaseFile } from "#modules/voice/case-file.ts";
import {
  type Entry,
  type EntryKind,
  mayAct,
  type Outcome,
  type Seen,
  standing,
} from "#modules/voice/voice.ts";
import {
  asDay,
  type Day,
  endClock,
  mondayOf,
  resumeClock,
  ruleOn,
  startClock,
  stopClock,
} from "#platform/clock/index.ts";
import type { KeptClock } from "#platform/clock-store.ts";

/** Something one of the two does in a thread. */
export interface Deed {
  kind: EntryKind;
  outcome?: Outcome;
  seen?: Seen;
}

const unit = "00000002-0000-4000-8000-000000000001";
const other = "00000002-0000-4000-8000-000000000002";
/** The units of the model, by id. */
export const modelNames: ReadonlyMap<string, string> = new Map([
  [unit, "Lyngtun"],
  [other, "Fossen"],
]);
/** The improvement case that the model's answers lead to. */
export const modelCase = "00000005-0000-4000-8000-000000000001";

const byService: readonly EntryKind[] = ["acknowledgement", "question", "handover", "answer", "extension"];

const clockOf = (rule: string, day: Day, n: number): KeptClock => ({
  ...startClock(ruleOn(rule, day), day),
  id: `clock-${n}`,
  organisationId: "",
  unitId: unit,
  subjectKind: "voice",
  subjectId: "",
  ownerPersonId: null,
  escalatedOn: null,
});

const entryOf = (file: CaseFile, deed: Deed, day: Day, anonymous: boolean): Entry => {
  const service = byService.includes(deed.kind);
  const n = file.entries.length + 1;
  return {
    id: `entry-${n}`,
    n,
    kind: deed.kind,
    by: service ? "service" : "giver",
    text: deed.kind === "acknowledgement" || deed.kind === "withdrawal" ? "" : `Ord ${n}`,
    outcome: deed.kind === "answer" ? (deed.outcome ?? "measure") : null,
    degree: deed.kind === "answer" || deed.kind === "degree" ? 2 : null,
    degree_reason: null,
    seen: deed.kind === "effect-view" ? (deed.seen ?? "half") : null,
    case_id: deed.kind === "answer" && deed.outcome !== "not" ? modelCase : null,
    refers_to: deed.kind === "reply" ? (file.standing.openQuestion?.id ?? null) : null,
    from_unit_id: deed.kind === "handover" ? file.voice.unit_id : null,
    to_unit_id: deed.kind === "handover" ? other : null,
    new_due: deed.kind === "extension" ? asDay("2026-12-30") : null,
    person_name: service ? "Siv Tenkt" : null,
    person_title: service ? "enhetsleder" : null,
    at: service || !anonymous ? new Date(`${day}T10:00:00Z`) : null,
    week: mondayOf(day),
  };
};

const isOpenAnswer = (c: KeptClock) =>
  c.endedOn === null && (c.ruleId === "voice-answer" || c.ruleId === "dispute-answer");

const clocksAfter = (file: CaseFile, deed: Deed, day: Day): KeptClock[] => {
  const change = (fits: (c: KeptClock) => boolean, to: (c: KeptClock) => Partial<KeptClock>) =>
    file.clocks.map((c) => (fits(c) ? { ...c, ...to(c) } : c));
  const disputed = () =>
    file.clocks.some(isOpenAnswer)
      ? file.clocks
      : [...file.clocks, clockOf("dispute-answer", day, file.clocks.length)];
  const open = (c: KeptClock) => c.endedOn === null;
  switch (deed.kind) {
    case "acknowledgement":
      return change(
        (c) => open(c) && c.ruleId === "voice-acknowledgement",
        (c) => endClock(c, day),
      );
    case "question":
      return change(isOpenAnswer, (c) => stopClock(c, day));
    case "reply":
      return change(isOpenAnswer, (c) => resumeClock(c, day));
    case "answer":
    case "withdrawal":
      return change(open, (c) => endClock(c, day));
    case "effect-view":
      return deed.seen === "yes"
        ? change(
            (c) => open(c) && c.ruleId === "dispute-answer",
            (c) => endClock(c, day),
          )
        : disputed();
    case "reopening":
      return disputed();
    default:
      return file.clocks;
  }
};

/** A voice just given, as its giver's case file, without a database. */
export const modelFile = (day: Day, anonymous = false): CaseFile => ({
  voice: {
    id: "00000007-0000-4000-8000-000000000001",
    organisation_id: "",
    unit_id: unit,
    first_unit_id: unit,
    mode: anonymous ? "anonymous" : "named",
    channel: "web",
    words: "Telefonen er åpen fra ni til to. Det er om kvelden jeg trenger å ringe.",
    about: null,
    as_whom: null,
    wish: null,
    third_person: false,
    promise_id: null,
    language: "nb",
    received_at: anonymous ? null : new Date(`${day}T09:00:00Z`),
    received_week: mondayOf(day),
    held_until: null,
    withdrawn_week: null,
    code_hash: new Uint8Array(),
    receipt_hash: new Uint8Array(),
    entered_by: null,
  },
  entries: [],
  standing: standing([]),
  clocks: [clockOf("voice-acknowledgement", day, 0), clockOf("voice-answer", day, 1)],
});

/** The file after a deed; unchanged where the deed may not happen. */
export const after = (file: CaseFile, deed: Deed, day: Day): CaseFile => {
  if (mayAct(deed.kind, file.standing, file.entries)) return file;
  const entries = [...file.entries, entryOf(file, deed, day, file.voice.mode === "anonymous")];
  const withdrawn =
    deed.kind === "withdrawal" ? mondayOf(day) : deed.kind === "reopening" ? null : file.voice.withdrawn_week;
  return {
    voice: {
      ...file.voice,
      withdrawn_week: withdrawn,
      unit_id: deed.kind === "handover" ? other : file.voice.unit_id,
    },
    entries,
    standing: standing(entries),
    clocks: clocksAfter(file, deed, day),
  };
};

/** The file after several deeds, all on one day. */
export const afterAll = (file: CaseFile, deeds: readonly Deed[], day: Day): CaseFile =>
  deeds.reduce((now, deed) => after(now, deed, day), file);
