import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { codeMutants } from "./code.ts";
import { codeHunter } from "./code-hunt.ts";
import { ruleFiles, testsOf } from "./code-rules.ts";
import { sampleOf } from "./sample.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const whats = (text: string): string[] => codeMutants("rule.ts", text).map(({ what }) => what);

test("whoever writes a condition writes its faults: bounds, and/or, turned, never, always, the wrong answer", () => {
  const text = `const may = (n: number, is: boolean): boolean => n < 3 && !is;
const why = (n: number) => { if (n > 2) return "too-many"; return null; };`;
  assert.deepEqual(whats(text), [
    "the answer is true",
    "the answer is false",
    "&& is ||",
    "< is <=",
    "3 is 4",
    "without !",
    "the condition is turned",
    "the condition never holds",
    "the condition always holds",
    "> is >=",
    "2 is 3",
    "no refusal",
  ]);
  for (const { text: bent, line } of codeMutants("rule.ts", text)) {
    assert.notEqual(bent, text);
    assert.equal(bent.split("\n")[2 - line], text.split("\n")[2 - line], "one line alone is bent");
  }
});

test("what waits for the database is no rule, and what cannot be read is no fault", () => {
  assert.deepEqual(whats("const act = async (n: number) => { if (n < 3) await 4; };"), []);
  assert.deepEqual(whats("const first = (all: number[]): number => all[0] ?? 1;"), ["0 is 1"]);
});

// A rule needs no database: of the two runs, one is enough.
const once = { skip: process.env["DATABASE_URL"] ? "needs no database" : false };

test(
  "a fault is found by the tests beside the rule, one without end is told apart, and what is right survives",
  once,
  async () => {
    const file = "src/modules/voice/voice.ts";
    const hunter = codeHunter(1);
    try {
      const text = read(file);
      const after = async (from: string, to: string) => {
        assert.ok(text.includes(from));
        return (await hunter.find(file, text.replace(from, to), testsOf(file))).fate;
      };
      assert.equal(await after('return "agreed"', 'return "answered"'), "found");
      assert.equal(await after('return "agreed"', 'return "agreed" as const'), "survived");
      assert.equal(await after("const mostQuestions = 3", "const mostQuestions = no"), "found");
      assert.equal(await after('return "agreed"', "{ for (;;); }"), "endless");
      assert.equal(await after('return "agreed"', "return 'agreed'"), "survived");
    } finally {
      await hunter.stop();
    }
  },
);

// All of them, and those in the auditor, are planted by night.
const [many, floor] = [60, 0.9];

test(
  "whoever weakens a guard by mistake is told so by a test beside it: a sample of all the ways to do it",
  once,
  async () => {
    const guards = ruleFiles().filter((file) => !file.startsWith("src/platform/"));
    assert.ok(guards.length >= 12, guards.join());
    const hunter = codeHunter();
    try {
      const missed: string[] = [];
      for (const one of sampleOf(
        guards.flatMap((file) => codeMutants(file, read(file))),
        many,
        7,
      )) {
        const { fate } = await hunter.find(one.file, one.text, testsOf(one.file));
        if (fate === "survived") missed.push(`${one.file}:${one.line}: ${one.what}`);
      }
      assert.ok(missed.length <= many * (1 - floor), `not found: ${missed.join("; ")}`);
    } finally {
      await hunter.stop();
    }
  },
);
