import type { Day, Quarter } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Told } from "#platform/disclosure/index.ts";
import type { Gone } from "#platform/module.ts";
import type { CoercionRow } from "../figures.ts";

/** What became of it for each person of a unit in a quarter. Only for the job. */
export const coercionRows = (
  tx: Tx,
  unitId: string,
  quarter: Quarter,
  kinds: readonly string[],
): Promise<CoercionRow[]> =>
  tx.all(
    raw<CoercionRow>(
      sql`select * from care.coercion_rows(${unitId}, ${quarter.from}, ${quarter.to}, ${[...kinds]}::text[])`,
    ),
  );

/** Freezes a unit's figures for a quarter; where they are there already they stay as they are. */
export const freezeCoercionFigures = (
  tx: Tx,
  unit: { organisation_id: string; id: string },
  period: string,
  told: readonly Told[],
  today: Day,
): Promise<number> =>
  tx.run(
    k
      .insertInto("care.coercion_figures")
      .values({
        organisation_id: unit.organisation_id,
        unit_id: unit.id,
        period,
        figures: JSON.stringify(told),
        computed_on: today,
      })
      .onConflict((c) => c.doNothing()),
  );

/** Which units' figures are frozen already, as "unit's id period". Only for the job. */
export const frozenCoercionFigures = async (tx: Tx, periods: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.all(
    raw<{ unit_id: string; period: string }>(
      sql`select unit_id, period from care.coercion_figures where period = any(${[...periods]}::text[])`,
    ),
  );
  return new Set(rows.map((row) => `${row.unit_id} ${row.period}`));
};

/** The figures of the unit where one works, the newest first. */
export const coercionFiguresHere = (tx: Tx, unitId: string): Promise<{ period: string; figures: Told[] }[]> =>
  tx.all(
    raw(
      sql`select period, figures from care.coercion_figures where unit_id = ${unitId} order by period desc limit 8`,
    ),
  );

/** Lets go of figures that were computed before a day. */
export const letGoOfCoercionFigures = (tx: Tx, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from care.let_go_of_coercion_figures(${before}, ${most})`,
    ),
  );
