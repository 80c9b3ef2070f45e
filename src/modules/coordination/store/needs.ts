import { randomUUID } from "node:crypto";
import type { Clock, Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Channel } from "./steps.ts";

/** Whose need I can report without a code: those my unit meets and gives a code on paper. */
export const needPersons = (tx: Tx): Promise<{ id: string; name: string }[]> =>
  tx.all(raw<{ id: string; name: string }>(sql`select id, name from care.need_persons()`));

/** What became of it; whose it is, where there is something to write in. */
export type Begun =
  | { outcome: "reported"; id: string; person_id: string | null }
  | { outcome: "wrong" | "wait" | "none"; person_id: null };

/** Begins one for somebody, by the code that they have shown or as one of those my unit meets. */
export const beginFor = async (
  tx: Tx,
  whose: { code: Uint8Array | null; personId: string | null },
  owed: Clock,
): Promise<Begun> => {
  const id = randomUUID();
  return tx.one(
    raw<Begun>(sql`select outcome, whose as person_id, ${id}::uuid as id from care.begin_for(${id}, ${whose.code}, ${whose.personId},
      ${owed.ruleVersion}, ${owed.start}, ${owed.due}, ${owed.reminder})`),
  );
};

/** Writes its first step, in the same transaction. */
export const sayNeed = async (
  tx: Tx,
  id: string,
  said: { on: Day; channel: Channel; sealed: Uint8Array | null },
): Promise<void> => {
  await tx.run(raw(sql`select care.say_need(${id}, ${said.on}, ${said.channel}, ${said.sealed})`));
};
