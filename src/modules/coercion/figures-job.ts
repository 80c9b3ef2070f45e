import { listUnits } from "#modules/people/index.ts";
import type { JobHandler, Module } from "#platform/module.ts";
import { coercionFiguresOf, quartersToClose } from "./figures.ts";
import { kindsOn } from "./kinds.ts";
import { coercionRows, freezeCoercionFigures, frozenCoercionFigures } from "./store/figures.ts";

/**
 * Closes the quarters that have had their time: for each unit the figures as they may be told, worked out once and never
 * again. What is withdrawn, held or changed later must not change them: two versions of one small number would tell what
 * lies between them. Only of the kinds after which the act asks for a conversation.
 */
const closeQuarters: JobHandler = async (_, work) => {
  const quarters = quartersToClose(work.today);
  const open = await work.step(async (tx) => {
    const frozen = await frozenCoercionFigures(
      tx,
      quarters.map(({ name }) => name),
    );
    const units = await listUnits(tx);
    return quarters.flatMap((quarter) =>
      units.filter((unit) => !frozen.has(`${unit.id} ${quarter.name}`)).map((unit) => ({ unit, quarter })),
    );
  });
  for (const { unit, quarter } of open)
    await work.step(async (tx) => {
      const kinds = kindsOn(quarter.to).filter(({ duty }) => duty);
      const rows = await coercionRows(
        tx,
        unit.id,
        quarter,
        kinds.map(({ id }) => id),
      );
      await freezeCoercionFigures(tx, unit, quarter.name, coercionFiguresOf(rows), work.today);
    });
};

/** The daily round that freezes the figures of closed quarters. */
export const coercionFiguresJob = {
  jobs: { "close-coercion-quarter": closeQuarters },
  rounds: [{ kind: "close-coercion-quarter", every: 24 * 60 }],
} as const satisfies Pick<Module, "jobs" | "rounds">;
