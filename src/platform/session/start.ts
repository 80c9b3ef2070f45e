import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { deviceOf } from "./device.ts";
import { seal } from "./seal.ts";
import { giveToken, hashOf, newToken, tokenOf } from "./token.ts";

/** How somebody came in: who vouches, how surely, and how the provider knows it (for signing out there too). */
export interface WayIn {
  /** The provider's issuer, as it stands in the identity; or a way of our own. */
  provider: string;
  /** Low without a national eID: opens less (data/access-rules.json). */
  assurance: "high" | "low";
  /** The provider's own id of its session, where it told one. */
  sid: string | null;
  idToken: string | null;
  /** When they last showed who they are; null: not known, so they are asked before what is sensitive. */
  shownAt: Date | null;
}

/** Whoever signed in, as what. */
export interface Beginning extends WayIn {
  personId: string;
  /** The role one begins in; null: as oneself. */
  roleId: string | null;
}

// A working day. Rest ends a session long before (config.idleMinutes); this ends one that is never left alone.
const longest = "10 hours";

/**
 * Begins a session in a sign-in transaction (db.asHouse). The token is always new, and a session that the
 * browser already had is ended: whoever planted a cookie before sign-in has nothing.
 * @returns lets the browser in; call it after the transaction
 */
export const startSession = async (c: Ctx, tx: Tx, begin: Beginning): Promise<() => void> => {
  const token = newToken();
  const before = tokenOf(c);
  const { config } = c.var.house;
  const idToken = begin.idToken === null ? null : seal(config.key("id-token"), begin.idToken, "id-token");
  if (before) await tx.all(raw(sql`select provider from platform.end_session(${before}, 'rotation')`));
  await tx.all(
    raw(sql`select platform.begin_session(${hashOf(token)}, ${begin.personId}, ${begin.roleId}, ${begin.provider},
      ${begin.sid}, ${idToken}, now() + ${longest}::interval, ${begin.assurance}, ${begin.shownAt}, ${deviceOf(c.req.header("user-agent"))})`),
  );
  return () => giveToken(c, token);
};
