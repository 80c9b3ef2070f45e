import { tell } from "#modules/message/index.ts";
import { inOffice } from "#modules/people/index.ts";
import { overdueStepOn } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type OverdueTalk, overdueTalks, setEscalated } from "./store/overdue.ts";

const atOnce = 100;

const escalate = async (tx: Tx, past: OverdueTalk, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn({ due: past.due, extendedTo: null })) return;
  const [leader] = await inOffice(tx, past.unit_id, "unit-leader");
  // Nobody there to tell: asked again tomorrow, when somebody may have been appointed.
  if (!leader) return;
  const about = { organisationId: past.organisation_id, subjectKind: "after-talk", subjectId: past.id };
  await tell(tx, { ...about, personId: leader.person_id, kind: "after-talk-overdue" });
  await setEscalated(tx, past.clock_id, today);
  await leaveTrail(tx, { ...about, unitId: past.unit_id, act: "escalation" });
};

/** Once a day: the leader is told, once, of what was owed after coercion and not done by its day. Nothing of whom. */
export const afterTalkOverdue: JobHandler = async (_, work) => {
  const passed: string[] = [];
  for (;;) {
    const some = await work.step(async (tx) => {
      const past = await overdueTalks(tx, work.today, atOnce, passed);
      for (const one of past) await escalate(tx, one, work);
      return past.map((one) => one.clock_id);
    });
    passed.push(...some);
    if (some.length < atOnce) return;
  }
};
