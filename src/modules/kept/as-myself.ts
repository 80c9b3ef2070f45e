import type { Acting, Tx } from "#platform/db/index.ts";
import { asMe, NotFound } from "#platform/http/ask.ts";
import type { Ctx } from "#platform/http/route.ts";

/** One transaction as oneself. What is kept of a person is for that person alone: @throws NotFound in a role, or for others */
export const asMyself = <T>(c: Ctx, work: (tx: Tx, acting: Acting) => Promise<T>): Promise<T> =>
  asMe(c, async (tx, acting) => {
    if (acting.role_id || acting.principal_id) throw new NotFound();
    return work(tx, acting);
  });
