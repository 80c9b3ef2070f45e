import type { Purpose, Topic } from "#modules/consent/index.ts";
import type { Acting } from "#platform/db/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

// What one would write where no policy stands between: each condition in the statement itself, with what is known of
// whoever asks as parameters. To be run by a login that the policies do not bind, and to give the same rows. Each is
// written so that it finds an index (what is hidden is looked up by organisation and thread, not by thread alone): a slow
// rival would make any policy look cheap.

const columns = sql`n.id, n.thread_id, n.topic, n.sealed, n.written_by, n.as_whom, n.written_at, n.removed_at,
  exists (select 1 from care.note_hiding h where h.organisation_id = n.organisation_id and h.thread_id = n.thread_id and h.ended_at is null) as hidden`;

/** My own note in all its versions. */
export const ownNote = (tx: Tx, acting: Acting, thread: string): Promise<unknown[]> =>
  tx.all(
    raw(sql`select ${columns} from care.note n
      where n.thread_id = ${thread} and n.person_id = ${acting.person_id} and n.topic = any(${acting.topics}::text[])
      order by n.written_at desc, n.id`),
  );

/** My own notes on a topic. */
export const ownNotes = (tx: Tx, acting: Acting, topic: Topic): Promise<unknown[]> =>
  tx.all(
    raw(sql`select ${columns}
      from (select distinct on (thread_id) * from care.note
             where person_id = ${acting.person_id} and topic = ${topic} and topic = any(${acting.topics}::text[])
             order by thread_id, written_at desc, id) n
     where n.removed_at is null order by n.written_at desc, n.id`),
  );

/** Somebody else's notes on a topic: the newest version of what is neither hidden nor taken away. */
export const othersNotes = (tx: Tx, person: string, topic: Topic): Promise<unknown[]> =>
  tx.all(
    raw(sql`select ${columns}
      from (select distinct on (thread_id) * from care.note where person_id = ${person} and topic = ${topic}
             order by thread_id, written_at desc, id) n
     where n.removed_at is null
       and not exists (select 1 from care.note_hiding h where h.organisation_id = n.organisation_id and h.thread_id = n.thread_id and h.ended_at is null)
     order by n.written_at desc, n.id`),
  );

/** One of them. */
export const othersNote = (tx: Tx, person: string, topic: Topic, thread: string): Promise<unknown[]> =>
  tx.all(
    raw(sql`select ${columns} from care.note n
     where n.thread_id = ${thread} and n.person_id = ${person} and n.topic = ${topic} and n.removed_at is null
       and not exists (select 1 from care.note_hiding h where h.organisation_id = n.organisation_id and h.thread_id = n.thread_id and h.ended_at is null)
       and not exists (select 1 from care.note m where m.thread_id = n.thread_id
         and (m.written_at, n.id) > (n.written_at, m.id))
     order by n.written_at desc, n.id`),
  );

const running = (acting: Acting, today: string) => sql`c.ended_at is null
  and c.valid_from <= ${today}::date and (c.valid_to is null or c.valid_to >= ${today}::date)
  and c.person_id <> ${acting.person_id}
  and not exists (select 1 from consent.block b
    where b.person_id = c.person_id and b.blocked_person_id = ${acting.person_id} and b.ended_at is null)`;

const toMe = (acting: Acting) =>
  acting.unit_id === null
    ? sql`c.recipient_person_id = ${acting.person_id} and c.recipient_unit_id is null`
    : sql`c.recipient_unit_id = ${acting.unit_id} and (c.recipient_kind = 'unit'
        or c.recipient_person_id = ${acting.person_id}
        or (c.recipient_kind = 'role' and c.recipient_role_kind = ${acting.role_kind}))`;

/** Who shares what with me as I act now. */
export const sharedWithMe = (tx: Tx, acting: Acting, today: string): Promise<unknown[]> =>
  tx.all(
    raw(sql`select c.person_id, p.name, c.topic, c.purpose,
        case when bool_or(c.valid_to is null) then null else max(c.valid_to) end as valid_to
      from consent.consent c join people.person p on p.id = c.person_id and p.organisation_id = c.organisation_id
     where ${running(acting, today)} and (${toMe(acting)}) and (p.valid_to is null or p.valid_to >= ${today}::date)
     group by c.person_id, p.name, c.topic, c.purpose order by p.name, c.person_id, c.topic, c.purpose`),
  );

/** What somebody opens, and whoever opens it. */
export interface Asked {
  id: string;
  person: string;
  topic: Topic;
  purpose: Purpose;
  today: string;
}

/** The same line of the log, where a consent holds. Out: whether one did. */
export const writeLine = async (tx: Tx, acting: Acting, asked: Asked): Promise<boolean> =>
  (await tx.run(
    raw(sql`insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose,
        actor_person_id, actor_role_id, actor_role_kind, actor_unit_id, actor_organisation_id)
      select p.organisation_id, ${asked.id}, p.id, c.topic, 'notes', 'consent', c.id, c.purpose, ${acting.person_id},
        ${acting.role_id}, ${acting.role_kind}, ${acting.unit_id}, ${acting.organisation_id}
        from consent.consent c join people.person p on p.id = c.person_id
       where c.person_id = ${asked.person} and c.topic = ${asked.topic} and c.purpose = ${asked.purpose}
         and ${running(acting, asked.today)} and (${toMe(acting)})
         and (p.valid_to is null or p.valid_to >= ${asked.today}::date)
       order by c.valid_to desc nulls first, c.id limit 1`),
  )) > 0;
