import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoUnits } from "../../../../demo/cast.ts";
import { codeGroups, codeHash, makeCode, readCode } from "../code.ts";
import { findVoice } from "../store.ts";
import { entryRoutes } from "./entry.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let bo: string;
before(async () => {
  scene = await openVoiceScene(entryRoutes, "2026-11-25T10:00:00+01:00");
  bo = await scene.cookieOf("bo", true);
});
after(() => scene.close());

const enter = (fields: Record<string, string>, cookie = bo) =>
  scene.visitor.post(
    "/my/entry",
    {
      key: newKey(),
      channel: "paper",
      words: "Viktig informasjon må også gis skriftlig.",
      mode: "anonymous",
      ...fields,
    },
    cookie,
  );
const behind = (code: string) =>
  scene.t.db.asCode(codeHash(code), scene.today(), (tx, id) => findVoice(tx, id));

test("a sheet is entered with its own code: only the week, the one who entered it, and the band that says for whom", async () => {
  const code = makeCode();
  const page = await scene.visitor.get("/my/entry?channel=paper", bo);
  assert.match(page.text, /data-for="other"/);
  assert.match(page.text, /Du fører inn for noen andre\./);
  const { status, text } = await enter({ code: codeGroups(code).join(" ").toLowerCase() });
  assert.equal(status, 201);
  assert.ok(!text.includes(codeGroups(code)[0] ?? "?"), "the giver has the code; it is not shown");
  const voice = await behind(code);
  assert.equal(voice?.channel, "paper");
  assert.equal(voice?.received_at, null);
  const [kept] = await scene.rows(
    `select p.name, (select at from platform.trail where subject_id = v.id) as at, (select count(*)::int from platform.once) as keys
       from participation.voice v join people.person p on p.id = v.entered_by where v.id = $1`,
    [voice?.id],
  );
  assert.deepEqual(kept, { name: "Bo Prøvesen", at: null, keys: 0 });
});

test("the same form sent ten times is one voice, and each time the same answer", async () => {
  const fields = { key: newKey(), channel: "telephone", words: "Ingen tar telefonen." };
  const answers = await Promise.all(Array.from({ length: 10 }, () => enter(fields)));
  assert.deepEqual([...new Set(answers.map((one) => one.status))], [201]);
  assert.equal(new Set(answers.map((one) => one.text.match(/<p class="mv-code[\s\S]*?<\/p>/)?.[0])).size, 1);
  const rows = await scene.rows("select channel from participation.voice where words = $1", [fields.words]);
  assert.deepEqual(rows, [{ channel: "telephone" }]);
});

test("whoever calls gets a new code to follow the case, shown this once", async () => {
  const { text } = await enter({ channel: "telephone", words: "Jeg ringer om maten." });
  const code =
    readCode((text.match(/<p class="mv-code[^>]*>([\s\S]*?)<\/p>/)?.[1] ?? "").replace(/<[^>]+>/g, ""))
      .code ?? "";
  assert.equal((await behind(code))?.words, "Jeg ringer om maten.");
  assert.match(text, /Slik leser du koden høyt/);
});

test("a sheet that was entered before is said to be so, and its words are not entered again", async () => {
  const code = makeCode();
  await enter({ code });
  const { status, text } = await enter({ code, words: "Noe annet." });
  assert.equal(status, 422);
  assert.match(text, /Dette skjemaet er ført inn før/);
  assert.match(text, /Noe annet\./, "the text is kept");
});

test("what is missing or does not fit is said, and the words are kept", async () => {
  const slip = makeCode().replace(/^./, (c) => (c === "A" ? "B" : "A"));
  for (const [fields, words] of [
    [{ code: slip }, "Koden stemmer ikke"],
    [{ words: " \n" }, "Skriv det som ble sagt"],
    [{ mode: "" }, "Velg hvem som kan vite"],
    [{ name: "Ada" }, "Det er anonymt. Ta bort navnet"],
    [{ mode: "named" }, "Skriv navnet, eller velg anonymt"],
    [{ wish: "money" }, "Velg ett av ønskene"],
  ] as const) {
    const { status, text } = await enter(fields);
    assert.equal(status, 422, words);
    assert.ok(text.includes(words), words);
  }
});

test("a confidential name goes to the user contact alone", async () => {
  const { status } = await enter({
    mode: "confidential",
    name: "Grete Oppdiktet, 00 00 00 99",
    words: "Fortrolig på papir.",
  });
  assert.equal(status, 201);
  const [voice] = await scene.rows("select id from participation.voice where words = 'Fortrolig på papir.'");
  const name = (who: "bo" | "mia") =>
    scene.as(who, true, async (tx) => {
      const { openName, giverName } = await import("../store.ts");
      return (
        (await openName(tx, String(voice?.["id"])))?.name ??
        (await giverName(tx, String(voice?.["id"])))?.name ??
        null
      );
    });
  assert.equal(await name("bo"), null);
  assert.equal(await name("mia"), "Grete Oppdiktet, 00 00 00 99");
});

test("one enters for the unit one works in, and a leader above for those below too", async () => {
  assert.doesNotMatch((await scene.visitor.get("/my/entry", bo)).text, /name="unit"/);
  assert.equal((await enter({ unit: demoUnits.elvebredden.id, words: "Et annet sted." })).status, 201);
  const [mine] = await scene.rows("select unit_id from participation.voice where words = 'Et annet sted.'");
  assert.equal(
    mine?.["unit_id"],
    demoUnits.lyngtun.id,
    "the field of a form that does not offer it counts for nothing",
  );
  const tor = await scene.cookieOf("tor", true);
  assert.match((await scene.visitor.get("/my/entry", tor)).text, /name="unit"/);
  assert.equal((await enter({ unit: demoUnits.elvebredden.id, words: "For dem under." }, tor)).status, 201);
  const ada = await scene.cookieOf("ada", false);
  assert.equal((await enter({}, ada)).status, 404);
  const nina = await scene.cookieOf("nina", true);
  assert.equal((await enter({}, nina)).status, 404);
});
