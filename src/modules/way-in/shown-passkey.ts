import type { Known } from "#modules/people/index.ts";
import type { Ctx } from "#platform/http/route.ts";
import { claimedPasskey, shownPasskey } from "./passkey.ts";
import { findPasskey, useChallenge, usedPasskey } from "./store/secrets.ts";

/**
 * Who has shown a passkey, just now and for this house; null where the answer is not right, was used before, or is
 * nobody's who is here.
 */
export const whoShowed = async (c: Ctx, posted: string | undefined): Promise<Known | null> => {
  const { db } = c.var.house;
  const claimed = claimedPasskey(posted);
  const known = claimed && (await db.asHouse("sign-in", c.var.today, (tx) => findPasskey(tx, claimed)));
  if (!known) return null;
  const shown = await shownPasskey(c, posted, known);
  if (!shown) return null;
  const first = await db.asHouse("sign-in", c.var.today, async (tx) => {
    if (!(await useChallenge(tx, shown.challengeHash))) return false;
    await usedPasskey(tx, known.id, shown.counter);
    return true;
  });
  return first
    ? { id: known.person_id, organisation_id: known.organisation_id, language: known.language }
    : null;
};
