import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Rule, ruleRow } from "./rule.ts";

/** The path of the rules that come with the release. */
export const shippedRules = fileURLToPath(new URL("../../../data/clock-rules.json", import.meta.url));

/**
 * Reads rule files; the only I/O of the clock. In: paths; the first must exist, later ones may be absent
 * and win by (id, valid_from). Throws Error that names the file, the row (from 1) and what is wrong.
 */
export function readRules(paths: readonly string[]): Rule[] {
  const merged = new Map<string, Rule>();
  for (const [i, path] of paths.entries()) {
    for (const [key, row] of readFile(path, i > 0)) merged.set(key, row);
  }
  return [...merged.values()];
}

function readFile(path: string, mayBeAbsent: boolean): Map<string, Rule> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if (mayBeAbsent && (error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw new Error(`${path}: cannot be read`, { cause: error });
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const rows = z.array(z.unknown()).safeParse(json);
  if (!rows.success) throw new Error(`${path}: must be a list of rules`);
  const byKey = new Map<string, Rule>();
  for (const [i, raw] of rows.data.entries()) {
    const row = ruleRow.safeParse(raw);
    if (!row.success) throw new Error(`${path}, row ${i + 1}: ${z.prettifyError(row.error)}`);
    const key = `${row.data.id} ${row.data.valid_from}`;
    if (byKey.has(key)) throw new Error(`${path}, row ${i + 1}: ${key} stands twice`);
    byKey.set(key, row.data);
  }
  return byKey;
}
