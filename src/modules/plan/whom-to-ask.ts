import type { Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { guestStanding } from "./guests.ts";
import { guestsOf, type Scope, scopesOf } from "./store/guests.ts";

/** Somebody who takes part in a plan of mine now: the invitation's id, the name, what that one reads. */
export interface Askable {
  id: string;
  name: string;
  unitName: string | null;
  scope: Scope;
}

/** Who takes part in a plan of mine now, and can be asked to do something. */
export const askable = async (tx: Tx, planId: string, today: Day): Promise<Askable[]> => {
  const scopes = await scopesOf(tx, planId);
  return (await guestsOf(tx, planId)).flatMap((guest) => {
    const scope = scopes.find(({ guest_id }) => guest_id === guest.id);
    const there = scope && guest.name !== null && guestStanding(guest, scope, today) === "in";
    return there ? [{ id: guest.id, name: guest.name ?? "", unitName: guest.unit_name, scope }] : [];
  });
};
