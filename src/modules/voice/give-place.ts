import { findUnit, type InOffice, inOffice, listUnits, type Unit } from "#modules/people/index.ts";
import type { Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { NotFound } from "#platform/http/ask.ts";
import type { Mode } from "./store.ts";
import { promisesOf, type ServicePromise } from "./store-public.ts";

/** Where a voice is given. */
export interface Place {
  unit: Unit;
  /** All who may open a confidential giver's name; none: confidential is not offered. */
  contacts: readonly InOffice[];
  /** The promise that is said not to have been kept. */
  promise: ServicePromise | null;
}

/**
 * The place of an address, with what its page must tell.
 * @param promiseId as it came with the address; one that is not this unit's today is left out
 * @throws NotFound
 */
export const placeOf = async (tx: Tx, unitCode: string, promiseId: string, today: Day): Promise<Place> => {
  const unit = await findUnit(tx, unitCode);
  if (!unit) throw new NotFound();
  const [contacts, promises] = await Promise.all([
    inOffice(tx, unit.id, "user-contact"),
    promiseId === "" ? [] : promisesOf(tx, unit.id, today),
  ]);
  return { unit, contacts, promise: promises.find((p) => p.promise_id === promiseId) ?? null };
};

/** The modes that can be kept at a place: a promise of confidence needs somebody who keeps it. */
export const modesAt = (place: Place): Mode[] =>
  place.contacts.length > 0 ? ["anonymous", "confidential", "named"] : ["anonymous", "named"];

/** Where one can say it instead: the nearest above that takes voices, then those below. */
export const placesInstead = async (tx: Tx, unit: Unit): Promise<Unit[]> => {
  const units = await listUnits(tx);
  const above: Unit[] = [];
  for (let id = unit.parent_id; id !== null; ) {
    const parent = units.find((u) => u.id === id);
    if (parent?.takes_voices) above.push(parent);
    id = parent?.parent_id ?? null;
  }
  return [...above.slice(0, 1), ...units.filter((u) => u.parent_id === unit.id && u.takes_voices)];
};
