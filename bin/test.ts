/**
 * `npm test`: every test but the journeys, three processes at a time, the longest first:
 * some wait for a server that is being ended, and two cores have time for another. On the embedded database; on
 * PostgreSQL where DATABASE_OWNER_URL says so, and then without the files that would say the same of any database.
 * `npm test -- FILE …` runs just these; `npm run journeys` does.
 */
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { embeddedTemplate } from "../test/embedded.ts";
import { type Errand, errands } from "./test/order.ts";
import { knowsServer } from "./test/reaches.ts";
import { runOnce, secondsOf, standsAlone } from "./test/seconds.ts";

const server = process.env["DATABASE_OWNER_URL"] !== undefined;
const found = (patterns: string[]): string[] =>
  globSync(patterns)
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
const asked = process.argv.slice(2);
const all = found(["{src,bin}/**/*.test.{ts,tsx}", "test/**/*.test.ts"]).filter(
  (path) => !path.startsWith("test/journeys/"),
);
const files =
  asked.length > 0 ? found(asked) : server ? all.filter((file) => knowsServer(file) && !runOnce(file)) : all;

// A folder of this run's own: two runs side by side, one for each database, are usual.
const folder = `var/test/run-${process.pid}`;
mkdirSync(folder, { recursive: true });

// Each file is a suite of its own in the shared process: what it opens before its first test it closes after its last.
const pack = ({ files: [first, ...others] }: Errand, n: number): string => {
  if (first === undefined || others.length === 0) return first ?? "";
  const path = `${folder}/together-${n}.test.ts`;
  const suites = [first, ...others].map(
    (file) =>
      `describe(${JSON.stringify(file)}, async () => { await import(${JSON.stringify(`../../../${file}`)}); });`,
  );
  writeFileSync(path, ['import { describe } from "node:test";', ...suites, ""].join("\n"));
  return path;
};

if (files.length === 0) throw new Error(`No test file is called ${asked.join(" or ")}.`);
// What each of the many processes would do for itself, and the first ones at the same time, is done once before them.
if (files.length > 20) {
  await Promise.all([import("../src/app.tsx"), server ? null : embeddedTemplate()]);
  flushCompileCache();
}
const stream = run({ files: errands(files, secondsOf, standsAlone).map(pack), concurrency: 3 });
stream.on("test:fail", () => {
  process.exitCode = 1;
});
const took: { file: string; seconds: number }[] = [];
stream.on("test:summary", ({ file, duration_ms }) => {
  if (file) took.push({ file: relative(process.cwd(), file), seconds: Math.round(duration_ms / 1000) });
});
stream
  .compose(new spec())
  .on("end", () => {
    rmSync(folder, { recursive: true, force: true });
    // What bin/test/seconds.ts is to be kept up with.
    const longest = took.sort((a, b) => b.seconds - a.seconds).slice(0, files.length > 20 ? 24 : 0);
    for (const { file, seconds } of longest) console.log(`${String(seconds).padStart(4)} s  ${file}`);
  })
  .pipe(process.stdout);
