/**
 * `npm run nightly`: the long versions of the tests that try to break the house, one after the other: 50,000 bent
 * requests, everybody in every role at every address, every hidden row at every address of those from whom it is hidden,
 * processes killed in mid-writing, every fault that the access rules, the guards and the auditor of small numbers offer.
 * Exit 1 when any of them failed. On PostgreSQL, which is faster: `bin/test-postgres npm run nightly`.
 */
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";

const files = [
  ...globSync("test/{hostile,withstand,oracle}/*.test.ts").sort(),
  ...globSync("test/journeys/xss.test.ts"),
  "test/log-complete.test.ts",
  "bin/mutants-access.ts",
  "bin/mutants-code.ts",
];
const began = performance.now();
const failed = files.filter((file) => {
  const at = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ["--import", "tsx", ...(file.endsWith(".test.ts") ? ["--test"] : []), file],
    {
      stdio: "inherit",
      env: { ...process.env, NIGHTLY: "1" },
    },
  );
  console.log(
    `${status === 0 ? "held" : "FAILED"}  ${file}  ${((performance.now() - at) / 1000).toFixed(0)} s`,
  );
  return status !== 0;
});
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  failed.length === 0
    ? `All ${files.length} hold, ${minutes} min`
    : `${failed.length} of ${files.length} failed: ${failed.join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
