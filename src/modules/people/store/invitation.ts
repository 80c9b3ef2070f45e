import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** An invitation that can still be used. */
export interface Invitation {
  id: string;
  organisation_id: string;
  person_id: string;
}

/** How long a code can be used. */
export const invitationDays = 14;

/** The invitation that a code opens, by the code's keyed hash; null where it is used, run out or nobody's. */
export const findInvitation = (tx: Tx, codeHash: Uint8Array): Promise<Invitation | null> =>
  tx.maybe(
    raw<Invitation>(sql`
      select i.id, i.organisation_id, i.person_id from people.invitation i
        join people.person p on p.id = i.person_id
       where i.code_hash = ${codeHash} and i.used_at is null and i.expires_at > now()
         and (p.valid_to is null or p.valid_to >= (select platform.today()))`),
  );

/** Uses an invitation. Out: false where another request came first. */
export const useInvitation = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update people.invitation set used_at = now() where id = ${id} and used_at is null`),
  )) === 1;

/** Makes an invitation for a person; earlier codes for the same person stay until they run out. Out: its id. */
export const addInvitation = async (
  tx: Tx,
  to: { organisationId: string; personId: string; codeHash: Uint8Array },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("people.invitation").values({
      organisation_id: to.organisationId,
      id,
      code_hash: to.codeHash as Buffer,
      person_id: to.personId,
      expires_at: sql<Date>`now() + make_interval(days => ${invitationDays})`,
    }),
  );
  return id;
};

/** A person entered only to be invited, whose roles have moved to the one who came: ends yesterday. */
export const endPerson = (tx: Tx, personId: string) =>
  tx.run(raw(sql`update people.person set valid_to = platform.today() - 1 where id = ${personId}`));
