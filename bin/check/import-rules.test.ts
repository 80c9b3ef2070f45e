import assert from "node:assert/strict";
import { test } from "node:test";
import { breaches } from "./import-rules.ts";
import { readImports } from "./read-imports.ts";

const judge = (file: string, source: string) =>
  breaches(readImports(file, source)).map((line) => line.split(": ")[1]);

test("a programmer who lets the platform name a module is told", () => {
  assert.deepEqual(judge("src/platform/jobs/run.ts", 'import { voices } from "#modules/voice/index.ts";'), [
    "platform knows no domain and no face",
  ]);
  assert.deepEqual(
    judge("src/platform/module.ts", 'import type { Voice } from "#modules/voice/index.ts";'),
    [],
  );
});

test("a programmer who lets a lower room name a higher one is told, also when only a type is taken", () => {
  assert.deepEqual(
    judge("src/modules/people/find.ts", 'import type { Voice } from "#modules/voice/index.ts";'),
    ["voice stands on a floor above people"],
  );
  assert.deepEqual(
    judge("src/modules/voice/find.ts", 'import { findUnit } from "#modules/people/index.ts";'),
    [],
  );
});

test("a programmer who goes round another module's door is told", () => {
  assert.deepEqual(judge("src/modules/voice/find.ts", 'import { row } from "../people/store.ts";'), [
    "a module is entered by its door, src/modules/people/index.ts",
  ]);
});

test("a programmer who writes SQL outside the store is told, and inside it is left in peace", () => {
  const line = 'import { sql, type Tx } from "#platform/db/index.ts";';
  assert.deepEqual(judge("src/modules/voice/routes.tsx", line), ["only a module's own store speaks SQL"]);
  assert.deepEqual(judge("src/modules/voice/store.ts", line), []);
  assert.deepEqual(judge("src/modules/voice/store-clock.ts", line), []);
  assert.deepEqual(
    judge("src/modules/voice/routes.tsx", 'import type { Tx } from "#platform/db/index.ts";'),
    [],
  );
});

test("a programmer who lets a page lean on test code is told, but a test beside it may", () => {
  const line = 'import { kari } from "#test/people.ts";';
  assert.deepEqual(judge("src/web/page.tsx", line), ["only tests may import #test"]);
  assert.deepEqual(judge("src/web/page.test.tsx", line), []);
});

test("an import is seen however it is written, and the word import in a page's text is not one", () => {
  const source = `
    export * from "#modules/voice/index.ts";
    export { a } from "#modules/voice/index.ts";
    await import("#modules/voice/index.ts");
    const page = <p>import "#modules/voice/index.ts"</p>;`;
  assert.equal(judge("src/web/page.tsx", source).length, 3);
});
