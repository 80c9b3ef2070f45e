import type { TestDatabase } from "../database.ts";
import { type Disagreement, worldDifferences } from "./compare.ts";
import { clear, settle } from "./settle.ts";
import type { World } from "./shape.ts";

type Lists = { [K in keyof World as World[K] extends unknown[] ? K : never]: World[K] };

/**
 * The smallest world in which somebody's disagreement is still there: rows are taken out one after the other, the same
 * is asked each time. Worlds in which a row names one that has gone are none: the keys refuse them.
 */
export const shrink = async (
  t: Pick<TestDatabase, "db" | "owner">,
  { world, question, what }: Disagreement,
): Promise<World> => {
  const stillThere = async (w: World): Promise<boolean> => {
    await clear(t.owner);
    try {
      await settle(t.owner, [w]);
      const { disagreements } = await worldDifferences(t.db, w, undefined, [question]);
      return disagreements.some((d) => d.what === what);
    } catch {
      return false;
    }
  };
  let small: World = { ...world, sessions: [question.session] };
  const lists = (Object.keys(world) as (keyof Lists)[]).filter(
    (key) => Array.isArray(world[key]) && key !== "sessions",
  );
  for (let before = -1, size = 0; before !== size; ) {
    before = size;
    for (const key of lists.toReversed())
      for (const row of small[key]) {
        const without = { ...small, [key]: (small[key] as unknown[]).filter((x) => x !== row) };
        if (await stillThere(without)) small = without;
      }
    size = lists.reduce((n, key) => n + small[key].length, 0);
  }
  await clear(t.owner);
  return small;
};

/** A world in one line, without what is not in it. */
export const inOneLine = (w: World): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(w).filter(([, rows]) => !Array.isArray(rows) || rows.length > 0)),
  );
