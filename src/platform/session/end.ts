import { raw, sql } from "#platform/db/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { unseal } from "./seal.ts";
import { dropToken, tokenOf } from "./token.ts";

/** What is needed to sign out at the provider too. */
export interface Ended {
  provider: string;
  idToken: string | null;
}

/**
 * Ends the session on the server, then takes the cookie back. Whoever copied the cookie has nothing.
 * @returns what it was opened with; null where there was no session to end
 */
export const endSession = async (c: Ctx, how: "sign-out" | "leave"): Promise<Ended | null> => {
  const token = tokenOf(c);
  const { config, db } = c.var.house;
  const row = token
    ? await db.asNobody((tx) =>
        tx.maybe(
          raw<{ provider: string; id_token_sealed: Uint8Array | null }>(
            sql`select provider, id_token_sealed from platform.end_session(${token}, ${how})`,
          ),
        ),
      )
    : null;
  dropToken(c);
  if (!row) return null;
  const sealed = row.id_token_sealed;
  return { provider: row.provider, idToken: sealed && unseal(config.key("id-token"), sealed, "id-token") };
};

/**
 * Ends every session that the provider opened under its session id (front-channel sign-out; no cookie comes).
 * @returns how many
 */
export const endProviderSession = (c: Ctx, provider: string, sid: string): Promise<number> =>
  c.var.house.db.asHouse("sign-in", c.var.today, async (tx) => {
    const { n } = await tx.one(
      raw<{ n: number }>(sql`select platform.end_provider_session(${provider}, ${sid}) as n`),
    );
    return n;
  });
