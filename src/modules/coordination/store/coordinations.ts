import { randomUUID } from "node:crypto";
import { raw, sql, type Tx } from "#platform/db/index.ts";

/** A coordination as it lies in the database: whose, and which unit owes. What happened stands in its steps. */
export interface Coordination {
  id: string;
  organisation_id: string;
  person_id: string;
  unit_id: string;
  unit_name: string;
  begun_at: Date;
  ended_at: Date | null;
}

const columns = sql`c.id, c.organisation_id, c.person_id, c.unit_id, people.called(c.unit_id) as unit_name, c.begun_at, c.ended_at`;

/** Mine: the one that runs first, then the ended ones, the newest first. */
export const myCoordinations = (tx: Tx, personId: string): Promise<Coordination[]> =>
  tx.all(
    raw<Coordination>(sql`select ${columns} from care.coordination c where c.person_id = ${personId}
      order by (c.ended_at is null) desc, c.begun_at desc, c.id`),
  );

/** One of those I work with; null where it is hidden or absent. */
export const findCoordination = (tx: Tx, id: string): Promise<Coordination | null> =>
  tx.maybe(raw<Coordination>(sql`select ${columns} from care.coordination c where c.id = ${id}`));

/** Begins one, as oneself. Out: its id; null where one runs already. */
export const beginCoordination = async (
  tx: Tx,
  of: { organisationId: string; personId: string; unitId: string },
): Promise<string | null> => {
  const id = randomUUID();
  const begun = await tx.run(
    raw(sql`insert into care.coordination (organisation_id, id, person_id, unit_id, begun_by)
      values (${of.organisationId}, ${id}, ${of.personId}, ${of.unitId}, platform.me())
      on conflict (organisation_id, person_id) where ended_at is null do nothing`),
  );
  return begun > 0 ? id : null;
};

/** Ends it, where that has been written as a step in this transaction. Out: whether it ran. */
export const endCoordination = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ ended: boolean }>(sql`select care.end_coordination(${id}) as ended`))).ended;

/** Opens one for whoever works with it, with a line before the person. Out: whether it is there. */
export const openForWork = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ opened: boolean }>(sql`select care.open_coordination(${id}) as opened`))).opened;

/** What the person of an opened one is called. */
export const nameOf = async (tx: Tx, id: string): Promise<string> =>
  (await tx.one(raw<{ name: string | null }>(sql`select care.coordinated_name(${id}) as name`))).name ?? "";

/** Names of those who have written in one, or coordinated it. */
export const namesIn = async (tx: Tx, id: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await tx.all(
        raw<{ id: string; name: string }>(sql`select id, name from care.coordination_names(${id})`),
      )
    ).map((one) => [one.id, one.name]),
  );

/** Whether the ones in my list are the unit's to work with, by id: those that I only coordinate are not. */
export const ofMyUnit = async (tx: Tx): Promise<ReadonlySet<string>> =>
  new Set((await tx.one(raw<{ ids: string[] }>(sql`select care.coordinations_of_my_unit() as ids`))).ids);

/** Those I work with, by name; each name's look has its line, once a day. */
export const listForWork = (tx: Tx): Promise<(Coordination & { name: string })[]> =>
  tx.all(
    raw<Coordination & { name: string }>(sql`select ${columns}, l.name
      from care.list_coordinations() l join care.coordination c on c.id = l.id order by l.name, c.id`),
  );

/** Tells the person of a step that was written for or with them in this transaction, with its line. */
export const tellOfStep = async (tx: Tx, id: string): Promise<void> => {
  await tx.run(raw(sql`select care.tell_of_step(${id})`));
};
