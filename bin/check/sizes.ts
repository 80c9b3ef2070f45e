/** Part of `npm run check`: no source file above 300 lines, half of them at most 60 (generated ones left out). */
import { globSync, readFileSync } from "node:fs";

const longest = 300;
const half = 60;
const sizes = globSync("{src,test,bench,demo,bin,db}/**/*.{ts,tsx}")
  .filter((file) => !file.includes(".generated."))
  .map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }))
  .sort((a, b) => a.lines - b.lines);
const median = sizes[Math.floor(sizes.length / 2)]?.lines ?? 0;

const found = sizes
  .filter(({ lines }) => lines > longest)
  .map(({ file, lines }) => `${file}: ${lines} lines`);
if (median > half) found.push(`half of the files are longer than ${half} lines: the median is ${median}`);
console.log(found.length > 0 ? found.join("\n") : `${sizes.length} files, median ${median} lines`);
process.exitCode = found.length > 0 ? 1 : 0;
