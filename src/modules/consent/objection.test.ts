import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { type LookedScene, openLookedScene } from "#test/looked-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";

const { ada, vera } = demoCast;
let s: LookedScene;
let adas: string;
let bos: string;
let veras: string;
before(async () => {
  s = await openLookedScene();
  adas = await s.cookieOf("ada", false);
  bos = await s.cookieOf("bo", true);
  veras = await s.cookieOf("vera", true);
});
after(() => s.close());
beforeEach(() => s.empty());

const told = async (kind: string) =>
  (await s.rows("select person_id from platform.message where kind = $1", [kind])).map(
    (row) => row["person_id"],
  );

test("what was wrong is looked into by the privacy officer and nobody else, and can become a voice in the person's own act", async () => {
  assert.equal((await s.open(bos)).status, 200);
  const [id = ""] = await s.ids(adas);
  const words = "Jeg hadde sagt at jeg ikke ville ha mer kontakt.";
  assert.equal((await s.post(`/my/looked/${id}/objection`, { words: "" }, adas)).status, 422);
  assert.equal((await s.fill(`/my/looked/${id}/objection`, /objection$/, { words }, adas)).status, 303);
  assert.deepEqual(await told("objection"), [vera.id]);
  const objection = String((await s.rows("select id from consent.objection"))[0]?.["id"]);
  const path = `/my/reviews/objections/${objection}`;
  for (const [who, atWork] of [
    ["bo", true],
    ["siv", true],
    ["tor", true],
    ["ada", false],
    ["vera", false],
  ] as const)
    assert.equal((await s.visitor.get(path, await s.cookieOf(who, atWork))).status, 404, who);
  assert.match(await s.get("/my/reviews", veras), /Ada Eksempel sier at et oppslag var galt/);
  const page = await s.get(path, veras);
  assert.match(page, /Bo Prøvesen, fagleder på Lyngtun, så på noe.*Jeg hadde sagt at/s);
  assert.doesNotMatch(page, /Samtalene med Bo/, "the officer reads no record");

  const mine = await s.get(`/my/looked/${id}/objection`, adas);
  assert.match(mine, /Personvernombudet ser på det/);
  const voices = await s.count("participation.voice");
  const voice = await s.fill(`/my/looked/${id}/objection`, /voice\/review$/, {}, adas);
  assert.match(
    voice.text,
    /<textarea[^>]*>.*Bo Prøvesen.*Jeg hadde sagt at jeg ikke ville ha mer kontakt\.<\/textarea>/s,
  );
  assert.equal(await s.count("participation.voice"), voices, "nothing is sent before the person sends it");

  assert.equal(
    (
      await s.fill(
        path,
        /objections/,
        { finding: "wrong", words: "Bo skulle ikke lest dette. Han har fått vite det." },
        veras,
      )
    ).status,
    303,
  );
  assert.match(
    await s.get("/my/looked", adas),
    /Vera Oppfunnet, personvernombud, mener at dette ikke var riktig.*Han har fått vite det/s,
  );
  assert.deepEqual(await told("objection-review"), [ada.id]);
  assert.equal((await s.post(path, { finding: "right", words: "Likevel." }, veras)).status, 409);
});

test("a privacy officer who looked, or whom it is about, cannot judge it", async () => {
  const review = (over: string) =>
    s.t.owner
      .query(
        `insert into consent.objection (organisation_id, id, person_id, source, line_id, line_at, actor_person_id, words,
           reviewed_by, reviewed_at, finding, review_words)
         values ($1, $2, $3, 'opening', $4, now(), $5, 'x', ${over}, now(), 'right', 'x')`,
        [demoOrganisation.id, randomUUID(), ada.id, randomUUID(), vera.id],
      )
      .then(() => "kept");
  await assert.rejects(review(`'${vera.id}'`), { code: "23514" });
  await assert.rejects(review(`'${ada.id}'`), { code: "23514" });
  assert.equal(await review(`'${demoCast.mia.id}'`), "kept", "the control");
});
