import { tell } from "#modules/message/index.ts";
import { changedByAge, noteTold } from "#modules/people/index.ts";
import type { JobHandler } from "#platform/module.ts";
import { leaveTrail } from "#platform/trail.ts";

/**
 * Tells child and parent, once each, that a birthday has changed what the parent sees here (pbrl §§ 3-4, 4-3). What is
 * open follows the age at every request; this only says so. Message, mark and trail stand in one transaction.
 */
export const tellOfAges: JobHandler = async (_, work) => {
  await work.run(async (tx) => {
    for (const one of await changedByAge(tx, work.today)) {
      if (!(await noteTold(tx, one))) continue;
      // The first time there is nothing to tell: it opens what it was registered for.
      if (!one.told_before && !one.ends) continue;
      for (const personId of [one.person_id, one.representative_id])
        await tell(tx, {
          organisationId: one.organisation_id,
          personId,
          kind: one.ends ? "parent-ended" : "parent-narrowed",
          subjectKind: "representation",
          subjectId: one.id,
        });
      await leaveTrail(tx, {
        organisationId: one.organisation_id,
        unitId: null,
        act: one.ends ? "representation-end" : "representation-narrowing",
        subjectKind: "representation",
        subjectId: one.id,
      });
    }
  });
};
