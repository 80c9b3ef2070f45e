import { createHash } from "node:crypto";
import type { Owner } from "#platform/db/index.ts";
import { demoOrganisation } from "./cast.ts";

/** Ids by name, the same at each start: seeded twice, it stands once. @param of what keeps two lists of names apart */
export const steadyIds =
  (of: string) =>
  (name: string): string => {
    const hex = createHash("sha256").update(`demo ${of} ${name}`).digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };

/** Puts a row of the demo's municipality into a table, where it does not stand already. */
export const putInto = async (owner: Owner, table: string, row: Record<string, unknown>): Promise<void> => {
  const all = { organisation_id: demoOrganisation.id, ...row };
  const names = Object.keys(all);
  await owner.query(
    `insert into ${table} (${names.join(", ")}) values (${names.map((_, i) => `$${i + 1}`).join(", ")}) on conflict do nothing`,
    Object.values(all),
  );
};
