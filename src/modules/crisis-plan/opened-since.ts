import { type Basis, openedSince as openings } from "#modules/consent/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { readSince } from "./store/readings.ts";

/** A look at a crisis plan: when, and on what it rested. */
export interface CrisisPlanOpened {
  at: Date;
  by: Basis | "card";
}

/**
 * Whether my crisis plan was read by somebody else since a moment: by the card, by consent, by whoever acts for me, in an
 * emergency; the first time first. For its owner alone, as oneself: asked by anybody else it is as if it never was. For
 * the conversation after a coercive measure, where the person says what may be told on.
 */
export const crisisPlanOpenedSince = async (tx: Tx, since: Date): Promise<CrisisPlanOpened[]> =>
  [
    ...(await openings(tx, "crisis-plan", since)).map(({ at, basis }) => ({ at, by: basis })),
    ...(await readSince(tx, since)).map(({ at }) => ({ at, by: "card" as const })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
