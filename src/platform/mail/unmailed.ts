import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Way } from "./post.ts";

/** What waits for one person's mail. */
export interface Waiting {
  personId: string;
  /** Oldest first. */
  messageIds: string[];
  /** Whether a mail went out within the last day, and within the last seven. */
  mailedToday: boolean;
  mailedThisWeek: boolean;
}

/**
 * Messages that are unread, not mailed, and not so old that they are no news; by person, of all or of one. Only for the
 * job.
 */
export const waitingFor = (tx: Tx, personId: string | null = null): Promise<Waiting[]> =>
  tx.all(
    raw<Waiting>(sql`
      select m.person_id as "personId", array_agg(m.id order by m.created_at, m.id) as "messageIds",
          exists (select 1 from platform.message r where r.person_id = m.person_id
            and r.mailed_at > now() - interval '1 day') as "mailedToday",
          exists (select 1 from platform.message r where r.person_id = m.person_id
            and r.mailed_at > now() - interval '7 days') as "mailedThisWeek"
        from platform.message m
       where m.read_at is null and m.mailed_at is null and m.created_at > now() - interval '14 days'
         and (${personId}::uuid is null or m.person_id = ${personId}::uuid)
       group by m.person_id`),
  );

/** Whether the pace that somebody wishes lets a mail go now. */
export const isDue = ({ pace }: Way, { mailedToday, mailedThisWeek }: Waiting): boolean =>
  pace === "daily" ? !mailedToday : !mailedThisWeek;

/** Notes that these are in the mail. */
export const markMailed = (tx: Tx, messageIds: readonly string[]): Promise<number> =>
  tx.run(raw(sql`update platform.message set mailed_at = now() where id = any(${messageIds}::uuid[])`));
