import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";
import type { Keeper } from "./impact.ts";

/** As what somebody answers for what is kept; null for everybody else. */
export const keeperOf = (acting: Acting): Keeper | null =>
  acting.role_kind === "administrator" || acting.role_kind === "privacy-officer" ? acting.role_kind : null;

/** As one who must answer for what is kept. @throws NotFound for everybody else */
export const asKeeper = <T>(c: Ctx, work: (tx: Tx, acting: Acting, as: Keeper) => Promise<T>): Promise<T> =>
  asMe(c, async (tx, acting) => {
    const as = keeperOf(acting);
    if (!as) throw new NotFound();
    return work(tx, acting, as);
  });
