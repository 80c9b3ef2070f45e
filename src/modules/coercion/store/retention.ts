import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Erasing, Gone, Retention } from "#platform/module.ts";
import { letGoOfCoercionFigures } from "./figures.ts";
import { eraseSupported, letGoOfSupported } from "./supported.ts";

/** How what was registered goes: ten years after, with all that hangs on it. */
export const coercionRetention: readonly Retention[] = [
  {
    table: "care.coercion",
    after: "coercion-registered",
    letGo: (tx, { before, most }) =>
      tx.all(
        raw<Gone>(
          sql`select organisation_id as "organisationId", n from care.let_go_of_coercions(${before}, ${most})`,
        ),
      ),
  },
  {
    table: "care.supported_decision",
    after: "supported-decision-begun",
    letGo: (tx, { before, most }) => letGoOfSupported(tx, before, most),
  },
  {
    table: "care.coercion_figures",
    after: "figures-computed",
    letGo: (tx, { before, most }) => letGoOfCoercionFigures(tx, before, most),
  },
];

/** At an erasure: words go with the person's key; here also the name of whoever came along. */
export const coercionErasing: readonly Erasing[] = [
  {
    kind: "person",
    erase: async (tx, id) => {
      await tx.run(raw(sql`select care.erase_after_talks(${id})`));
      await eraseSupported(tx, id);
    },
  },
];

/** Of these persons, those about whom something is kept here, or who registered it. */
export const coercedAmong = async (tx: Tx, personIds: readonly string[]): Promise<string[]> =>
  (await tx.one(raw<{ ids: string[] }>(sql`select care.coerced_among(${personIds}::uuid[]) as ids`))).ids;

/** A unit gave way to another: what it has offered and owes goes along. */
export const moveCoercions = async (tx: Tx, successionId: string): Promise<void> => {
  await tx.run(raw(sql`select care.move_coercions(${successionId})`));
};
