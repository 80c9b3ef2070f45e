import { type Day, dueOf } from "#platform/clock/index.ts";
import { clocksOf, endClocks } from "#platform/clock-store.ts";
import type { Acting, Tx } from "#platform/db/index.ts";
import { NotFound, Refused } from "#platform/http/ask.ts";
import { leaveTrail } from "#platform/trail.ts";
import { checkStatus, type Finding, mayRecord } from "./effect.ts";
import { findCheck, setFinding } from "./store.ts";

/**
 * Records whether it works, and on what that rests; the check's clock ends. Answered once: the first stands.
 * @returns the case's id
 * @throws NotFound, Refused
 */
export const recordEffect = async (
  tx: Tx,
  acting: Acting,
  id: string,
  found: { finding: Finding; text: string },
  today: Day,
): Promise<string> => {
  const check = /^[0-9a-f-]{36}$/.test(id) ? await findCheck(tx, id) : null;
  if (!check) throw new NotFound();
  const open = (await clocksOf(tx, [id])).find((c) => c.endedOn === null);
  const refusal = mayRecord(checkStatus(check.finding, open ? dueOf(open) : null, today), found.text);
  if (refusal) throw new Refused(refusal);
  if ((await setFinding(tx, acting, id, { ...found, text: found.text.trim() })) === 0)
    throw new Refused("is-answered");
  await endClocks(tx, id, today);
  await leaveTrail(tx, {
    organisationId: check.organisation_id,
    unitId: check.unit_id,
    act: "effect-check",
    subjectKind: "effect-check",
    subjectId: id,
  });
  return check.case_id;
};
