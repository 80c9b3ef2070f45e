import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Owner } from "./migrate.ts";

const day = z.iso.date();

const accessRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(["parent", "low-assurance", "low-assurance-other", "emergency"]),
  from_age: z.number().int().min(0).nullable(),
  until_age: z.number().int().max(18).nullable(),
  topics: z.array(z.string()).min(1),
  valid_from: day,
  valid_to: day.nullable(),
  legal_ref: z.string().min(1),
  source: z.string().min(1),
  read_on: day,
});

/** A rule of law about who may see what, as it holds from one day to another. */
export type AccessRule = z.infer<typeof accessRule>;

/** The path of the rules that come with the release. */
export const shippedAccessRules = fileURLToPath(new URL("../../../data/access-rules.json", import.meta.url));

/** Reads a file of access rules. @throws Error that names the file, the row (from 1) and what is wrong */
export const readAccessRules = (path: string): AccessRule[] => {
  const rows = z.array(z.unknown()).parse(JSON.parse(readFileSync(path, "utf8")));
  return rows.map((row, i) => {
    const rule = accessRule.safeParse(row);
    if (!rule.success) throw new Error(`${path}, row ${i + 1}: ${z.prettifyError(rule.error)}`);
    return rule.data;
  });
};

/**
 * Puts the rules into the database, where the policies read them: those of the file and no others. In one
 * statement, so that nobody ever meets a house without its rules.
 */
export const loadAccessRules = async (owner: Owner, rules: readonly AccessRule[]): Promise<void> => {
  await owner.query("select people.load_access_rules($1)", [JSON.stringify(rules)]);
};
