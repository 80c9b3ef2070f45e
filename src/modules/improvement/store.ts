import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { type Acting, k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { Finding } from "./effect.ts";
import type { MeasureEntry } from "./measure.ts";

/** An improvement case as it was opened. */
export interface Case {
  id: string;
  organisation_id: string;
  unit_id: string;
  title: string;
  problem: string;
  opened_at: Date;
}

/** A measure as it was first promised. */
export interface Measure {
  id: string;
  organisation_id: string;
  case_id: string;
  unit_id: string;
  what: string;
  owner_person_id: string;
  owner_name: string;
  due: Day;
}

/** An effect check, answered or not. */
export interface EffectCheck {
  id: string;
  organisation_id: string;
  case_id: string;
  unit_id: string;
  months: 3 | 6 | 12;
  finding: Finding | null;
  text: string | null;
  by_name: string | null;
  at: Date | null;
}

/** What a case was made from: ids of another room, and the text that may be shown. */
export interface Source {
  kind: string;
  source_id: string;
  shown_text: string;
}

/** Those of these cases that the one who asks may see. */
export const findCases = (tx: Tx, ids: readonly string[]): Promise<Case[]> =>
  tx.all(
    raw<Case>(sql`select id, organisation_id, unit_id, title, problem, opened_at
      from participation.improvement_case where id = any(${[...ids]}::uuid[])`),
  );

/** The case, where the one who asks may see it. */
export const findCase = async (tx: Tx, id: string): Promise<Case | null> =>
  (await findCases(tx, [id]))[0] ?? null;

/** The measures of these cases, in the order they were promised. */
export const measuresOf = (tx: Tx, caseIds: readonly string[]): Promise<Measure[]> =>
  tx.all(
    raw<Measure>(sql`select m.id, m.organisation_id, m.case_id, m.unit_id, m.what, m.owner_person_id, m.owner_name, m.due
      from participation.improvement_case c
      join participation.measure m on m.organisation_id = c.organisation_id and m.case_id = c.id
      where c.id = any(${[...caseIds]}::uuid[]) order by m.made_at, m.id`),
  );

/** The measure, where the one who asks may see it. */
export const findMeasure = (tx: Tx, id: string): Promise<Measure | null> =>
  tx.maybe(
    raw<Measure>(sql`select id, organisation_id, case_id, unit_id, what, owner_person_id, owner_name, due
      from participation.measure where id = ${id}::uuid`),
  );

/** What became of the measures of these cases, oldest first. */
export const entriesOf = (
  tx: Tx,
  caseIds: readonly string[],
): Promise<(MeasureEntry & { measure_id: string })[]> =>
  tx.all(
    raw<
      MeasureEntry & { measure_id: string }
    >(sql`select e.id, e.measure_id, e.kind, e.text, e.new_due, e.by_name, e.at
      from participation.improvement_case c
      join participation.measure m on m.organisation_id = c.organisation_id and m.case_id = c.id
      join participation.measure_entry e on e.organisation_id = m.organisation_id and e.measure_id = m.id
      where c.id = any(${[...caseIds]}::uuid[]) order by e.at, e.id`),
  );

const checkColumns = sql`e.id, e.organisation_id, e.case_id, e.unit_id, e.months, e.finding, e.text, e.by_name, e.at`;

/** The effect checks of these cases: 3, 6, 12 months. */
export const checksOf = (tx: Tx, caseIds: readonly string[]): Promise<EffectCheck[]> =>
  tx.all(
    raw<EffectCheck>(sql`select ${checkColumns} from participation.improvement_case c
      join participation.effect_check e on e.organisation_id = c.organisation_id and e.case_id = c.id
      where c.id = any(${[...caseIds]}::uuid[]) order by e.months`),
  );

/** The effect check, where the one who asks may see it. */
export const findCheck = (tx: Tx, id: string): Promise<EffectCheck | null> =>
  tx.maybe(
    raw<EffectCheck>(sql`select ${checkColumns} from participation.effect_check e where e.id = ${id}::uuid`),
  );

/** What the case was made from, oldest first; empty for a giver, who sees no other giver. */
export const sourcesOf = (tx: Tx, caseId: string): Promise<Source[]> =>
  tx.all(
    raw<Source>(sql`select s.kind, s.source_id, s.shown_text from participation.improvement_case c
      join participation.case_source s on s.organisation_id = c.organisation_id and s.case_id = c.id
      where c.id = ${caseId}::uuid order by s.added_at, s.source_id`),
  );

/** How many sources each case has; null for whoever does not work with it. */
export const caseSizes = (tx: Tx, ids: readonly string[]): Promise<{ id: string; size: number | null }[]> =>
  tx.all(
    raw(sql`select c.id, participation.case_size(c.id) as size
      from participation.improvement_case c where c.id = any(${[...ids]}::uuid[])`),
  );

/** Stores a new case. */
export const addCase = async (
  tx: Tx,
  acting: Acting,
  asked: { unitId: string; title: string; problem: string },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("participation.improvement_case").values({
      id,
      organisation_id: acting.organisation_id,
      unit_id: asked.unitId,
      title: asked.title,
      problem: asked.problem,
      opened_by: acting.person_id,
    }),
  );
  return id;
};

