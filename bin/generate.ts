// Writes what is generated from the migrations and policies: the table types, db/schema.sql, docs/access-map.md and the
// same rules as data for the record of processing; and docs/threats.md from the risks of the impact assessment.
// With --check it writes nothing and fails where a file would change.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { accessMap } from "../db/access-map.ts";
import { schemaSql } from "../db/schema-sql.ts";
import { tableTypes } from "../db/table-types.ts";
import { risks } from "../src/modules/kept/impact.ts";
import { embeddedRole, migrate, openPglite } from "../src/platform/db/index.ts";
import { register } from "../src/platform/processing/index.ts";
import { threatsPage } from "./generate/threats.ts";

const { owner } = await openPglite({});
const nothing = new Uint8Array(32);
await migrate(owner, embeddedRole, { job: nothing, signIn: nothing });
const map = await accessMap(owner);
// A new table has its row in the register, or nothing is generated: it throws, naming the file and the field.
const told = new Set(register().map((row) => row.table));
const untold = Object.keys(map.rules).filter((table) => !told.has(table));
if (untold.length > 0) throw new Error(`data/processing says nothing of ${untold.join(", ")}`);
const files = {
  "src/platform/db/tables.generated.ts": await tableTypes(owner),
  "db/schema.sql": await schemaSql(owner),
  "docs/access-map.md": map.page,
  "docs/access-map.nb.md": map.side,
  "docs/threats.md": threatsPage(risks()),
  "data/access-map.generated.json": `${JSON.stringify(map.words, null, 1)}\n`,
};
await owner.close();
let drifted = 0;
for (const [name, text] of Object.entries(files)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const before = (() => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return "";
    }
  })();
  if (before === text) continue;
  drifted++;
  if (process.argv.includes("--check"))
    console.error(`${name} is not what it is made from: npm run generate`);
  else writeFileSync(path, text);
}
process.exitCode = process.argv.includes("--check") && drifted > 0 ? 1 : 0;
