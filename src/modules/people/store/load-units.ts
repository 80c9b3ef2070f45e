import { randomUUID } from "node:crypto";
import type { UnitRow } from "../import-units.ts";
import {
  makeOrganisation,
  type Operator,
  operatorTrail,
  rowsOf,
  theOrganisation,
  unitCodes,
} from "./operator.ts";

/** How many units came in, and how many that were there were changed. */
export interface Loaded {
  added: number;
  changed: number;
}

/** The unit on top, which those without a parent are put under; null where there is none yet. */
const topOf = async (operator: Operator, organisationId: string) =>
  (
    await rowsOf<{ id: string; code: string }>(
      operator,
      "select id, code from people.unit where organisation_id = $1 and parent_id is null order by valid_from, code limit 1",
      [organisationId],
    )
  )[0] ?? null;

/** The id of the unit on top. */
export const topUnit = async (operator: Operator, organisationId: string): Promise<string | undefined> =>
  (await topOf(operator, organisationId))?.id;

/**
 * Loads units; to be run inside `inOne`. A code that is there is changed, another is added. The first unit of an
 * empty installation becomes its top and gives the organisation its name.
 */
export const loadUnits = async (operator: Operator, rows: readonly UnitRow[]): Promise<Loaded> => {
  const { owner, today } = operator;
  const organisation =
    (await theOrganisation(operator))?.id ?? (await makeOrganisation(operator, rows[0]?.name ?? ""));
  const ids = await unitCodes(operator);
  let top = await topOf(operator, organisation);
  const loaded: Loaded = { added: 0, changed: 0 };
  for (const row of rows) {
    const known = ids.get(row.code);
    const under = row.parent === null ? (top?.id ?? null) : (ids.get(row.parent) ?? null);
    const parent = row.code === top?.code ? null : under;
    const id = known ?? randomUUID();
    const said = [row.name, row.short_name, row.telephone, row.address, row.takes_voices];
    if (known)
      await owner.query(
        `update people.unit set parent_id = $2, name = $3, short_name = $4, telephone = $5, address = $6, takes_voices = $7
         where id = $1`,
        [id, parent, ...said],
      );
    else
      await owner.query(
        `insert into people.unit (organisation_id, id, parent_id, code, valid_from, name, short_name, telephone, address, takes_voices)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [organisation, id, parent, row.code, today, ...said],
      );
    await operatorTrail(operator, {
      organisationId: organisation,
      unitId: id,
      act: known ? "unit-change" : "unit",
      subjectKind: "unit",
      subjectId: id,
    });
    loaded[known ? "changed" : "added"]++;
    ids.set(row.code, id);
    top ??= { id, code: row.code };
  }
  return loaded;
};
