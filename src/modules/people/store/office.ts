import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { RoleKind } from "./roles.ts";

/** Somebody who holds an office for a unit, there or at the nearest place above it. */
export interface InOffice {
  person_id: string;
  /** Empty where it is not told. */
  name: string;
  title: string;
  unit_id: string;
  unit_name: string;
}

/** Who holds an office for a unit, nearest first; those further up follow. Empty: nobody does. */
export const inOffice = (tx: Tx, unitId: string, kind: RoleKind): Promise<InOffice[]> =>
  tx.all(raw<InOffice>(sql`select * from people.in_office(${unitId}, ${kind})`));
