import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  anyPlan,
  bytesOf,
  careplan,
  goal,
  now,
  onlyGoal,
  withGoal,
  withTask,
  written,
} from "#test/carried-plans.ts";
import { BadBundle, type FaultWord } from "./bundle.ts";
import { readPlan } from "./read.ts";

const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
const broken: readonly (readonly [what: string, bytes: Uint8Array, word: FaultWord, at: RegExp])[] = [
  ["nothing at all", Buffer.from(""), "json", /^$/],
  ["half a file", Buffer.from('{"resourceType":"Bundle","entry":[{"res'), "json", /^$/],
  ["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "json", /^$/],
  ["a page", Buffer.from("<html><script>alert(1)</script></html>"), "json", /^$/],
  ["a number", Buffer.from("7"), "bundle", /^$/],
  ["null", Buffer.from("null"), "bundle", /^$/],
  ["a hundred thousand lists in each other", Buffer.from(deep(100_000)), "bundle", /^$/],
  ["another resource", bytesOf(goal), "bundle", /^resourceType$/],
  ["an empty collection", bytesOf({ resourceType: "Bundle" }), "no-plan", /^entry$/],
  ["a plan without anything in it", bytesOf(careplan()), "nothing", /entry\[0\]/],
  [
    "a goal that is not in the file",
    bytesOf(careplan({ goal: [{ reference: "Goal/x" }] })),
    "missing",
    /\.goal\[0\]$/,
  ],
  [
    "a goal by the name of a resource of every object",
    bytesOf(careplan({ goal: [{ reference: "__proto__" }] })),
    "missing",
    /\.goal\[0\]$/,
  ],
  [
    "two goals of one name",
    bytesOf(careplan({ goal: [{ reference: "Goal/g" }] }, [goal, goal])),
    "twice",
    /entry\[2\]/,
  ],
  [
    "a goal without words",
    bytesOf(withGoal({ description: { text: "  \u0000 " } })),
    "words",
    /entry\[1\]\.resource\.description\.text$/,
  ],
  [
    "a goal without a description",
    bytesOf(withGoal({ description: undefined })),
    "words",
    /entry\[1\]\.resource\.description$/,
  ],
  [
    "a goal whose words are a list",
    bytesOf(withGoal({ description: { text: ["Sove"] } })),
    "words",
    /description\.text$/,
  ],
  [
    "a megabyte of words",
    bytesOf(withGoal({ description: { text: "a".repeat(1_000_000) } })),
    "long",
    /description\.text$/,
  ],
  ["an extension that is no list", bytesOf(withGoal({ extension: { url: "x" } })), "shape", /extension$/],
  [
    "written tomorrow year",
    bytesOf(withGoal({ meta: { lastUpdated: "2027-12-01T10:00:00Z" } })),
    "future",
    /lastUpdated$/,
  ],
  [
    "written in no month",
    bytesOf(withGoal({ meta: { lastUpdated: "2026-13-01T10:00:00Z" } })),
    "moment",
    /lastUpdated$/,
  ],
  [
    "written before anybody was born",
    bytesOf(withGoal({ meta: { lastUpdated: "0001-01-01T00:00:00Z" } })),
    "moment",
    /lastUpdated$/,
  ],
  [
    "due on 30 February",
    bytesOf(withTask({ restriction: { period: { end: "2027-02-30" } } })),
    "day",
    /period\.end$/,
  ],
  [
    "due in the thirteenth month",
    bytesOf(withTask({ restriction: { period: { end: "2027-13" } } })),
    "day",
    /period\.end$/,
  ],
  [
    "a task done by a very long name",
    bytesOf(withTask({ owner: { display: "a".repeat(201) } })),
    "longName",
    /owner/,
  ],
  [
    "a rating of eleven",
    bytesOf(
      withTask({ note: [{ text: "x", extension: [{ url: "urn:medvirk:fhir:score", valueInteger: 11 }] }] }),
    ),
    "score",
    /note\[0\]$/,
  ],
  [
    "a rating of a half",
    bytesOf(
      withTask({ note: [{ text: "x", extension: [{ url: "urn:medvirk:fhir:score", valueInteger: 0.5 }] }] }),
    ),
    "score",
    /note\[0\]$/,
  ],
  [
    "a plan that ends before it begins",
    bytesOf(careplan({ description: "a", period: { start: "2027-02-01", end: "2027-01-01" } })),
    "order",
    /period$/,
  ],
  [
    "more than anybody's plan",
    bytesOf({ resourceType: "Bundle", entry: Array.from({ length: 20_001 }, () => ({})) }),
    "many",
    /entry$/,
  ],
  [
    "a thousand and one extensions",
    bytesOf(withGoal({ extension: Array.from({ length: 1001 }, () => ({ url: "x" })) })),
    "many",
    /extension$/,
  ],
];
for (const [what, bytes, word, at] of broken)
  test(`a file that is or has ${what} is refused, saying what and where`, () => {
    assert.throws(
      () => readPlan(bytes, now),
      (error: unknown) => {
        assert.ok(error instanceof BadBundle, String(error));
        assert.equal(error.word, word);
        assert.match(error.at, at);
        return true;
      },
    );
  });

test("whatever is bent in a file, it is read or refused, and never anything else happens", () => {
  const whole = JSON.stringify(written(onlyGoal()));
  fc.assert(
    fc.property(
      anyPlan,
      fc.nat(),
      fc.nat(),
      fc.constantFrom("", "null", "[]", "{}", '"x"', "1e999", "-1", "]"),
      (carried, from, length, instead) => {
        const text = JSON.stringify(written(carried));
        const at = from % text.length;
        const bent = text.slice(0, at) + instead + text.slice(at + (length % 40));
        try {
          readPlan(Buffer.from(bent), now);
        } catch (error) {
          assert.ok(error instanceof BadBundle, String(error));
        }
      },
    ),
    { numRuns: 200 },
  );
  assert.equal(readPlan(Buffer.from(whole), now).plan.texts.length, 1);
});
