import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { risks } from "../../src/modules/kept/impact.ts";
import { threatsPage } from "./threats.ts";

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a file has a test of this name, as it stands in the file between its quotes. */
const hasTest = (source: string, name: string): boolean =>
  new RegExp(`^\\s*test\\(\\s*(["\`])${literally(name)}\\1`, "m").test(source);

test("whoever asks what holds a threat is led to a test of that name, to files that are there and to commands that run", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const wrong = risks()
    .flatMap(({ threats }) => threats)
    .flatMap(({ id, held_by, tests, scripts: commands = [] }) => [
      ...held_by.filter((path) => !existsSync(path)).map((path) => `${id}: there is no ${path}`),
      ...commands.filter((name) => !(name in scripts)).map((name) => `${id}: there is no npm run ${name}`),
      ...tests
        .filter(({ file, name }) => !existsSync(file) || !hasTest(readFileSync(file, "utf8"), name))
        .map(({ file, name }) => `${id}: ${file} has no test "${name}"`),
    ]);
  assert.deepEqual(wrong, []);
});

test("a test that was renamed, or is only spoken of, is not taken for one that is there (the check that it can fail)", () => {
  const source =
    'test(\n  "somebody (a) comes in?", () => {});\n// test("gone")\nconst said = "nobody does";';
  assert.ok(hasTest(source, "somebody (a) comes in?"));
  assert.ok(!hasTest(source, "somebody (a) comes"));
  assert.ok(!hasTest(source, "somebody a comes in?"));
  assert.ok(!hasTest(source, "nobody does"));
  assert.ok(!hasTest(source, "gone"));
});

test("every threat stands in the page once, and one without a test says what lacks", () => {
  const lines = threatsPage(risks()).split("\n");
  for (const { id, tests, lacks } of risks().flatMap(({ threats }) => threats)) {
    const rows = lines.filter((line) => line.startsWith(`| ${id} |`));
    assert.equal(rows.length, 1, id);
    assert.ok(tests.length > 0 || (lacks && rows[0]?.includes(lacks)), id);
  }
});
