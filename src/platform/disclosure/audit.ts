import { floor } from "./floor.ts";
import { groundOf } from "./ground.ts";
import { protect } from "./protect.ts";
import type { Cell, Tables } from "./table.ts";

/**
 * Which cells of tables may be told. A number below the floor is hidden, and so is as little more as it takes that
 * nobody can work it out: for every hidden number below the floor another population is found that fits everything
 * told and in which it is nought, and one in which it is the floor. A number hidden for another's sake differs in one
 * of these. The same tables give the same cells; where people are counted once, tables of other people are audited
 * alone, and tables of the same people together or with what was `released` of them.
 */
export const audit = (tables: Tables): Cell[] => {
  const ground = groundOf(tables);
  const kept = new Set<number>();
  for (const { name, group } of ground.cells)
    if (group !== null && tables.released?.has(name)) kept.add(group);
  const { hidden, safe } = protect(ground, floor, (group) => kept.has(group));
  // What was told before leaves a number open to none of what is new: nothing new is told.
  const tells = (group: number): boolean => kept.has(group) || (safe && !hidden[group]);
  return ground.cells.map(({ table, at, group }): Cell => {
    if (group === null) return { table, at, state: "impossible", n: null };
    const n = ground.groups[group]?.n ?? 0;
    return tells(group) ? { table, at, state: "shown", n } : { table, at, state: "hidden", n: null };
  });
};
