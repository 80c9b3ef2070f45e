import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** Somebody who sees nothing of mine. */
export interface Block {
  id: string;
  blocked_person_id: string;
  made_at: Date;
}

/** Whom I have blocked, newest first. */
export const myBlocks = (tx: Tx): Promise<Block[]> =>
  tx.all(
    raw<Block>(sql`select id, blocked_person_id, made_at from consent.block
      where person_id = platform.my_self() and ended_at is null order by made_at desc, id`),
  );

/** Blocks somebody from the next request on; done twice it is done once. */
export const addBlock = (tx: Tx, organisationId: string, personId: string): Promise<number> =>
  tx.run(
    raw(sql`insert into consent.block (organisation_id, id, person_id, blocked_person_id)
      values (${organisationId}, ${randomUUID()}, platform.my_self(), ${personId}) on conflict do nothing`),
  );

/** Ends a block. Out: whether there was one. */
export const endBlock = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(raw(sql`update consent.block set ended_at = now() where id = ${id} and ended_at is null`))) >
  0;
