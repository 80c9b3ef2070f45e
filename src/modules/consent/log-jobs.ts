import { tell } from "#modules/message/index.ts";
import { inOffice } from "#modules/people/index.ts";
import { overdueStepOn, ruleOn, startClock } from "#platform/clock/index.ts";
import { endClocks, keepClock } from "#platform/clock-store.ts";
import type { Tx } from "#platform/db/index.ts";
import type { JobHandler, JobWork } from "#platform/module.ts";
import { officers } from "./store/emergencies.ts";
import { passOn, pastExplanations } from "./store/explanations.ts";
import { pastReviews, setEscalated } from "./store/reviews.ts";

const atOnce = 100;

type Past = Awaited<ReturnType<typeof pastExplanations>>[number];

// To the leader of the unit where it was looked, then to the privacy officers; there it stays, past its day.
const passUp = async (tx: Tx, past: Past, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn({ due: past.due, extendedTo: null }) || !past.unit_id) return;
  const about = { organisationId: past.organisation_id, subjectKind: "explanation", subjectId: past.id };
  const notAsked = (one: { person_id: string }) =>
    one.person_id !== past.actor_person_id && one.person_id !== past.person_id;
  const leader = past.leader_from ? null : (await inOffice(tx, past.unit_id, "unit-leader")).find(notAsked);
  const to = leader
    ? [leader]
    : past.officer_from
      ? []
      : (await officers(tx, past.organisation_id)).filter(notAsked);
  // Nobody there to pass it on to: asked again tomorrow, when somebody may have been appointed.
  if (to.length === 0) return;
  await passOn(tx, past.id, leader ? "leader" : "officer", today);
  await endClocks(tx, past.id, today);
  await keepClock(tx, startClock(ruleOn("looked-why-up", today), today), {
    ...about,
    unitId: past.unit_id,
    ...(leader ? { ownerPersonId: leader.person_id } : {}),
  });
  for (const { person_id } of to) await tell(tx, { ...about, personId: person_id, kind: "looked-why-up" });
};

type PastReview = Awaited<ReturnType<typeof pastReviews>>[number];

// A review that is late is told to the leader at the top, who reads nothing of it.
const sayLate = async (tx: Tx, past: PastReview, { today }: JobWork): Promise<void> => {
  if (today < overdueStepOn({ due: past.due, extendedTo: null })) return;
  const top = (await inOffice(tx, past.unit_id, "unit-leader")).at(-1);
  if (!top) return;
  await tell(tx, {
    organisationId: past.organisation_id,
    personId: top.person_id,
    kind: "review-overdue",
    subjectKind: past.subject_kind,
    subjectId: past.subject_id,
  });
  await setEscalated(tx, past.clock_id, today);
};

const all = async <T extends { clock_id: string }>(
  work: JobWork,
  take: (tx: Tx, passed: readonly string[]) => Promise<T[]>,
  act: (tx: Tx, one: T, work: JobWork) => Promise<void>,
): Promise<void> => {
  const passed: string[] = [];
  for (;;) {
    const n = await work.step(async (tx) => {
      const some = await take(tx, passed);
      for (const one of some) {
        await act(tx, one, work);
        passed.push(one.clock_id);
      }
      return some.length;
    });
    if (n < atOnce) return;
  }
};

/** Once a day: what somebody has not been told in time goes one step up, and late reviews are said. */
export const logOverdue: JobHandler = async (_, work) => {
  await all(work, (tx, passed) => pastExplanations(tx, work.today, atOnce, passed), passUp);
  await all(work, (tx, passed) => pastReviews(tx, work.today, atOnce, passed), sayLate);
};
