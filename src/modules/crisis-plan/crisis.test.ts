import assert from "node:assert/strict";
import { test } from "node:test";
import { packed, unpacked } from "./content.ts";
import { mayRewrite, type Said, saysTheSame, setBack } from "./crisis.ts";

const said: Said = { content: { words: "Ring Tor" }, rank: 1, hidden: false };

test("the same once more is no new version; other words, another place in the order or hiding it is", () => {
  assert.equal(saysTheSame(said, { ...said, content: { words: "Ring Tor" } }), true);
  assert.equal(saysTheSame(said, { ...said, content: { words: "Ring Ada" } }), false);
  assert.equal(saysTheSame(said, { ...said, rank: 2 }), false);
  assert.equal(saysTheSame(said, { ...said, hidden: true }), false);
});

test("what is set back says earlier words again, is seen by whom it is seen by now, and is nothing where it says the same", () => {
  const versions = [
    { ...said, n: 3, hidden: true },
    { ...said, n: 2, content: null },
    { ...said, n: 1, content: { words: "Ring Ada" } },
  ];
  const back = setBack(versions, 1);
  assert.deepEqual([back?.content, back?.hidden, back?.repeats], [{ words: "Ring Ada" }, true, 1]);
  for (const n of [2, 3, 4]) assert.equal(setBack(versions, n), null, String(n));
  assert.equal(
    setBack(
      [
        { ...said, n: 2 },
        { ...said, n: 1 },
      ],
      1,
    ),
    null,
  );
});

test("whoever saw an older version, or one that was taken away, does not write over it unseen", () => {
  assert.equal(mayRewrite({ n: 2, removed_at: null }, 2), null);
  assert.equal(mayRewrite({ n: 3, removed_at: null }, 2), "overtaken");
  assert.equal(mayRewrite({ n: 2, removed_at: new Date() }, 2), "removed");
});

test("what is sealed is read again as it was, and nothing of what can no longer be opened", () => {
  const said = {
    words: "Å gå til elva.",
    name: "Siri",
    telephone: "444 33 222",
    why: "Det roer.",
    stance: "yes",
  } as const;
  assert.deepEqual(unpacked(packed(said)), said);
  assert.deepEqual(unpacked(packed({ words: "" })), { words: "" });
  assert.equal(unpacked(null), null);
});
