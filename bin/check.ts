/**
 * `npm run check`: every habit that a machine can hold us to, side by side, one line each with its seconds.
 * A part that fails prints what it found below its line. Exit 1 when any part failed.
 */
import { existsSync } from "node:fs";
import { runPart } from "./check/run-part.ts";

const ours = (file: string, ...rest: string[]) => ["--import", "tsx", file, ...rest];
const tool = (name: string, ...rest: string[]) => [`node_modules/.bin/${name}`, ...rest];
const node = process.execPath;

const parts: [name: string, command: string[]][] = [
  ["types", tool("tsc", "--noEmit")],
  ["format and lint", tool("biome", "check", "--error-on-warnings", "--max-diagnostics=40")],
  ["accessibility lint", tool("oxlint", "--deny-warnings")],
  ["dead code", tool("knip", "--no-progress", "--no-config-hints")],
  ["who imports whom", [node, ...ours("bin/check/imports.ts")]],
  ["file size", [node, ...ours("bin/check/sizes.ts")]],
];
if (existsSync("bin/build-look.ts"))
  parts.push(["look not drifted", [node, ...ours("bin/build-look.ts", "--check")]]);
if (existsSync("bin/generate.ts"))
  parts.push(["generated not drifted", [node, ...ours("bin/generate.ts", "--check")]]);

const started = performance.now();
const results = await Promise.all(parts.map(([name, command]) => runPart(name, command)));
const failed = results.filter((ok) => !ok).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed === 0
    ? `All ${parts.length} parts hold, ${seconds} s`
    : `${failed} of ${parts.length} parts failed, ${seconds} s`,
);
process.exitCode = failed === 0 ? 0 : 1;
