import type { Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { hashOf } from "#platform/session/token.ts";
import type { TestDatabase } from "./database.ts";
import { signIn } from "./visit.ts";

/** Somebody who tries: as oneself, or in the first of one's roles. */
export interface Trier {
  id: string;
  roles?: readonly { id: string }[];
}

class Undo extends Error {}

/**
 * For tables of who may do what: whether an act touches a row as somebody (null: a giver without a name). Undone
 * afterwards, so that everybody starts from the same.
 */
export const tryingOn = (t: TestDatabase, today: Day) => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = ({ id, roles }: Trier) => {
    const role = roles?.[0]?.id ?? null;
    const known = tokens.get(`${id}${role}`) ?? signIn(t, id, role);
    tokens.set(`${id}${role}`, known);
    return known;
  };
  const may = async (who: Trier | null, act: (tx: Tx) => Promise<number>): Promise<boolean> => {
    let touched = 0;
    const work = async (tx: Tx) => {
      touched = await act(tx);
      throw new Undo();
    };
    try {
      if (who === null) await t.db.asAnonymous(today, work);
      else await t.db.asPerson(hashOf(await tokenOf(who)), today, work);
    } catch (error) {
      if (error instanceof Undo) return touched > 0;
      if ((error as { code?: string }).code === "42501") return false;
      throw error;
    }
    return false;
  };
  /** The names of those who may, in the order given. */
  const who = async (
    everyone: Readonly<Record<string, Trier | null>>,
    act: (tx: Tx) => Promise<number>,
  ): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, one] of Object.entries(everyone)) if (await may(one, act)) found.push(name);
    return found;
  };
  return { tokenOf, may, who };
};
