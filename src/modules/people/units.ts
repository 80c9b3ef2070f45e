import type { Tx } from "#platform/db/index.ts";
import { formerNames } from "./store/unit-history.ts";
import { currentUnits, type Unit } from "./store/units.ts";

/** A unit in its place in the tree. */
export interface PlacedUnit extends Unit {
  /** 0 for the top. */
  depth: number;
  /** Short names of the units above it, top first. */
  above: readonly string[];
}

/**
 * Units as a tree read from the top, each followed by those below it, by name. A unit whose parent has ended
 * stands as a top: it must not vanish with it.
 */
export const unitTree = (units: readonly Unit[]): PlacedUnit[] => {
  const ids = new Set(units.map((unit) => unit.id));
  const byParent = Map.groupBy(units, (unit) =>
    unit.parent_id !== null && ids.has(unit.parent_id) ? unit.parent_id : null,
  );
  const under = (parent: string | null, above: readonly string[]): PlacedUnit[] =>
    (byParent.get(parent) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, "nb"))
      .flatMap((unit) => [
        { ...unit, depth: above.length, above },
        ...under(unit.id, [...above, unit.short_name]),
      ]);
  return under(null, []);
};

const folded = (text: string) => text.normalize("NFC").toLocaleLowerCase("nb");

/**
 * The units where every word of the search stands in the unit's name, in the tree's order.
 * @param former names by which a unit was known before: whoever remembers the old one finds it too
 */
export const findUnits = (
  tree: readonly PlacedUnit[],
  search: string,
  former: ReadonlyMap<string, readonly string[]> = new Map(),
): PlacedUnit[] => {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return tree.filter((unit) => {
    const name = folded([unit.name, unit.short_name, ...(former.get(unit.id) ?? [])].join(" "));
    return words.every((word) => name.includes(word));
  });
};

/** The units of today as a tree; with a search, only those that match, each with its depth and what is above. */
export const listUnits = async (tx: Tx, asked: { search?: string } = {}): Promise<PlacedUnit[]> => {
  const tree = unitTree(await currentUnits(tx));
  return asked.search?.trim() ? findUnits(tree, asked.search, await formerNames(tx)) : tree;
};
