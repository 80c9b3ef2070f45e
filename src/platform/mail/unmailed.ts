import { raw, sql, type Tx } from "#platform/db/index.ts";
import { isLang, type Lang } from "#platform/texts/index.ts";

/** To whom a mail is due, where and about which messages. */
export interface Due {
  email: string;
  lang: Lang;
  /** Oldest first. */
  messageIds: string[];
}

// Unread, not mailed, and not so old that it is no news; and nothing was mailed within the hour.
const due = sql`m.read_at is null and m.mailed_at is null and m.created_at > now() - interval '14 days'
  and not exists (select 1 from platform.message r
    where r.person_id = m.person_id and r.mailed_at > now() - interval '1 hour')`;

/** The persons who are to be mailed now. */
export const personsDue = async (tx: Tx): Promise<string[]> => {
  const found = await tx.all(
    raw<{
      person_id: string;
    }>(sql`with waiting as (select distinct m.person_id from platform.message m where ${due})
      select a.person_id from people.mail_addresses(array(select person_id from waiting)) a`),
  );
  return found.map((row) => row.person_id);
};

/** What is due to one person, asked at the moment of sending; null where it was read or unwished meanwhile. */
export const dueTo = async (tx: Tx, personId: string): Promise<Due | null> => {
  const address = await tx.maybe(
    raw<{ email: string; language: string }>(
      sql`select email, language from people.mail_addresses(array[${personId}::uuid])`,
    ),
  );
  if (!address) return null;
  const messages = await tx.all(
    raw<{ id: string }>(
      sql`select m.id from platform.message m where m.person_id = ${personId} and ${due} order by m.created_at, m.id`,
    ),
  );
  if (messages.length === 0) return null;
  const { email, language } = address;
  return { email, lang: isLang(language) ? language : "nb", messageIds: messages.map((m) => m.id) };
};

/** Notes that these are in the mail. */
export const markMailed = (tx: Tx, messageIds: readonly string[]): Promise<number> =>
  tx.run(raw(sql`update platform.message set mailed_at = now() where id = any(${messageIds}::uuid[])`));
