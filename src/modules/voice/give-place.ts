import {
  findUnit,
  formerUnit,
  type InOffice,
  inOffice,
  listUnits,
  type Unit,
  unitById,
} from "#modules/people/index.ts";
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

/** The unit of an address; one that has given way to another takes no voices, and what was written is not lost. */
const unitOf = async (tx: Tx, code: string): Promise<Unit> => {
  const unit = await findUnit(tx, code);
  if (unit) return unit;
  const former = await formerUnit(tx, code);
  const was = former && (await unitById(tx, former.id));
  if (!was) throw new NotFound();
  return { ...was, takes_voices: false };
};

/**
 * The place of an address, with what its page must tell.
 * @param promiseId as it came with the address; one that is not this unit's today is left out
 * @throws NotFound
 */
export const placeOf = async (tx: Tx, unitCode: string, promiseId: string, today: Day): Promise<Place> => {
  const unit = await unitOf(tx, unitCode);
  const [contacts, promises] = await Promise.all([
    inOffice(tx, unit.id, "user-contact"),
    promiseId === "" ? [] : promisesOf(tx, unit.id, today),
  ]);
  return { unit, contacts, promise: promises.find((p) => p.promise_id === promiseId) ?? null };
};

/** The modes that can be kept at a place: a promise of confidence needs somebody who keeps it. */
export const modesAt = (place: Place): Mode[] =>
  place.contacts.length > 0 ? ["anonymous", "confidential", "named"] : ["anonymous", "named"];

/** Where one can say it instead: the unit that took over; else the nearest above that takes voices, then those below. */
export const placesInstead = async (tx: Tx, unit: Unit): Promise<Unit[]> => {
  const units = await listUnits(tx);
  const successor = (await formerUnit(tx, unit.code))?.successor;
  if (successor) return units.filter(({ code }) => code === successor.code);
  const above: Unit[] = [];
  for (let id = unit.parent_id; id !== null; ) {
    const parent = units.find((u) => u.id === id);
    if (parent?.takes_voices) above.push(parent);
    id = parent?.parent_id ?? null;
  }
  return [...above.slice(0, 1), ...units.filter((u) => u.parent_id === unit.id && u.takes_voices)];
};
