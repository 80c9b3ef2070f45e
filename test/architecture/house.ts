import { globSync, readFileSync } from "node:fs";

/** A file of the project: its path from the root with forward slashes, and its text. */
export type HouseFile = { path: string; text: string };

/** Every text file that people wrote here (what is installed, generated for the browser or binary is left out). */
export function houseFiles(pattern = "**/*.{ts,tsx,sql,md,json,css,js,cjs,mjs,yml,csv,txt}"): HouseFile[] {
  return globSync([pattern, ".ci/run", ".npmrc", "LICENSE"], {
    exclude: (path) => /(^|[\\/])(node_modules|var|\.git)$/.test(path),
  }).map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }));
}

/** The names of the module folders, sorted. */
export function moduleNames(): string[] {
  return [...new Set(globSync("src/modules/*/*").map((path) => path.split(/[\\/]/)[2] ?? ""))].sort();
}

/**
 * Which module owns which table: the one whose `access.sql` switches on its row-level security. Answers
 * "schema.table" → folder ("src/modules/voice" or "src/platform").
 */
export function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const path of globSync("src/{platform,modules/*}/access.sql").map((found) =>
    found.replaceAll("\\", "/"),
  )) {
    const found = readFileSync(path, "utf8").matchAll(/alter table (\w+\.\w+) enable row level security/gi);
    for (const [, table] of found) if (table) owners.set(table, path.replace("/access.sql", ""));
  }
  return owners;
}
