import { listUnits } from "#modules/people/index.ts";
import type { JobHandler, Module } from "#platform/module.ts";
import { quartersToClose } from "./closing-day.ts";
import { figuresOf } from "./figures.ts";
import { freezeFigures, frozenFigures, periodRows } from "./store-public.ts";

/**
 * Closes the quarters whose answers have had their time: for each unit the figures as they may be told, worked out
 * once and never again. What is withdrawn or answered later must not change them: two versions of one small number
 * would tell what lies between them. A round that was missed is made up for by the next.
 */
const closeQuarters: JobHandler = async (_, work) => {
  const quarters = quartersToClose(work.today);
  const open = await work.step(async (tx) => {
    const frozen = await frozenFigures(
      tx,
      quarters.map((quarter) => quarter.name),
    );
    const units = await listUnits(tx);
    return quarters.flatMap((quarter) =>
      units.filter((unit) => !frozen.has(`${unit.id} ${quarter.name}`)).map((unit) => ({ unit, quarter })),
    );
  });
  // A unit at a time: hundreds of units in one transaction would hold back everything else that cleans up.
  for (const { unit, quarter } of open)
    await work.step(async (tx) => {
      const figures = figuresOf(await periodRows(tx, unit.id, quarter));
      await freezeFigures(tx, unit, quarter.name, figures, work.today);
    });
};

/** The daily round that freezes the figures of closed quarters. */
export const figuresJob = {
  jobs: { "close-quarter": closeQuarters },
  rounds: [{ kind: "close-quarter", every: 24 * 60 }],
} as const satisfies Pick<Module, "jobs" | "rounds">;
