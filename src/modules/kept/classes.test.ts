import assert from "node:assert/strict";
import { test } from "node:test";
import { isTimed, register } from "#platform/processing/index.ts";
import { carried } from "#platform/retention/index.ts";
import { modules } from "../../modules.ts";
import { classesInWords } from "./classes.ts";
import { keptFor } from "./keep-words.ts";
import { classTexts } from "./texts/classes.ts";
import { keepTexts } from "./texts/keep.ts";

const langs = ["nb", "nn", "en"] as const;

test("whoever changes what is kept, or how long, must say it in words, in each language", () => {
  for (const lang of langs) {
    const after: Readonly<Record<string, string>> = keepTexts.in(lang).t.after;
    const classes: Readonly<Record<string, unknown>> = classTexts.in(lang).t.classes;
    for (const row of register()) {
      assert.ok(row.data_class in classes, `${lang}: what is the data class "${row.data_class}" called?`);
      for (const rule of row.keep.filter(isTimed))
        assert.ok(rule.after in after, `${lang}: how is "after ${rule.after}" said?`);
    }
  }
});

test("nothing is said that the register no longer has", () => {
  const events = new Set(register().flatMap((row) => row.keep.filter(isTimed).map((rule) => rule.after)));
  assert.deepEqual(
    Object.keys(keepTexts.in("nb").t.after).filter((event) => !events.has(event)),
    [],
  );
  const classes = new Set(register().map((row) => row.data_class));
  assert.deepEqual(
    Object.keys(classTexts.in("nb").t.classes).filter((name) => !classes.has(name)),
    [],
  );
});

test("whoever reads how long something is kept reads a length and from when, also for what goes with something else", () => {
  assert.deepEqual(keptFor("nb", ["participation.voice_giver"]), [
    "5 år etter at saken er slutt.",
    "1 uke etter slutten av den uka du trekker saken.",
  ]);
  for (const lang of langs)
    for (const { name, kept, what, why, who } of classesInWords(lang)) {
      assert.ok(what && why && who, `${lang}: ${name}`);
      assert.ok(kept.length > 0, `${lang}: how long is ${name} kept?`);
      for (const words of kept) assert.match(words, /^(\d+ \p{L}+ .+|\p{Lu}.+)\.$/u);
    }
});

test("every promise to let go has somebody who carries it out, and nobody lets go of what was not promised", () => {
  const rules = carried(modules);
  assert.deepEqual(
    rules.filter(({ by }) => by === null).map(({ table, rule }) => `${table} after ${rule.after}`),
    [],
  );
  const doors = modules.flatMap((module) => module.retention ?? []);
  assert.deepEqual(
    doors
      .filter((door) => !rules.some(({ by }) => by === door))
      .map((door) => `${door.table} after ${door.after}`),
    [],
  );
  assert.equal(new Set(doors.map((door) => `${door.table} ${door.after}`)).size, doors.length);
});

test("what goes with something else goes with something that is there and has a time of its own", () => {
  const tables = new Set(register().map((row) => row.table));
  for (const { table, keep } of register())
    for (const rule of keep)
      if ("with" in rule) {
        assert.ok(tables.has(rule.with), `${table} goes with ${rule.with}, which is not in the register`);
        assert.ok(keptFor("nb", [rule.with]).length > 0, `${rule.with} never goes`);
      }
});
