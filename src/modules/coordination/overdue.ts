import { tell } from "#modules/message/index.ts";
import { inOffice } from "#modules/people/index.ts";
import { overdueStepOn } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { blockedIn, type Overdue, overdueCoordinations, setEscalated } from "./store/overdue.ts";

const atOnce = 100;

// The leader of the unit that coordinates, or the nearest above; never whom the person has blocked, nor the person.
const escalate = async (tx: Tx, past: Overdue, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn({ due: past.due, extendedTo: null })) return;
  const not = new Set([...(await blockedIn(tx, past.id)), past.person_id]);
  const to = (await inOffice(tx, past.unit_id, "unit-leader")).find(({ person_id }) => !not.has(person_id));
  // Nobody there to tell: asked again tomorrow, when somebody may have been appointed.
  if (!to) return;
  const about = { organisationId: past.organisation_id, subjectKind: "coordination", subjectId: past.id };
  await tell(tx, { ...about, personId: to.person_id, kind: "coordination-overdue" });
  await setEscalated(tx, past.clock_id, today);
  await leaveTrail(tx, { ...about, unitId: past.unit_id, act: "escalation" });
};

/** Once a day: the leader is told, once, of what is past its day. */
export const coordinationOverdue: JobHandler = async (_, work) => {
  const passed: string[] = [];
  for (;;) {
    const some = await work.step(async (tx) => {
      const past = await overdueCoordinations(tx, work.today, atOnce, passed);
      for (const one of past) await escalate(tx, one, work);
      return past.map((one) => one.clock_id);
    });
    passed.push(...some);
    if (some.length < atOnce) return;
  }
};
