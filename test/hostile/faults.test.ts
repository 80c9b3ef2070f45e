import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { before, test } from "node:test";
import { asTests } from "#test/as-tests.ts";
import { allRoutes } from "../../src/app.tsx";
import { nameOf } from "./walk.ts";

interface Told {
  answers: { name: string; status: number; text: string; sent: boolean; filledIn: boolean }[];
  jobs: { kind: string; last_error: string }[];
  canary: string;
}
let printed = "";
let told: Told;

before(async () => {
  const child = spawn(process.execPath, [...asTests, "test/hostile/fault-run.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const status = await new Promise((done) => child.once("close", done));
  assert.equal(status, 0, printed.slice(-2000));
  const [log = "", answers = ""] = printed.split("\nANSWERS ");
  printed = log;
  told = JSON.parse(answers) as Told;
});

test("while everything fails once, nothing that anybody wrote or is called comes into the log", () => {
  assert.doesNotMatch(printed, /kanari|kvitrefugl|Eksempel|Fiksjon|Nabo\b/i);
  assert.doesNotMatch(printed, /Failing row|DETAIL/);
  assert.ok(
    printed.split("\n").filter((line) => line.includes('"level":"error"')).length > 150,
    "the log was written",
  );
});

test("a job that fails keeps what kind of fault it was, and nothing of what it was about", () => {
  assert.ok(told.jobs.length > 2, JSON.stringify(told.jobs));
  for (const { kind, last_error } of told.jobs) assert.match(last_error, /^[\w$]+( [\w-]+)?$/, kind);
});

test("a page that says something went wrong says only that, with help numbers and nothing from inside", () => {
  for (const { name, status, text, filledIn } of told.answers.filter((answer) => answer.status >= 500)) {
    if (!filledIn) assert.doesNotMatch(text, /kanari/i, name);
    assert.doesNotMatch(text, /\bat \S+ \(|node_modules|violates|relation |PGlite/, name);
    if (!name.endsWith("/readyz"))
      for (const number of ["116123", "116117", "113", "116111"])
        assert.match(text, new RegExp(`tel:${number}`), `${name} ${status}`);
  }
  const metrics = told.answers.filter(({ name }) => name === "GET /metrics");
  assert.ok(
    metrics.length >= 8 && metrics.every(({ status, text }) => status === 200 && !/kanari/i.test(text)),
  );
});

test("what somebody had just written comes back with the page, and never to anybody who did not write it", () => {
  const broken = told.answers.filter(({ status }) => status >= 500);
  const back = broken.filter(({ text }) => text.includes("Kvitrefugl Skrev"));
  assert.ok(back.length > 30, `${back.length} of ${broken.filter(({ sent }) => sent).length}`);
  assert.ok(back.every(({ sent }) => sent));
});

test("every way in was made to fail, or opens without any database at all (the check that nothing was passed over)", () => {
  const failed = new Set(told.answers.filter(({ status }) => status >= 500).map(({ name }) => name));
  // Asked for the last time after the database had gone.
  const last = new Map(told.answers.map(({ name, status }) => [name, status]));
  const never = allRoutes()
    .map(nameOf)
    .filter((name) => !failed.has(name) && (last.get(name) ?? 999) >= 400);
  // Coming and going over a provider has tests of its own, over a real one.
  assert.deepEqual(
    never.filter((name) => !/demo-oidc|\/my\/sign-/.test(name)),
    [],
  );
});
