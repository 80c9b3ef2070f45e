import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { releaseOf } from "#test/disclosure/periods.ts";
import { type Kind, kinds, randomTables } from "#test/disclosure/random-tables.ts";
import { audit } from "./audit.ts";

const signs = { shown: "#", hidden: ".", impossible: " " } as const;

/** What was told of a dozen random tables or more of each kind, by their seeds: a sign for each cell. Another pattern is another decision. */
const before = JSON.parse(
  readFileSync(new URL("../../../test/disclosure/told-before.json", import.meta.url), "utf8"),
) as Record<Kind, Record<string, string>>;

for (const kind of kinds)
  test(`whoever asks again gets the same cells after the house was changed, or the two would tell what each hides: ${kind}`, () => {
    assert.ok(Object.keys(before[kind]).length >= 12);
    for (const [seed, told] of Object.entries(before[kind])) {
      const cells = releaseOf(kind, randomTables(kind, Number(seed)), audit);
      assert.equal(cells.map(({ state }) => signs[state]).join(""), told, `table ${seed}`);
    }
  });
