import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Request } from "./erasure.ts";

/** My request that waits for its day; null where there is none. */
export const openRequest = (tx: Tx): Promise<Request | null> =>
  tx.maybe(
    raw<Request>(sql`select id, asked_at, due from kept.erasure
      where person_id = platform.my_self() and undone_at is null and done_at is null`),
  );

/** Asks for the one who acts. Out: the request's id. */
export const addRequest = async (tx: Tx, organisationId: string, due: Day): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into kept.erasure (organisation_id, id, person_id, due)
      values (${organisationId}, ${id}, platform.my_self(), ${due})`),
  );
  return id;
};

/** Takes the request back. */
export const undoRequest = (tx: Tx, id: string): Promise<number> =>
  tx.run(
    raw(
      sql`update kept.erasure set undone_at = now() where id = ${id} and undone_at is null and done_at is null`,
    ),
  );

/** Requests whose day has come, the oldest first. */
export const dueRequests = (tx: Tx, today: Day, most: number): Promise<{ id: string; person_id: string }[]> =>
  tx.all(
    raw(sql`select id, person_id from kept.erasure where due <= ${today} and undone_at is null and done_at is null
      order by due, id limit ${most}`),
  );

/** A person has been erased: what was asked for is done. */
export const requestDone = (tx: Tx, personId: string): Promise<number> =>
  tx.run(
    raw(sql`update kept.erasure set done_at = now()
      where person_id = ${personId} and undone_at is null and done_at is null`),
  );
