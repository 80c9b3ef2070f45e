import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import type { Owner } from "#platform/db/index.ts";

/**
 * What the operator does from the command line, as the owner of the schemas: past the policies, each act with its
 * trail, and nothing of what people have said.
 */
export interface Operator {
  owner: Owner;
  today: Day;
}

/** Runs work in one transaction: all of it or nothing. */
export const inOne = async <T>({ owner }: Operator, work: () => Promise<T>): Promise<T> => {
  await owner.exec("begin");
  try {
    const result = await work();
    await owner.exec("commit");
    return result;
  } catch (error) {
    await owner.exec("rollback");
    throw error;
  }
};

/** The rows of a question. */
export const rowsOf = async <T>({ owner }: Operator, text: string, values: unknown[] = []): Promise<T[]> =>
  (await owner.query(text, values)).rows as T[];

/** Writes what the operator did. */
export const operatorTrail = (
  { owner }: Operator,
  what: {
    organisationId: string;
    unitId: string | null;
    act: string;
    subjectKind: string;
    subjectId: string;
  },
) =>
  owner.query(
    `insert into platform.trail (id, organisation_id, unit_id, act, subject_kind, subject_id, actor_kind, at, detail)
     values ($1, $2, $3, $4, $5, $6, 'job', now(), '{"by": "operator"}')`,
    [randomUUID(), what.organisationId, what.unitId, what.act, what.subjectKind, what.subjectId],
  );

/** The only organisation; null where there is none yet. @throws Error where there are several */
export const theOrganisation = async (operator: Operator): Promise<{ id: string; name: string } | null> => {
  const rows = await rowsOf<{ id: string; name: string }>(
    operator,
    "select id, name from people.organisation",
  );
  if (rows.length > 1)
    throw new Error("There are several organisations; this command is for an installation of one.");
  return rows[0] ?? null;
};

/** Makes the organisation. Out: its id. */
export const makeOrganisation = async (operator: Operator, name: string): Promise<string> => {
  const id = randomUUID();
  await operator.owner.query("insert into people.organisation (id, name, valid_from) values ($1, $2, $3)", [
    id,
    name,
    operator.today,
  ]);
  await operatorTrail(operator, {
    organisationId: id,
    unitId: null,
    act: "organisation",
    subjectKind: "organisation",
    subjectId: id,
  });
  return id;
};

/** The codes and ids of the units that have not ended. */
export const unitCodes = async (operator: Operator): Promise<Map<string, string>> =>
  new Map(
    (
      await rowsOf<{ code: string; id: string }>(
        operator,
        "select code, id from people.unit where valid_to is null or valid_to >= $1",
        [operator.today],
      )
    ).map((row) => [row.code, row.id]),
  );

/** Ends every open session of a person, by id. Out: how many. */
export const endSessions = async (operator: Operator, personId: string): Promise<number> =>
  (
    await rowsOf(
      operator,
      "update platform.session set ended_at = now(), ended_by = 'administrator' where person_id = $1 and ended_at is null returning id",
      [personId],
    )
  ).length;

/** Persons whose name is exactly this, or whose id it is. */
export const personsCalled = (operator: Operator, nameOrId: string) =>
  rowsOf<{ id: string; name: string }>(
    operator,
    "select id, name from people.person where id::text = $1 or lower(name) = lower($1) order by id",
    [nameOrId],
  );
