import { type Known, letIn } from "#modules/people/index.ts";
import type { Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { leaveTrail } from "#platform/trail.ts";
import { usedName } from "./store/names.ts";

/** What this way in is called in sessions: no provider's address. */
const provider = "way-in";

/**
 * Lets somebody in without a national eID, in a sign-in transaction: as oneself, in no role, and with low assurance.
 * @returns what to do after the transaction
 */
export const letInLow = async (c: Ctx, tx: Tx, person: Known, returnTo: string): Promise<() => Response> => {
  await usedName(tx, person.id);
  await leaveTrail(tx, {
    organisationId: person.organisation_id,
    unitId: null,
    act: "sign-in",
    subjectKind: "person",
    subjectId: person.id,
  });
  // By the real clock, which the database goes by, also where a trial's clock is moved.
  const how = { provider, assurance: "low", sid: null, idToken: null, shownAt: new Date() } as const;
  return letIn(c, tx, person, how, { returnTo, lang: c.var.lang });
};
