import { type Day, dueOf } from "#platform/clock/index.ts";
import { clocksOf, type KeptClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { type CheckStatus, checkStatus } from "./effect.ts";
import { type MeasureEntry, type MeasureStanding, measureStanding } from "./measure.ts";
import {
  type Case,
  caseSizes,
  checksOf,
  type EffectCheck,
  entriesOf,
  findCases,
  type Measure,
  measuresOf,
} from "./store.ts";

/** A measure with what became of it and where it stands. */
export interface MeasureView {
  id: string;
  what: string;
  ownerPersonId: string;
  ownerName: string;
  /** The day first promised. */
  firstDue: Day;
  /** The day that counts now. */
  due: Day;
  status: MeasureStanding["status"];
  /** How it ended (with its evidence or reason), null while it is owed. */
  end: MeasureEntry | null;
  entries: MeasureEntry[];
  clock: KeptClock | null;
}

/** A question whether it works, answered or not. */
export interface CheckView {
  id: string;
  months: 3 | 6 | 12;
  /** The day it is asked; null where its measures were dropped. */
  due: Day | null;
  status: CheckStatus;
  finding: EffectCheck["finding"];
  text: string | null;
  by: string | null;
  at: Date | null;
  clock: KeptClock | null;
}

/** A case with its measures and effect checks, as the one who asks may see it. */
export interface CaseView {
  id: string;
  title: string;
  problem: string;
  unit_id: string;
  measures: MeasureView[];
  checks: CheckView[];
  /** How many voices it is built on; null for a giver, who cannot count them. */
  sources: number | null;
  /** For a giver: at least so many other voices. Null where it is not told; filled in by whoever knows whose they are. */
  others: number | null;
}

const measureView = (
  m: Measure,
  entries: MeasureEntry[],
  clocks: readonly KeptClock[],
  today: Day,
): MeasureView => {
  const { status, due, end } = measureStanding(m.due, entries, today);
  return {
    id: m.id,
    what: m.what,
    ownerPersonId: m.owner_person_id,
    ownerName: m.owner_name,
    firstDue: m.due,
    due,
    status,
    end,
    entries,
    clock: clocks.find((c) => c.subjectId === m.id) ?? null,
  };
};

const checkView = (e: EffectCheck, clocks: readonly KeptClock[], today: Day): CheckView => {
  const mine = clocks.filter((c) => c.subjectId === e.id);
  const clock = mine.find((c) => c.endedOn === null) ?? mine.at(-1) ?? null;
  const open = clock?.endedOn === null ? dueOf(clock) : null;
  return {
    id: e.id,
    months: e.months,
    due: e.finding === null ? open : clock && dueOf(clock),
    status: checkStatus(e.finding, open, today),
    finding: e.finding,
    text: e.text,
    by: e.by_name,
    at: e.at,
    clock,
  };
};

/** Shows these cases on a day, in the order asked for; one that is hidden or absent is left out. */
export const caseViews = async (tx: Tx, ids: readonly string[], today: Day): Promise<CaseView[]> => {
  if (ids.length === 0) return [];
  const [cases, measures, entries, checks, sizes] = await Promise.all([
    findCases(tx, ids),
    measuresOf(tx, ids),
    entriesOf(tx, ids),
    checksOf(tx, ids),
    caseSizes(tx, ids),
  ]);
  const clocks = await clocksOf(
    tx,
    [...measures, ...checks].map(({ id }) => id),
  );
  const view = (found: Case): CaseView => ({
    id: found.id,
    title: found.title,
    problem: found.problem,
    unit_id: found.unit_id,
    measures: measures
      .filter((m) => m.case_id === found.id)
      .map((m) =>
        measureView(
          m,
          entries.filter((e) => e.measure_id === m.id),
          clocks,
          today,
        ),
      ),
    checks: checks.filter((e) => e.case_id === found.id).map((e) => checkView(e, clocks, today)),
    sources: sizes.find((s) => s.id === found.id)?.size ?? null,
    others: null,
  });
  return [...new Set(ids)].flatMap((id) => cases.filter((c) => c.id === id).map(view));
};
