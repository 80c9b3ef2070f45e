import type { Tx } from "#platform/db/index.ts";
import { leaveTrail } from "#platform/trail.ts";
import type { Coercion } from "./store/coercions.ts";

/** A line of what was done. */
export const told = (tx: Tx, of: Pick<Coercion, "id" | "organisation_id" | "unit_id">, act: string) =>
  leaveTrail(tx, {
    organisationId: of.organisation_id,
    unitId: of.unit_id,
    act,
    subjectKind: "after-talk",
    subjectId: of.id,
  });
