import { NotSignedIn, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { giveToken, hashOf, newToken, tokenOf } from "./token.ts";

/**
 * A new token for the same session, acting for somebody on a representation from now on. The database asks at every
 * request anew whether it holds.
 * @returns gives the browser the new token; call it after the transaction
 * @throws NotSignedIn where the session ended meanwhile
 */
export const represent = (c: Ctx, tx: Tx, representationId: string): Promise<() => void> =>
  move(c, (before, after) =>
    tx.one(
      raw<{ moved: boolean }>(
        sql`select platform.represent(${before}, ${after}, ${representationId}) as moved`,
      ),
    ),
  );

/**
 * A new token for the same session, acting in another role (null: as oneself), in the transaction of the change.
 * The database lets a role count only where it is the session's person's own and holds today.
 * @returns gives the browser the new token; call it after the transaction
 * @throws NotSignedIn where the session ended meanwhile
 */
export const rotate = (c: Ctx, tx: Tx, roleId: string | null): Promise<() => void> =>
  move(c, (before, after) =>
    tx.one(
      raw<{ moved: boolean }>(sql`select platform.rotate_session(${before}, ${after}, ${roleId}) as moved`),
    ),
  );

const move = async (
  c: Ctx,
  ask: (before: Uint8Array, after: Uint8Array) => Promise<{ moved: boolean }>,
): Promise<() => void> => {
  const before = tokenOf(c);
  const token = newToken();
  if (!before) throw new NotSignedIn();
  const { moved } = await ask(before, hashOf(token));
  if (!moved) throw new NotSignedIn();
  return () => giveToken(c, token);
};
