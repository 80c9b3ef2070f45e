/**
 * Adds to package-lock.json every optional platform package that `npm install` left out because the registry
 * at hand does not carry it. Without the entry `npm ci` refuses the whole lockfile ("Missing: … from lock file")
 * on every machine. Run after each `npm install`; running it twice changes nothing.
 *
 * Trap: an entry added here has no integrity hash. A machine of that platform still gets the exact version, but
 * unchecked; the platforms we run on (linux x64 and arm64, Windows x64) are filled in by npm itself.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { platformOf } from "./platform-of.ts";

type Entry = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  license?: string;
  optionalDependencies?: Record<string, string>;
};
type Lockfile = { packages: Record<string, Entry> };

const file = new URL("../package-lock.json", import.meta.url);
const lock: Lockfile = JSON.parse(readFileSync(file, "utf8"));
const added: string[] = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name)) continue;
    if (!/^\d+\.\d+\.\d+/.test(version))
      throw new Error(`${name}@${version}: only exact versions can be added`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      ...(entry.license ? { license: entry.license } : {}),
      optional: true,
    };
    added.push(`${name}@${version}`);
  }
}

if (added.length > 0) {
  const byPath = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(byPath) }, null, 2)}\n`);
}
console.log(added.length === 0 ? "The lockfile is complete." : `Added ${added.length}: ${added.join(", ")}`);

/** Node's own lookup: beside the package first, then in each folder above it. */
function isLocked(from: string, name: string): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${at === "" ? "" : `${at}/`}node_modules/${name}`]) return true;
    if (at === "") return false;
  }
}
