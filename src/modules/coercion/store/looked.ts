import { raw, sql, type Tx } from "#platform/db/index.ts";
import { linesWithin, microsOf } from "#platform/log-page.ts";
import type { LookedPage } from "#platform/module.ts";

/** What those at work have read and done about the conversations and decisions that are mine. */
export const doneAboutMine = (
  tx: Tx,
  page: LookedPage,
): Promise<
  {
    id: string;
    act: string;
    at: Date;
    micros: string;
    person_id: string;
    role_id: string;
    role_kind: string;
    unit_id: string;
    organisation_id: string;
  }[]
> =>
  tx.all(
    raw(sql`select t.id, t.act, t.at, ${microsOf("t.at")} as micros, t.person_id, t.role_id, t.role_kind, t.unit_id, t.organisation_id
      from platform.trail t where t.role_id is not null and t.person_id is not null
        and ((t.subject_kind = 'after-talk' and t.subject_id = any((select care.my_coercions())::uuid[]))
          or (t.subject_kind = 'supported-decision' and t.subject_id = any((select care.my_supported())::uuid[]))) ${linesWithin(page, "t.at", "t.id", "t.person_id")}`),
  );
