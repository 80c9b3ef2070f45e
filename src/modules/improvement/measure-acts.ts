import { type Day, endClock, extendClock, ruleOfClock } from "#platform/clock/index.ts";
import { clocksOf, endClocks, type KeptClock, updateClock } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { leaveTrail } from "#platform/trail.ts";
import { theCase } from "./case-acts.ts";
import {
  type MeasureEntry,
  type MeasureStanding,
  mayCancel,
  mayComplete,
  mayMove,
  mayStart,
  measureStanding,
} from "./measure.ts";
import { checksOf, entriesOf, findMeasure, insertEntry, lock, type Measure, measuresOf } from "./store.ts";
import { setEscalated } from "./store-clocks.ts";

/** A measure as the one who acts has it before them, nobody else changing it meanwhile. */
interface Held {
  measure: Measure;
  entries: MeasureEntry[];
  now: MeasureStanding;
  clock: KeptClock | null;
}

// `seen`: how many entries the page showed. Whoever decided on another state is told, and keeps what was typed.
const hold = async (tx: Tx, id: string, seen: number, today: Day): Promise<Held> => {
  const measure = /^[0-9a-f-]{36}$/.test(id) ? await findMeasure(tx, id) : null;
  if (!measure) throw new NotFound();
  await theCase(tx, measure.case_id);
  await lock(tx, measure.case_id);
  const entries = (await entriesOf(tx, [measure.case_id])).filter((e) => e.measure_id === id);
  if (entries.length !== seen) throw new Refused("changed-meanwhile");
  const clocks = await clocksOf(tx, [id]);
  return {
    measure,
    entries,
    now: measureStanding(measure.due, entries, today),
    clock: clocks.find((c) => !c.endedOn) ?? null,
  };
};

const note = async (
  tx: Tx,
  acting: Acting,
  { measure }: Held,
  entry: { kind: MeasureEntry["kind"]; text: string; new_due: Day | null },
): Promise<void> => {
  await insertEntry(tx, acting, measure, entry);
  await leaveTrail(tx, {
    organisationId: measure.organisation_id,
    unitId: measure.unit_id,
    act: `measure-${entry.kind}`,
    subjectKind: "measure",
    subjectId: measure.id,
  });
};

/** An act on a measure: what is said, and how many entries the page showed. */
export interface MeasureAct {
  text: string;
  seen: number;
}

/** It has begun. @throws NotFound, Refused */
export const startMeasure = async (
  tx: Tx,
  acting: Acting,
  id: string,
  act: MeasureAct,
  today: Day,
): Promise<void> => {
  const held = await hold(tx, id, act.seen, today);
  const refusal = mayStart(held.now, held.entries);
  if (refusal) throw new Refused(refusal);
  await note(tx, acting, held, { kind: "start", text: act.text.trim(), new_due: null });
};

/** It is done, with what shows it; its clock ends. @throws NotFound, Refused */
export const completeMeasure = async (
  tx: Tx,
  acting: Acting,
  id: string,
  act: MeasureAct,
  today: Day,
): Promise<void> => {
  const held = await hold(tx, id, act.seen, today);
  const refusal = mayComplete(held.now, act.text);
  if (refusal) throw new Refused(refusal);
  await note(tx, acting, held, { kind: "completion", text: act.text.trim(), new_due: null });
  if (held.clock) await updateClock(tx, held.clock.id, endClock(held.clock, today));
};

/**
 * It gets a later day, with a reason that the givers read. The day first promised stays, and so do the days of
 * the effect checks: to be asked too early is milder than never to be asked. @throws NotFound, Refused
 */
export const moveMeasure = async (
  tx: Tx,
  acting: Acting,
  id: string,
  act: MeasureAct & { to: Day },
  today: Day,
): Promise<void> => {
  const held = await hold(tx, id, act.seen, today);
  if (!held.clock) throw new Refused("is-ended");
  const asked = { to: act.to, reason: act.text, today };
  const refusal = mayMove(held.now, held.clock, asked);
  if (refusal) throw new Refused(refusal);
  const moved = extendClock(held.clock, ruleOfClock(held.clock), asked);
  if (typeof moved === "string") throw new Refused(moved);
  await note(tx, acting, held, { kind: "new-date", text: act.text.trim(), new_due: moved.extendedTo });
  await updateClock(tx, held.clock.id, moved);
  // Past the new day the level above is told again.
  await setEscalated(tx, held.clock.id, null);
};

/** It is dropped, with a reason that the givers read. When nothing is left of the case, nothing is checked. @throws NotFound, Refused */
export const cancelMeasure = async (
  tx: Tx,
  acting: Acting,
  id: string,
  act: MeasureAct,
  today: Day,
): Promise<void> => {
  const held = await hold(tx, id, act.seen, today);
  const refusal = mayCancel(held.now, act.text);
  if (refusal) throw new Refused(refusal);
  await note(tx, acting, held, { kind: "cancellation", text: act.text.trim(), new_due: null });
  await endClocks(tx, id, today);
  const { case_id } = held.measure;
  const [measures, entries, checks] = await Promise.all([
    measuresOf(tx, [case_id]),
    entriesOf(tx, [case_id]),
    checksOf(tx, [case_id]),
  ]);
  const dropped = (m: Measure) => entries.some((e) => e.measure_id === m.id && e.kind === "cancellation");
  if (!measures.every(dropped)) return;
  for (const check of checks) await endClocks(tx, check.id, today);
};
