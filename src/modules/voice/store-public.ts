import type { Day, Quarter } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Figures, PeriodRow } from "./figures.ts";

/** What a released text says: what was said, what was answered, how it ended. */
export interface Published {
  id: string;
  said: string;
  answered: string;
  outcome: "measure" | "partly" | "not";
  week: Day;
}

/** The released texts of a unit, newest first. */
export const publishedOf = (tx: Tx, unitId: string, most: number): Promise<Published[]> =>
  tx.all(raw<Published>(sql`select * from participation.published(${unitId}, ${most})`));

/** The figures of a unit's closed periods, newest first. */
export const figuresOfUnit = (
  tx: Tx,
  unitId: string,
  most: number,
): Promise<{ period: string; figures: Figures }[]> =>
  tx.all(
    raw(
      sql`select period, figures from participation.unit_figures where unit_id = ${unitId} order by period desc limit ${most}`,
    ),
  );

/** What one can expect of a unit today, in the order in which it was promised. */
export interface ServicePromise {
  id: string;
  promise_id: string;
  version: number;
  text: string;
  valid_from: Day;
  valid_to: Day | null;
}

/** The promises of a unit that hold on a day. */
export const promisesOf = (tx: Tx, unitId: string, today: Day): Promise<ServicePromise[]> =>
  tx.all(
    raw<ServicePromise>(sql`select id, promise_id, version, text, valid_from, valid_to from participation.service_promise
      where unit_id = ${unitId} and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
      order by valid_from, promise_id`),
  );

/** A version of a promise with the unit that made it. */
export interface PromiseVersion extends ServicePromise {
  unit_id: string;
}

/** All versions of the promises of the units I work with, also those that no longer hold, newest first. */
export const promiseHistory = (tx: Tx): Promise<PromiseVersion[]> =>
  tx.all(
    raw<PromiseVersion>(sql`select id, promise_id, version, text, valid_from, valid_to, unit_id
      from participation.service_promise where unit_id = any((select platform.my_working_units())::uuid[])
      order by promise_id, version desc`),
  );

/** The ids of the units I work with. */
export const myUnits = async (tx: Tx): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select platform.my_working_units() as ids`))).ids;

/** Makes a promise, or a new version of one; the version before ends the day before. */
export const makePromise = async (
  tx: Tx,
  promise: { organisation_id: string; unit_id: string; promise_id: string; text: string; made_by: string },
  today: Day,
): Promise<void> => {
  await tx.run(
    raw(sql`update participation.service_promise set valid_to = ${today}::date - 1
      where promise_id = ${promise.promise_id} and unit_id = ${promise.unit_id} and valid_to is null`),
  );
  await tx.run(
    raw(sql`insert into participation.service_promise (organisation_id, unit_id, promise_id, version, text, valid_from, made_by)
      select ${promise.organisation_id}, ${promise.unit_id}, ${promise.promise_id},
        coalesce((select max(version) from participation.service_promise where promise_id = ${promise.promise_id}), 0) + 1,
        ${promise.text}, ${today}, ${promise.made_by}`),
  );
};

/** Ends a promise. @returns 0 where it was not there for the one who acts */
export const endPromise = (tx: Tx, promiseId: string, today: Day): Promise<number> =>
  tx.run(
    raw(
      sql`update participation.service_promise set valid_to = ${today} where promise_id = ${promiseId} and valid_to is null`,
    ),
  );

/** What became of the voices whose answer fell due in a quarter. Only for the job. */
export const periodRows = (tx: Tx, unitId: string, quarter: Quarter): Promise<PeriodRow[]> =>
  tx.all(
    raw<PeriodRow>(sql`select * from participation.period_rows(${unitId}, ${quarter.from}, ${quarter.to})`),
  );

/** Freezes a unit's figures for a quarter; where they are there already they stay as they are. */
export const freezeFigures = (
  tx: Tx,
  unit: { organisation_id: string; id: string },
  period: string,
  figures: Figures,
  today: Day,
): Promise<number> =>
  tx.run(
    k
      .insertInto("participation.unit_figures")
      .values({
        organisation_id: unit.organisation_id,
        unit_id: unit.id,
        period,
        figures: JSON.stringify(figures),
        computed_on: today,
      })
      .onConflict((c) => c.doNothing()),
  );

/** Which units' figures are frozen already, as "unit's id period". Only for the job. */
export const frozenFigures = async (tx: Tx, periods: readonly string[]): Promise<Set<string>> => {
  const rows = await tx.all(
    raw<{ unit_id: string; period: string }>(
      sql`select unit_id, period from participation.unit_figures where period = any(${[...periods]}::text[])`,
    ),
  );
  return new Set(rows.map((row) => `${row.unit_id} ${row.period}`));
};
