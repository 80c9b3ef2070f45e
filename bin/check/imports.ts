/** Part of `npm run check`: reads every import of the project and says which ones break a rule of the house. */
import { globSync, readFileSync } from "node:fs";
import { cycles } from "./cycles.ts";
import { breaches, moduleOf } from "./import-rules.ts";
import { type Import, readImports } from "./read-imports.ts";

const files = globSync("{src,test,bench,demo,bin}/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
const imports = files.flatMap((file) => readImports(file, readFileSync(file, "utf8")));

// A ring of types alone is harmless when it runs; between modules even that binds two rooms together.
const rings = cycles(imports.filter((one) => !one.typeOnly)).map(
  (ring) => `a ring of files: ${ring.join(", ")}`,
);
const between = imports.filter((one) => !/\.test\.tsx?$/.test(one.from)).flatMap(betweenModules);
const moduleRings = cycles(between).map((ring) => `a ring of modules: ${ring.join(", ")}`);

const found = [...breaches(imports), ...rings, ...moduleRings];
console.log(found.length > 0 ? found.join("\n") : `${files.length} files, ${imports.length} imports`);
process.exitCode = found.length > 0 ? 1 : 0;

function betweenModules({ from, to }: Import): { from: string; to: string }[] {
  const [here, there] = [moduleOf(from), moduleOf(to)];
  return here && there && here !== there ? [{ from: here, to: there }] : [];
}
