import { raw, sql, type Tx } from "#platform/db/index.ts";

/** The unit that coordinates in an organisation. */
export interface CoordinatingUnit {
  id: string;
  name: string;
  telephone: string | null;
}

/** The unit that coordinates in my organisation today; null where none has been named. */
export const coordinatingUnit = (tx: Tx): Promise<CoordinatingUnit | null> =>
  tx.maybe(
    raw<CoordinatingUnit>(
      sql`select u.id, u.name, u.telephone from people.unit u where u.id = care.coordinating_unit_here()`,
    ),
  );

/** From today this unit coordinates, with all that runs. Out: whether anything changed. */
export const designateUnit = async (tx: Tx, unitId: string): Promise<boolean> =>
  (await tx.one(raw<{ changed: boolean }>(sql`select care.designate_unit(${unitId}) as changed`))).changed;

/** What the unit that gave way coordinated goes along. */
export const moveCoordinatingUnit = async (tx: Tx, successionId: string): Promise<void> => {
  await tx.run(raw(sql`select care.move_coordinating_unit(${successionId})`));
};
