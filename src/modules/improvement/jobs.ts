import { tell } from "#modules/message/index.ts";
import { inOffice } from "#modules/people/index.ts";
import { overdueStepOn } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type PastClock, pastClocks, setEscalated } from "./store-clocks.ts";

const atOnce = 100;

// The level above the one who owes: a leader does not escalate to herself.
const escalate = async (tx: Tx, past: PastClock, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn(past)) return;
  const leaders = await inOffice(tx, past.unitId, "unit-leader");
  const above = leaders.find((leader) => leader.person_id !== past.ownerPersonId);
  // Nobody there to tell: asked again tomorrow, when somebody may have been appointed.
  if (!above) return;
  await tell(tx, {
    organisationId: past.organisationId,
    personId: above.person_id,
    kind: `${past.subjectKind}-overdue`,
    subjectKind: "improvement-case",
    subjectId: past.caseId,
  });
  await setEscalated(tx, past.id, today);
  await leaveTrail(tx, {
    organisationId: past.organisationId,
    unitId: past.unitId,
    act: "escalation",
    subjectKind: "improvement-case",
    subjectId: past.caseId,
  });
};

/**
 * Tells the level above of measures and effect checks that are past their day, once each. Message and mark stand
 * in one transaction, so a round that is run twice tells nobody twice.
 */
export const escalateOverdue: JobHandler = async (_, work) => {
  const passed: string[] = [];
  for (;;) {
    const some = await work.step(async (tx) => {
      const past = await pastClocks(tx, work.today, atOnce, passed);
      for (const clock of past) await escalate(tx, clock, work);
      return past.map(({ id }) => id);
    });
    passed.push(...some);
    if (some.length < atOnce) return;
  }
};
