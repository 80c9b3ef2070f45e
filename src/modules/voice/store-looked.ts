import { raw, sql, type Tx } from "#platform/db/index.ts";
import { linesWithin, microsOf } from "#platform/log-page.ts";
import type { LookedPage } from "#platform/module.ts";

/** Openings of the names behind all my voices, as lines of the log. */
export const nameOpeningsOfMine = (
  tx: Tx,
  page: LookedPage,
): Promise<
  {
    id: string;
    at: Date;
    micros: string;
    person_id: string;
    name: string | null;
    role_id: string | null;
    role_kind: string | null;
    unit_id: string | null;
    organisation_id: string;
  }[]
> =>
  tx.all(
    raw(sql`select t.id, t.at, ${microsOf("t.at")} as micros, t.person_id, t.detail->>'name' as name, t.role_id, t.role_kind,
        t.unit_id, t.organisation_id
      from platform.trail t where t.subject_kind = 'voice' and t.act = 'name-opening' and t.person_id is not null
        and t.subject_id = any((select participation.my_voices())::uuid[]) ${linesWithin(page, "t.at", "t.id", "t.person_id")}`),
  );
