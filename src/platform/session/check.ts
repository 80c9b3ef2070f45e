import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { giveToken, hashOf, newToken, tokenOf } from "./token.ts";

/**
 * The same session under a new token, checked now, in a sign-in transaction: only what has proved who it is calls this.
 * @returns gives the browser the new token, to be called after the transaction; null where the session is not (or no
 * longer) this person's
 */
export const checkSession = async (c: Ctx, tx: Tx, personId: string): Promise<(() => void) | null> => {
  const before = tokenOf(c);
  if (!before) return null;
  const token = newToken();
  const { moved } = await tx.one(
    raw<{ moved: boolean }>(
      sql`select platform.check_session(${before}, ${hashOf(token)}, ${personId},
        make_interval(mins => ${c.var.house.config.idleMinutes})) as moved`,
    ),
  );
  return moved ? () => giveToken(c, token) : null;
};
