import { NotSignedIn, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { giveToken, hashOf, newToken, tokenOf } from "./token.ts";

/**
 * A new token for the same session, acting in another role (null: as oneself), in the transaction of the change.
 * The database lets a role count only where it is the session's person's own and holds today.
 * @returns gives the browser the new token; call it after the transaction
 * @throws NotSignedIn where the session ended meanwhile
 */
export const rotate = async (c: Ctx, tx: Tx, roleId: string | null): Promise<() => void> => {
  const before = tokenOf(c);
  const token = newToken();
  if (!before) throw new NotSignedIn();
  const { moved } = await tx.one(
    raw<{ moved: boolean }>(
      sql`select platform.rotate_session(${before}, ${hashOf(token)}, ${roleId}) as moved`,
    ),
  );
  if (!moved) throw new NotSignedIn();
  return () => giveToken(c, token);
};
