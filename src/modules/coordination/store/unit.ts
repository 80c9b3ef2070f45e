import { type Unit, unitById } from "#modules/people/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The unit that coordinates in an organisation. */
export type CoordinatingUnit = Pick<Unit, "id" | "name" | "telephone">;

/** The unit that coordinates in my organisation today; null where none has been named. */
export const coordinatingUnit = async (tx: Tx): Promise<CoordinatingUnit | null> => {
  const { id } = await tx.one(raw<{ id: string | null }>(sql`select care.coordinating_unit_here() as id`));
  return id === null ? null : unitById(tx, id);
};

/** From today this unit coordinates, with all that runs. Out: whether anything changed. */
export const designateUnit = async (tx: Tx, unitId: string): Promise<boolean> =>
  (await tx.one(raw<{ changed: boolean }>(sql`select care.designate_unit(${unitId}) as changed`))).changed;

/** What the unit that gave way coordinated goes along. */
export const moveCoordinatingUnit = async (tx: Tx, successionId: string): Promise<void> => {
  await tx.run(raw(sql`select care.move_coordinating_unit(${successionId})`));
};
