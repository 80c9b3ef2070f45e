import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import type { Gone } from "#platform/module.ts";
import type { SupportKind } from "../support.ts";

/** A decision that somebody is to be supported in. */
export interface Decision {
  id: string;
  organisation_id: string;
  person_id: string;
  unit_id: string | null;
  begun_by: string;
  begun_at: Date;
}

/** A row of it, still sealed. */
export interface SealedSupport {
  decision_id: string;
  n: number;
  kind: SupportKind;
  on_day: Day;
  sealed: Uint8Array | null;
  choice: string | null;
  until_day: Day | null;
  channel: "web" | "paper" | "spoken";
  written_by: string;
  role_id: string | null;
  written_at: Date;
}

/** Which tables of supported decisions `take-out.ts` covers. */
export const supportedTables = ["care.supported_decision", "care.supported_decision_step"] as const;

const columns = sql`d.id, d.organisation_id, d.person_id, d.unit_id, d.begun_by, d.begun_at`;

/** All of mine, the newest first; as oneself. */
export const decisionsOfMine = (tx: Tx): Promise<Decision[]> =>
  tx.all(
    raw<Decision>(sql`select ${columns} from care.supported_decision d
      where d.person_id = (select platform.my_self()) order by d.begun_at desc, d.id`),
  );

/** One that is mine, or that this transaction has opened; null where it is hidden or absent. */
export const findDecision = (tx: Tx, id: string): Promise<Decision | null> =>
  tx.maybe(raw<Decision>(sql`select ${columns} from care.supported_decision d where d.id = ${id}`));

/** Opens one at work and writes the line. Out: whether it is there for the one who acts. */
export const openDecision = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(raw<{ open: boolean }>(sql`select care.open_supported(${randomUUID()}, ${id}) as open`)))
    .open;

/** The unit's, with the name of each; whoever looks leaves a line a day. */
export const decisionsHere = (tx: Tx): Promise<{ id: string; name: string; begun_at: Date }[]> =>
  tx.all(raw(sql`select id, name, begun_at from care.list_supported()`));

/** Begins one. Out: its id. @throws the database's error for somebody not known here */
export const addDecision = async (
  tx: Tx,
  of: { organisationId: string; personId: string; unitId: string | null; roleId: string | null },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    raw(sql`insert into care.supported_decision (organisation_id, id, person_id, unit_id, begun_by, role_id)
      values (${of.organisationId}, ${id}, ${of.personId}, ${of.unitId}, platform.me(), ${of.roleId})`),
  );
  return id;
};

/** The rows of one, in their order. */
export const supportOf = (tx: Tx, id: string): Promise<SealedSupport[]> =>
  tx.all(
    raw<SealedSupport>(sql`select s.decision_id, s.n, s.kind, s.on_day, s.sealed, s.choice, s.until_day, s.channel, s.written_by,
        s.role_id, s.written_at from care.supported_decision_step s where s.decision_id = ${id} order by s.n`),
  );

/** A row as it is written. */
export type NewSupport = Omit<SealedSupport, "written_by" | "written_at"> & {
  organisation_id: string;
  person_id: string;
};

/** Writes a row. */
export const addSupport = (tx: Tx, s: NewSupport): Promise<number> =>
  tx.run(
    raw(sql`insert into care.supported_decision_step (organisation_id, id, decision_id, person_id, n, kind, on_day, sealed, choice,
        until_day, channel, written_by, role_id)
      values (${s.organisation_id}, ${randomUUID()}, ${s.decision_id}, ${s.person_id}, ${s.n}, ${s.kind}, ${s.on_day}, ${s.sealed},
        ${s.choice}, ${s.until_day}, ${s.channel}, platform.me(), ${s.role_id})`),
  );

/** Two who write in the same one come one after the other, until the transaction ends. */
export const holdDecision = async (tx: Tx, id: string): Promise<void> => {
  await tx.run(
    raw(sql`select pg_advisory_xact_lock(hashtextextended('supported-decision:' || ${id}::text, 0))`),
  );
};

/** The names of those it concerns, by id; of others none is given. */
export const supportedNames = async (
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.all(
    raw<{ id: string; name: string }>(sql`select id, name from care.supported_names(${[...ids]}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
};

/** Tells the person that there is something new. */
export const tellOfSupported = (tx: Tx, id: string): Promise<number> =>
  tx.run(raw(sql`select care.tell_of_supported(${id})`));

/** Lets go of what was begun before a day, with all that hangs on it. */
export const letGoOfSupported = (tx: Tx, before: Day, most: number): Promise<Gone[]> =>
  tx.all(
    raw<Gone>(
      sql`select organisation_id as "organisationId", n from care.let_go_of_supported(${before}, ${most})`,
    ),
  );

/** At an erasure all of it goes. */
export const eraseSupported = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run(raw(sql`select care.erase_supported(${personId})`));
};
