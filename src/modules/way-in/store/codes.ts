import { randomUUID } from "node:crypto";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";

/** How a code came to its owner, and how it was checked who they are. */
export type Delivery = "handed-over" | "posted";
export type Checked = "known" | "showed-id" | "register-address";

/** A code a unit has given, as those who work there see it. */
export interface GivenCode {
  person_id: string;
  name: string;
  language: string;
  made_at: Date;
  delivery: Delivery;
  checked: Checked;
  made_by_name: string | null;
  unit_name: string;
  /** From when it works. */
  usable_from: Date;
}

/** Somebody who has asked for a code. */
export type WishedCode = Pick<GivenCode, "person_id" | "name" | "language" | "made_at" | "unit_name">;

/** A code of one's own, as its owner sees it. */
export interface MyCode {
  id: string;
  made_at: Date;
  expires_at: Date;
  delivery: Delivery | "own";
  checked: Checked | null;
  made_by_name: string | null;
  unit_name: string | null;
  used_at: Date | null;
  ended_at: Date | null;
  usable_from: Date;
}

/** How long a code can be used for the first time. By post it takes days to come; longer, and it lies about. */
export const codeDays = 30;

/** The newest code for each person to whom a unit that one reaches has given one. */
export const givenCodes = (tx: Tx): Promise<GivenCode[]> =>
  tx.all(raw<GivenCode>(sql`select * from way_in.given_codes()`));

/** Who has asked a unit that one reaches for a code. */
export const wishedCodes = (tx: Tx): Promise<WishedCode[]> =>
  tx.all(raw<WishedCode>(sql`select * from way_in.wished_codes()`));

/** One's own, newest first. */
export const myCodes = (tx: Tx): Promise<MyCode[]> =>
  tx.all(raw<MyCode>(sql`select * from way_in.my_codes()`));

/** Tells a person that a code has just been made for them, in the same transaction. */
export const tellOfCode = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.one(raw<{ told: boolean }>(sql`select way_in.tell_of_code(${personId}) as told`))).told;

/** A code for a person, from whoever acts in a role; null for `from`: one's own. Out: its id. */
export const addCode = async (
  tx: Tx,
  code: { organisationId: string; personId: string; hash: string; madeBy: string },
  from: { roleId: string; unitId: string; delivery: Delivery; checked: Checked } | null,
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("way_in.paper_code").values({
      organisation_id: code.organisationId,
      id,
      person_id: code.personId,
      code_hash: code.hash,
      // Through the whole of the last day that the sheet promises.
      expires_at: sql<Date>`now() + make_interval(days => ${codeDays + 1})`,
      made_by: code.madeBy,
      role_id: from?.roleId ?? null,
      unit_id: from?.unitId ?? null,
      delivery: from?.delivery ?? "own",
      checked: from?.checked ?? null,
    }),
  );
  return id;
};

/**
 * In a sign-in transaction: the code has done its work, and the password it stands in for is gone. Out: whose it is; null
 * where it was used, ended or run out meanwhile.
 */
export const useCode = async (tx: Tx, id: string): Promise<string | null> =>
  (await tx.one(raw<{ person: string | null }>(sql`select way_in.use_code(${id}) as person`))).person;

/** Ends every way in of a person without a national eID, at once, with the sessions that it opened. */
export const endWays = (tx: Tx, personId: string, withName: boolean) =>
  tx.all(raw(sql`select way_in.end_ways(${personId}, ${withName})`));

/** Ends the codes of one's own that have not been used. */
export const endOwnCodes = (tx: Tx) => tx.all(raw(sql`select way_in.end_own_codes()`));

/** The wish for a code that waits, with the unit asked; null where there is none. */
export const myWish = (tx: Tx): Promise<{ unit_name: string; made_at: Date } | null> =>
  tx.maybe(raw(sql`select * from way_in.my_wish()`));

/** Asks a unit for a code; one wish waits at a time. */
export const addWish = async (
  tx: Tx,
  wish: { organisationId: string; personId: string; unitId: string },
): Promise<string> => {
  await endWish(tx, wish.personId);
  const id = randomUUID();
  await tx.run(
    k.insertInto("way_in.code_wish").values({
      organisation_id: wish.organisationId,
      id,
      person_id: wish.personId,
      unit_id: wish.unitId,
    }),
  );
  return id;
};

/** The wished code has been made, by whoever hands it over. */
export const grantWish = (tx: Tx, personId: string) =>
  tx.all(raw(sql`select way_in.grant_wish(${personId})`));

/** Takes it back. Out: whether one waited. */
export const endWish = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.run(
    raw(sql`update way_in.code_wish set ended_at = now() where person_id = ${personId} and ended_at is null`),
  )) > 0;

/** Whether one can come in with a national eID too. */
export const haveSureWay = async (tx: Tx): Promise<boolean> =>
  (await tx.one(raw<{ sure: boolean }>(sql`select way_in.have_sure_way() as sure`))).sure;
