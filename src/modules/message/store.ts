import { fixed, k, raw, sql, type Tx } from "#platform/db/index.ts";

/** Which tables `take-out.ts` covers. */
export const takenTables = ["platform.message"] as const;

/** Whom to tell that something is new, and about which thing. The kind names a neutral sentence, never content. */
export interface Telling {
  personId: string;
  organisationId: string;
  kind: string;
  subjectKind: string;
  subjectId: string;
}

/**
 * Tells a person, in the transaction of the change: no change, no message. For the installation's own rounds, and for what
 * one tells oneself; what somebody else's act tells, the act's own room finds in the database (`consent.tell` and its
 * like), or anybody could tell anybody anything. It stands in the application at once; the
 * mail that something is new follows within a minute, if the person wants mails and has not read it by then.
 *
 * Trap: a message has a moment, and a mail that arrives tells it to the one who gets it. What the giver of an
 * anonymous voice does is therefore told by a round when the week is over; the database refuses it from an
 * anonymous giver.
 */
export const tell = async (
  tx: Tx,
  { personId, organisationId, kind, subjectKind, subjectId }: Telling,
): Promise<void> => {
  await tx.run(
    k.insertInto("platform.message").values({
      organisation_id: organisationId,
      person_id: personId,
      kind,
      subject_kind: subjectKind,
      subject_id: subjectId,
    }),
  );
};

/** One of my messages. */
export interface MyMessage {
  id: string;
  kind: string;
  subject_id: string;
  created_at: Date;
  read_at: Date | null;
}

const columns = ["id", "kind", "subject_id", "created_at", "read_at"] as const;

/** My messages, the newest first, at most `most`. */
export const myMessages = (tx: Tx, personId: string, most: number): Promise<MyMessage[]> =>
  tx.all(
    k
      .selectFrom("platform.message")
      .select(columns)
      .where("person_id", "=", personId)
      .orderBy("created_at", "desc")
      .orderBy("id")
      .limit(most),
  );

/** Whether something is new for me that I have not read. */
export const hasNews = fixed<{ news: boolean }>(
  sql`select exists (select 1 from platform.message
    where person_id = (select platform.me()) and read_at is null) as news`,
)();

/** Opens one of my messages: it is read from now on. Null where it is not mine or not there. */
export const openMessage = (tx: Tx, personId: string, id: string): Promise<MyMessage | null> =>
  tx.maybe(
    k
      .updateTable("platform.message")
      .set({ read_at: sql<Date>`coalesce(read_at, now())` })
      .where("id", "=", id)
      .where("person_id", "=", personId)
      .returning(columns),
  );

/** All my messages up to the newest that I was shown are read. */
export const readAll = (tx: Tx, personId: string, until: Date): Promise<number> =>
  tx.run(
    k
      .updateTable("platform.message")
      .set({ read_at: sql<Date>`now()` })
      .where("person_id", "=", personId)
      .where("read_at", "is", null)
      .where("created_at", "<=", until),
  );

/**
 * I have the thing before me, or have acted on it: what was to be told about it is known, and no mail follows. Each
 * module calls it where it shows or changes the thing, in the same transaction.
 */
export const knowsAbout = (tx: Tx, subjectId: string): Promise<number> =>
  tx.run(
    raw(sql`update platform.message set read_at = now()
      where subject_id = ${subjectId} and person_id = platform.me() and read_at is null`),
  );
