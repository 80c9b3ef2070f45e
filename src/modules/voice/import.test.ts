import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openVoiceScene } from "#test/voice-scene.ts";
import { codeHash } from "./code.ts";
import { ImportFault, importVoices, readVoiceList } from "./import.ts";
import { findVoice } from "./store.ts";

const head = "id;level;topic;source;text_nb\n";
const real = fileURLToPath(new URL("../../../../shared/data/voices.csv", import.meta.url));
let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene([]);
});
after(() => scene.close());

const faultsOf = (text: string): readonly string[] => {
  try {
    readVoiceList(text);
  } catch (error) {
    assert.ok(error instanceof ImportFault);
    return error.faults;
  }
  return [];
};
const count = async () => (await scene.rows("select count(*)::int as n from participation.voice"))[0]?.["n"];

test("whoever brings in a bad list reads each bad line and why, and nothing is loaded", () => {
  assert.deepEqual(faultsOf(`${head}1;a;b;c;Hei\n;a;b;c;Hei\n1;a;b;c;\n`), [
    "Line 3: the id is missing.",
    "Line 4: the id 1 stands in line 2 too.",
    "Line 4: the text is missing.",
  ]);
  assert.deepEqual(faultsOf("id;topic\n1;a\n"), ["Line 1: the column level, source, text_nb is missing."]);
  assert.match(faultsOf(`${head}1;a;b;c;Hei\n2;a;b\n`)[0] ?? "", /^Line 3: /);
  assert.deepEqual(faultsOf(head), ["The file has no rows."]);
});

test("a list becomes voices that can be followed with their codes, with only the week, and each its clocks", async () => {
  const list = readVoiceList(
    `\ufeff${head}7;service;waiting;here;"Vi ventet; for lenge."\n8;service;waiting;here;Ingen svarte.\n`,
  );
  const { loaded, already, unit } = await importVoices(scene.house, list, "lyngtun");
  assert.equal(unit.code, "lyngtun");
  assert.deepEqual(already, []);
  assert.deepEqual(
    loaded.map((one) => one.id),
    ["7", "8"],
  );
  const voice = await scene.t.db.asCode(codeHash(loaded[0]?.code ?? ""), scene.today(), (tx, id) =>
    findVoice(tx, id),
  );
  assert.equal(voice?.words, "Vi ventet; for lenge.");
  assert.equal(voice?.about, "waiting");
  assert.equal(voice?.channel, "import");
  assert.equal(voice?.received_at, null);
  const [row] = await scene.rows(
    `select (select count(*)::int from platform.clock where subject_id = $1) as clocks,
      (select string_agg(actor_kind || ' ' || act || ' ' || week, ',') from platform.trail where subject_id = $1) as trail`,
    [voice?.id],
  );
  assert.deepEqual(row, { clocks: 2, trail: "job voice 2026-11-23" });
});

test("the same list twice is there once; a new row in it is added", async () => {
  const text = `${head}20;a;b;c;En gang.\n`;
  await importVoices(scene.house, readVoiceList(text), "lyngtun");
  const before = await count();
  const again = await importVoices(scene.house, readVoiceList(`${text}21;a;b;c;En til.\n`), "lyngtun");
  assert.deepEqual(again.already, ["20"]);
  assert.deepEqual(
    again.loaded.map((one) => one.id),
    ["21"],
  );
  assert.equal(await count(), Number(before) + 1);
});

test("a row that the database refuses takes the others with it", async () => {
  const before = await count();
  const list = [
    { id: "30", about: null, words: "God nok." },
    { id: "31", about: null, words: "Et tegn som ikke kan lagres: \u0000" },
  ];
  await assert.rejects(importVoices(scene.house, list, "lyngtun"));
  assert.equal(await count(), before);
});

test("a unit that is not there is said, and without one the top takes it", async () => {
  const list = readVoiceList(`${head}40;a;b;c;Til toppen.\n`);
  await assert.rejects(importVoices(scene.house, list, "nowhere"), /has the code nowhere/);
  assert.equal((await importVoices(scene.house, list, null)).unit.code, "storelv");
});

test("the 24 real voices can be brought in and followed", {
  skip: existsSync(real) ? false : "the file of real voices is not here",
}, async () => {
  const list = readVoiceList(readFileSync(real, "utf8"));
  assert.equal(list.length, 24);
  const { loaded } = await importVoices(scene.house, list, "fossen");
  assert.equal(new Set(loaded.map((one) => one.code)).size, 24);
  for (const { id, code } of loaded) {
    const voice = await scene.t.db.asCode(codeHash(code), scene.today(), (tx, found) => findVoice(tx, found));
    assert.equal(voice?.words, list.find((row) => row.id === id)?.words);
  }
});
