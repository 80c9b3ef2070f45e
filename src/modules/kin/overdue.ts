import { tell } from "#modules/message/index.ts";
import { inOffice } from "#modules/people/index.ts";
import { overdueStepOn } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";
import { type OverdueInformation, overdueInformation, setEscalated } from "./store-overdue.ts";

const atOnce = 100;

// Where only the leader may read it, the leader owes the answer: it goes to the one above, and to the same where there is
// nobody above.
const escalate = async (tx: Tx, past: OverdueInformation, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn({ due: past.due, extendedTo: null })) return;
  const leaders = await inOffice(tx, past.unit_id, "unit-leader");
  const to = (past.readers === "leader" ? leaders[1] : undefined) ?? leaders[0];
  // Nobody there to tell: asked again tomorrow, when somebody may have been appointed.
  if (!to) return;
  const about = { organisationId: past.organisation_id, subjectKind: "kin-information", subjectId: past.id };
  await tell(tx, { ...about, personId: to.person_id, kind: "kin-overdue" });
  await setEscalated(tx, past.clock_id, today);
  await leaveTrail(tx, { ...about, unitId: past.unit_id, act: "escalation" });
};

/** Once a day: the leader is told, once, of what next of kin told and nobody has answered by its day. */
export const kinOverdue: JobHandler = async (_, work) => {
  const passed: string[] = [];
  for (;;) {
    const some = await work.step(async (tx) => {
      const past = await overdueInformation(tx, work.today, atOnce, passed);
      for (const one of past) await escalate(tx, one, work);
      return past.map((one) => one.clock_id);
    });
    passed.push(...some);
    if (some.length < atOnce) return;
  }
};
