import { type InOffice, inOffice, unitById } from "#modules/people/index.ts";
import {
  addDays,
  clockAsOf,
  type Day,
  dueOf,
  mondayOf,
  overdueStepOn,
  ruleOfClock,
} from "#platform/clock/index.ts";
import { updateClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import { enqueue } from "#platform/jobs/index.ts";
import type { JobHandler, Module } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import {
  clocksToRemind,
  overdueClocks,
  type RoundClock,
  setEscalated,
  settleWeek,
  standingClocks,
  tellOnce,
  withheldFrom,
} from "./store-rounds.ts";

// What one round takes at most; the next one, an hour later, goes on where this one ended.
const most = 500;

/** The nearest who lead: those of the unit itself, or where it has none, of the first unit above that has. */
const nearest = (leaders: readonly InOffice[]): InOffice[] =>
  leaders.filter((leader) => leader.unit_id === leaders[0]?.unit_id);

// Whom the giver has blocked is passed over: to be told that something is late would be to know that it is there.
const leadersOf = (tx: Tx) => {
  const known = new Map<string, Promise<InOffice[]>>();
  return async (unitId: string, voiceId: string): Promise<InOffice[]> => {
    const found = known.get(unitId) ?? inOffice(tx, unitId, "unit-leader");
    known.set(unitId, found);
    const [all, withheld] = [await found, await withheldFrom(tx, voiceId)];
    return nearest(all.filter((leader) => !withheld.includes(leader.person_id)));
  };
};

// A clock may stand only so long: then it goes on by itself, and what was due has moved by the days it stood.
const letGo = async (tx: Tx, today: Day): Promise<void> => {
  for (const clock of await standingClocks(tx, most)) {
    const now = clockAsOf(clock, today);
    if (now !== clock) await updateClock(tx, clock.id, now);
  }
};

const tellOverdue = async (
  tx: Tx,
  clock: RoundClock,
  today: Day,
  now: Date,
  leaders: ReturnType<typeof leadersOf>,
) => {
  const own = await leaders(clock.unitId, clock.subjectId);
  for (const leader of own) await tellOnce(tx, clock, "voice-overdue", leader.person_id, now);
  if (ruleOfClock(clock).overdue_step !== "level-above" || overdueStepOn(clock) > today) return;
  // Above whoever has just been told: where the unit has no leader of its own, the one who was told stands higher up.
  const above = (await unitById(tx, own[0]?.unit_id ?? clock.unitId))?.parent_id;
  const higher = above ? await leaders(above, clock.subjectId) : [];
  for (const leader of higher) await tellOnce(tx, clock, "voice-overdue-above", leader.person_id, now);
  await setEscalated(tx, clock.id, today);
  await leaveTrail(tx, {
    organisationId: clock.organisationId,
    unitId: clock.unitId,
    act: "escalation",
    subjectKind: "voice",
    subjectId: clock.subjectId,
    detail: { rule: clock.ruleId, due: dueOf(clock), told: higher.length },
  });
};

/** Lets clocks go on that have stood long enough, reminds of answers that are soon due, tells of those that are late. */
export const voiceClocks: JobHandler = async (_, work) => {
  const { today, now } = work;
  await work.run(async (tx) => {
    const leaders = leadersOf(tx);
    await letGo(tx, today);
    for (const clock of await clocksToRemind(tx, today, most))
      for (const leader of await leaders(clock.unitId, clock.subjectId))
        await tellOnce(tx, clock, "voice-reminder", leader.person_id, now);
    for (const clock of await overdueClocks(tx, today, most))
      await tellOverdue(tx, clock, today, now, leaders);
  });
};

/** Asks for what is to be done once a week: the two weeks that are over last, so that a day when nothing ran costs nothing. */
export const weeksOver: JobHandler = async (_, work) => {
  const monday = mondayOf(work.today);
  await work.run(async (tx) => {
    for (const week of [addDays(monday, -7), addDays(monday, -14)])
      await enqueue(tx, { kind: "settle-week", payload: { monday: week }, onceKey: `settle-week:${week}` });
  });
};

/** Writes a week's anonymous rows anew, so that neither place nor transaction tells which came first. */
export const settle: JobHandler = async (payload, work) => {
  const monday = mondayOf(String(payload["monday"]) as Day);
  // A week that is not over would be settled too early, and what comes after would stand in order.
  if (addDays(monday, 6) >= work.today) return;
  await work.run((tx) => settleWeek(tx, monday));
};

/** The module's jobs by kind. */
export const voiceJobs: NonNullable<Module["jobs"]> = {
  "voice-clocks": voiceClocks,
  "weeks-over": weeksOver,
  "settle-week": settle,
};

/** Those that come round by themselves, every so many minutes. */
export const voiceRounds: NonNullable<Module["rounds"]> = [
  { kind: "voice-clocks", every: 60 },
  { kind: "weeks-over", every: 24 * 60 },
];
