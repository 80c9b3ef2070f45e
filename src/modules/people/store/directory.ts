import { randomUUID } from "node:crypto";
import type { Day } from "#platform/clock/index.ts";
import { k, raw, sql, type Tx } from "#platform/db/index.ts";
import type { DirectoryKind } from "../directory-kinds.ts";

/** What an administrator says of an organisation near here. */
export interface DirectoryFields {
  kind: DirectoryKind;
  name: string;
  purpose: string;
  for_whom: string[];
  areas: string[];
  telephone: string | null;
  web: string | null;
  appoints: boolean;
  hearings: boolean;
}

/** An organisation near here, as it stands today. */
export interface LocalEntry extends DirectoryFields {
  id: string;
  checked_on: Day;
}

const current = sql`valid_from <= (select platform.today()) and (valid_to is null or valid_to >= (select platform.today()))`;
const columns = sql`id, kind, name, purpose, for_whom, areas, telephone, web, appoints, hearings, checked_on`;

/** All that are here today, by name; of one organisation, or of every one in the installation. */
export const localEntries = (tx: Tx, organisationId: string | null = null): Promise<LocalEntry[]> =>
  tx.all(
    raw<LocalEntry>(sql`select ${columns} from people.directory_entry where ${current}
      and (${organisationId}::uuid is null or organisation_id = ${organisationId}::uuid) order by name, id`),
  );

/** One that the administrator may change; null where hidden or absent. */
export const ownEntry = (tx: Tx, organisationId: string, id: string): Promise<LocalEntry | null> =>
  tx.maybe(
    raw<LocalEntry>(sql`select ${columns} from people.directory_entry
      where id = ${id} and organisation_id = ${organisationId} and ${current}`),
  );

/** Adds one from today, checked today. Out: its id. */
export const addEntry = async (
  tx: Tx,
  fields: DirectoryFields,
  by: { organisationId: string; personId: string },
): Promise<string> => {
  const id = randomUUID();
  await tx.run(
    k.insertInto("people.directory_entry").values({
      ...fields,
      organisation_id: by.organisationId,
      id,
      entered_by: by.personId,
      checked_on: sql<Day>`platform.today()`,
      valid_from: sql<Day>`platform.today()`,
    }),
  );
  return id;
};

/** Says it anew, checked today. Out: whether it was there. */
export const changeEntry = async (tx: Tx, id: string, fields: DirectoryFields): Promise<boolean> =>
  (await tx.run(
    k
      .updateTable("people.directory_entry")
      .set({ ...fields, checked_on: sql<Day>`platform.today()` })
      .where("id", "=", id),
  )) === 1;

/** Ends one: yesterday was its last day. Out: whether it was there. */
export const endEntry = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run(
    raw(
      sql`update people.directory_entry set valid_to = platform.today() - 1 where id = ${id} and ${current}`,
    ),
  )) === 1;
