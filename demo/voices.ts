import { randomUUID } from "node:crypto";
import { addWorkingDays, closedQuarters, type Day, mondayOf, oslo } from "#platform/clock/index.ts";
import type { Config } from "#platform/config.ts";
import type { Owner } from "#platform/db/index.ts";
import { closingDay } from "../src/modules/voice/closing-day.ts";
import { figuresOf, type PeriodRow } from "../src/modules/voice/figures.ts";
import { demoCast, demoUnits, everyUnit, type UnitName } from "./cast.ts";
import { historyOf, pastVoices } from "./history.ts";
import { improvementRows } from "./improvement-rows.ts";
import { demoPromises } from "./promises.ts";
import { storyCases } from "./story-cases.ts";
import { voicesOfLyngtun } from "./story-lyngtun.ts";
import { voicesOfOthers } from "./story-others.ts";
import { storyTexts } from "./story-texts.ts";
import { DemoRows } from "./voice-rows.ts";
import type { DemoVoice } from "./voice-script.ts";

export { demoCodes } from "../src/modules/voice/demo-codes.ts";

// The first day of the shipped clock rules. What the demo tells of the time before is measured by the same ones.
const firstRules = "2026-01-01" as Day;

const leaderOf: Partial<Record<UnitName, keyof typeof demoCast>> = { lyngtun: "siv", elvebredden: "ola" };

/**
 * The demo's voices, improvement cases, promises, published texts and figures, dated from today, as the owner of the
 * schemas. Where there are voices already, nothing is touched.
 */
export const seedDemoVoices = async (owner: Owner, config: Pick<Config, "now">): Promise<void> => {
  const { rows } = await owner.query("select 1 from participation.voice limit 1");
  if (rows.length > 0) return;
  const today = oslo(config.now());
  const all = new DemoRows(today, firstRules);
  for (const { id, promise, version, unit, text, since, until } of demoPromises)
    all.add("participation.service_promise", {
      id,
      unit_id: demoUnits[unit].id,
      promise_id: promise,
      version,
      text,
      valid_from: all.ago(since),
      valid_to: until === undefined ? null : all.ago(until),
      made_by: demoCast[leaderOf[unit] ?? "tor"].id,
    });
  const cases = new Map(storyCases.map((one) => [one.key, improvementRows(all, one)]));
  for (const voice of [...voicesOfLyngtun(today), ...voicesOfOthers])
    addText(all, voice, all.voice(voice, cases));
  const quarters = closedQuarters(today, 4);
  const past = pastVoices(quarters).map((voice) => ({ voice, id: all.voice(voice, cases) }));
  for (const [i, text] of storyTexts.entries()) {
    const of = past.filter(({ voice }) => voice.unit === text.unit && outcomeOf(voice) === text.outcome)[i];
    if (of) addText(all, { ...of.voice, text: { ...text, steps: ["consent", "release"] } }, of.id);
  }
  addFigures(
    all,
    past.map(({ voice }) => voice),
  );
  await all.write(owner);
};

const outcomeOf = (voice: DemoVoice) => voice.acts?.findLast((act) => act.kind === "answer")?.outcome ?? null;

const addText = (all: DemoRows, voice: DemoVoice, voice_id: string): void => {
  const { text } = voice;
  const outcome = outcomeOf(voice);
  if (!text || !outcome) return;
  const id = randomUUID();
  const day = all.ago(text.ago);
  const { said, answered } = text;
  const edited_by = demoCast[text.by].id;
  all.add("participation.publication", {
    id,
    unit_id: demoUnits[voice.unit].id,
    voice_id,
    said,
    answered,
    outcome,
    n: 1,
    edited_by,
    edited_at: all.at(day),
  });
  for (const kind of text.steps) {
    const giver = kind === "consent";
    all.add("participation.publication_step", {
      id: randomUUID(),
      publication_id: id,
      kind,
      by: giver ? "giver" : "service",
      person_id: giver ? null : edited_by,
      at: giver && voice.mode === "anonymous" ? null : all.at(day),
      week: mondayOf(day),
    });
  }
  if (text.steps.length === 0 && voice.giver)
    all.add("platform.message", {
      id: randomUUID(),
      person_id: demoCast[voice.giver].id,
      kind: "voice-publication",
      subject_kind: "voice",
      subject_id: voice_id,
      created_at: all.at(day),
    });
};

const addFigures = (all: DemoRows, past: readonly DemoVoice[]): void => {
  for (const quarter of closedQuarters(all.today, 4)) {
    if (closingDay(quarter) > all.today) continue;
    for (const unit of everyUnit) {
      const known = historyOf.some((h) => demoUnits[h.unit].id === unit.id);
      const rows = past.filter((v) => demoUnits[v.unit].id === unit.id).flatMap(asRow);
      const due = rows.filter((row) => row.due >= quarter.from && row.due <= quarter.to);
      all.add("participation.unit_figures", {
        unit_id: unit.id,
        period: quarter.name,
        figures: figuresOf(known ? due : []),
        computed_on: closingDay(quarter),
      });
    }
  }
};

// What the figures saw when the quarter was closed. Every seventh answer came only after that, so it does not count.
const asRow = (voice: DemoVoice, i: number): PeriodRow[] => {
  const { day } = voice;
  if (!day) return [];
  const answer = i % 7 === 3 ? null : (voice.acts?.find((act) => act.kind === "answer") ?? null);
  return [
    {
      start: day,
      due: addWorkingDays(day, 10),
      answered_on: answer?.day ?? null,
      outcome: answer ? outcomeOf(voice) : null,
      seen: answer ? (voice.acts?.find((act) => act.kind === "effect-view")?.seen ?? null) : null,
      promise: voice.promise !== undefined,
    },
  ];
};