/** Links a source; a source that is linked already stays as it is. @returns 1, or 0 where it was there */
export const insertSource = (tx: Tx, acting: Acting, found: Case, source: Source): Promise<number> =>
  tx.run(
    k
      .insertInto("participation.case_source")
      .values({
        ...source,
        organisation_id: found.organisation_id,
        case_id: found.id,
        added_by: acting.person_id,
      })
      .onConflict((c) => c.doNothing()),
  );

/** Stores a promise. */
export const insertMeasure = (tx: Tx, acting: Acting, measure: Measure): Promise<number> =>
  tx.run(k.insertInto("participation.measure").values({ ...measure, made_by: acting.person_id }));

/** Tells whoever has just been given a measure by somebody else, in the same transaction. */
export const tellOwner = async (tx: Tx, measureId: string): Promise<boolean> =>
  (await tx.one(raw<{ told: boolean }>(sql`select participation.tell_owner(${measureId}) as told`))).told;

/** Adds what became of a measure. */
export const insertEntry = (
  tx: Tx,
  acting: Acting,
  measure: Measure,
  entry: { kind: MeasureEntry["kind"]; text: string; new_due: Day | null },
): Promise<number> =>
  tx.run(
    k.insertInto("participation.measure_entry").values({
      ...entry,
      id: randomUUID(),
      organisation_id: measure.organisation_id,
      measure_id: measure.id,
      by_person_id: acting.person_id,
      by_name: acting.person_name,
    }),
  );

/** Stores that a case's effect will be asked about. @returns the check's id */
export const insertCheck = async (tx: Tx, found: Case, months: 3 | 6 | 12): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("participation.effect_check").values({
      id,
      organisation_id: found.organisation_id,
      case_id: found.id,
      unit_id: found.unit_id,
      months,
    }),
  );
  return id;
};

/** Records what was found. @returns 1, or 0 where somebody has answered before */
export const setFinding = (
  tx: Tx,
  acting: Acting,
  id: string,
  found: { finding: Finding; text: string },
): Promise<number> =>
  tx.run(
    k
      .updateTable("participation.effect_check")
      .set({ ...found, by_person_id: acting.person_id, by_name: acting.person_name, at: sql<Date>`now()` })
      .where("id", "=", id)
      .where("finding", "is", null),
  );

/** Two at once on the same thing: the second waits here, then sees what the first did. Let go with the transaction. */
export const lock = (tx: Tx, id: string): Promise<unknown> =>
  tx.all(raw(sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 0))`));

/** The cases of a unit that gave way to another go along; as the administrator who set that in motion. */
export const moveCases = async (tx: Tx, successionId: string): Promise<void> => {
  await tx.run(raw(sql`select participation.move_cases(${successionId})`));
};
