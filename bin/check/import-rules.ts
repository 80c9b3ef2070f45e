import { floorOf } from "./floors.ts";
import type { Import } from "./read-imports.ts";

/**
 * Says, in one sentence each, which imports break a rule of the house; none when all is well. Tests, benchmarks,
 * the demo and `bin` may import anything; `src/*.ts` (server, app) stands on top of everything in `src`.
 */
export function breaches(imports: Import[]): string[] {
  return imports.flatMap((one) => {
    const reason = isFree(one.from) ? null : whyNot(one);
    return reason ? [`${one.from} → ${one.to}: ${reason}`] : [];
  });
}

/** The module a path lies in, or null: "src/modules/voice/store.ts" is in "voice". */
export function moduleOf(path: string): string | null {
  return /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? null;
}

const isFree = (path: string) => !path.startsWith("src/") || /\.test\.tsx?$/.test(path);
const isStore = (path: string) => /\/store([-.][^/]*)?\.tsx?$|\/store\//.test(path);
const isDoorType = (one: Import) => one.from === "src/platform/module.ts" && one.typeOnly;

function whyNot(one: Import): string | null {
  const { from, to } = one;
  if (to.startsWith("test/")) return "only tests may import #test";
  const onTop = /^src\/[^/]+$/.test(from);
  if (onTop) return null;
  if (!to.startsWith("src/")) return "src stands alone: only src/*.ts may reach outside it";
  if (/^src\/[^/]+$/.test(to)) return "nothing names what stands above it";
  if (from.startsWith("src/platform/") && !to.startsWith("src/platform/") && !isDoorType(one)) {
    return "platform knows no domain and no face";
  }
  if (from.startsWith("src/web/") && to.startsWith("src/modules/")) return "the shared face knows no module";
  return moduleOf(from) ? whyNotModule(one) : null;
}

function whyNotModule({ from, to, names }: Import): string | null {
  const here = moduleOf(from) ?? "";
  const there = moduleOf(to);
  const floor = floorOf(here);
  if (floor === null) return `${here} has no floor in bin/check/floors.ts`;
  if (
    to.startsWith("src/platform/db/") &&
    !isStore(from) &&
    names.some((name) => ["k", "sql", "raw", "*"].includes(name))
  ) {
    return "only a module's own store speaks SQL";
  }
  if (there === null || there === here) return null;
  if (to !== `src/modules/${there}/index.ts`)
    return `a module is entered by its door, src/modules/${there}/index.ts`;
  const floorThere = floorOf(there);
  if (floorThere === null) return `${there} has no floor in bin/check/floors.ts`;
  return floorThere > floor ? `${there} stands on a floor above ${here}` : null;
}
