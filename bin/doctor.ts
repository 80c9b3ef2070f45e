// npm run -s doctor: what is wrong with this installation and what to do, one line each. Exit 1 where something is.
import { examine } from "./doctor/examine.ts";
import { lineOf } from "./doctor/finding.ts";

const found = await examine(process.env);
const faults = found.filter((f) => f.state === "wrong").length;
for (const finding of found) console.log(lineOf(finding));
console.log(
  faults === 0 ? "Nothing is wrong." : `${faults} ${faults === 1 ? "thing is" : "things are"} wrong.`,
);
process.exitCode = faults === 0 ? 0 : 1;
