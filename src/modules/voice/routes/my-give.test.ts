import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { draftRoutes } from "#platform/draft-route.ts";
import { formTo } from "#test/browser-form.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast, demoUnits } from "../../../../demo/cast.ts";
import { seedRepresentations } from "../../../../demo/representations.ts";
import { seedPeople } from "../../../../demo/seed.ts";
import { giveRoutes } from "./give.tsx";
import { myGiveRoutes } from "./my-give.tsx";
import { receiptRoutes } from "./receipt.tsx";

const path = "/my/units/lyngtun/voice";
let t: TestDatabase;
let visitor: ReturnType<typeof visit>;
let ada: string;
let noor: string;

before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, [], { MEDVIRK_CLOCK: "2026-11-26T14:03:07+01:00" });
  await seedPeople(t.owner, house.config);
  visitor = visit(serve(house, [...giveRoutes, ...myGiveRoutes, ...receiptRoutes, ...draftRoutes]));
  ada = await signIn(t, demoCast.ada.id);
  noor = await signIn(t, demoCast.noor.id);
});
after(() => t.close());

const rows = async (query: string) => (await t.owner.query(query)).rows as Record<string, unknown>[];
const voices = async (words: string) =>
  rows(`select v.*, g.person_id from participation.voice v left join participation.voice_giver g on g.voice_id = v.id
    where v.words = '${words}'`);

/** Begins on the public page, as somebody without a session, and follows the redirect with the same form. */
const throughPublic = async (words: string, mode: string, cookie: string) => {
  const first = formTo((await visitor.get("/units/lyngtun/voice")).text, /review$/);
  const fields = { ...first.fields, words, mode };
  const away = await visitor.post(first.action, fields);
  assert.equal(away.status, 307);
  return visitor.post(away.headers.get("location") ?? "", fields, cookie);
};

test("whoever signs in gives in confidence: the name lies apart, and the receipt says when", async () => {
  const review = await throughPublic("Fortrolig tekst.", "confidential", ada);
  assert.equal(review.status, 200);
  assert.match(review.text, /bare Mia Diktet \(brukerkontakt, Storelv\) kan åpne det/);
  const form = formTo(review.text, /voice$/);
  const answer = await visitor.post(form.action, form.fields, ada);
  assert.equal(answer.status, 201);
  assert.match(answer.text, /Torsdag 26\. november 2026 kl\. 14\.0/);
  assert.match(answer.text, /senest torsdag 10\. desember 2026/);
  const [voice] = await voices("Fortrolig tekst.");
  assert.equal(voice?.["mode"], "confidential");
  assert.equal(voice?.["person_id"], demoCast.ada.id);
  assert.match(answer.text, new RegExp(`href="/my/voices/${String(voice?.["id"])}"`));
  assert.deepEqual(await rows("select * from platform.draft"), []);
});

test("ten clicks by one who is signed in give one voice, and the same code each time", async () => {
  const review = await throughPublic("Ti klikk med navn.", "named", ada);
  assert.match(review.text, /med navnet ditt, Ada Eksempel/);
  const form = formTo(review.text, /voice$/);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => visitor.post(form.action, form.fields, ada)),
  );
  assert.deepEqual([...new Set(answers.map((a) => a.status))], [201]);
  const codes = new Set(answers.map((a) => formTo(a.text, /pdf$/).fields["code"]));
  assert.equal(codes.size, 1);
  assert.equal((await voices("Ti klikk med navn.")).length, 1);
  const [code = ""] = codes;
  assert.match((await visitor.post("/receipt/check", { code })).text, /Tallene er like/);
});

test("a changed text under a used form is kept, and can be sent as new", async () => {
  const form = formTo((await throughPublic("Først.", "named", ada)).text, /voice$/);
  assert.equal((await visitor.post(form.action, form.fields, ada)).status, 201);
  const changed = await visitor.post(form.action, { ...form.fields, words: "Så." }, ada);
  assert.equal(changed.status, 409);
  assert.match(changed.text, /Dette skjemaet er sendt før/);
  const fresh = formTo(changed.text, /voice$/);
  assert.equal(fresh.fields["words"], "Så.");
  assert.equal((await visitor.post(fresh.action, fresh.fields, ada)).status, 201);
});

test("two who send the same form each give their own voice, and see their own receipt", async () => {
  const form = formTo((await throughPublic("Likt.", "named", ada)).text, /voice$/);
  const [one, two] = [
    await visitor.post(form.action, form.fields, ada),
    await visitor.post(form.action, form.fields, noor),
  ];
  assert.deepEqual([one.status, two.status], [201, 201]);
  assert.notEqual(formTo(one.text, /pdf$/).fields["code"], formTo(two.text, /pdf$/).fields["code"]);
  assert.equal((await voices("Likt.")).length, 2);
});

test("what is being typed is kept as a draft for its writer alone, and comes back", async () => {
  const page = await visitor.get(path, ada);
  assert.match(page.text, /data-draft="\/my\/draft"/);
  const { fields } = formTo(page.text, /review$/);
  const saved = await visitor.post("/my/draft", { ...fields, words: "Halvferdig" }, ada);
  assert.equal(saved.status, 204);
  await visitor.post("/my/draft", { ...fields, words: "Halvferdig tekst", mode: "named" }, ada);
  const again = await visitor.get(path, ada);
  assert.match(again.text, /Her er kladden din/);
  assert.equal(formTo(again.text, /review$/).fields["words"], "Halvferdig tekst");
  assert.doesNotMatch((await visitor.get(path, noor)).text, /Halvferdig/);
  const [draft] = await rows("select fields from platform.draft");
  assert.equal(Object.hasOwn(draft?.["fields"] as object, "key"), false);
  assert.equal((await visitor.post("/my/draft", { words: "x" }, ada)).status, 500);
});

test("where one is signed in one cannot be anonymous, and the page says why and where one can", async () => {
  const { text } = await visitor.get(path, ada);
  assert.doesNotMatch(text, /value="anonymous"/);
  assert.match(text, /href="\/units\/lyngtun\/voice"/);
  const { fields } = formTo(text, /review$/);
  const tried = await visitor.post(`${path}/review`, { ...fields, words: "x", mode: "anonymous" }, ada);
  assert.equal(tried.status, 422);
  assert.match(tried.text, /href="#mode"/);
});

test("whoever is here in a role at work is asked to be oneself first, and keeps the text", async () => {
  const siv = await signIn(t, demoCast.siv.id, demoCast.siv.roles[0].id);
  const asked = await throughPublic("Som leder.", "named", siv);
  assert.equal(asked.status, 409);
  assert.match(asked.text, /En stemme gir du som deg selv/);
  assert.deepEqual(await voices("Som leder."), []);
  const asHerself = await signIn(t, demoCast.siv.id);
  const draft = formTo((await visitor.get(path, asHerself)).text, /review$/);
  assert.equal(draft.fields["words"], "Som leder.");
});

test("whoever is here for somebody else is asked to be oneself first, and keeps the text", async () => {
  const vidar = await signIn(t, demoCast.vidar.id);
  await seedRepresentations(t.owner);
  await t.owner.query(
    `update platform.session set for_representation_id =
       (select id from people.representation where representative_id = $1 order by id limit 1) where person_id = $1`,
    [demoCast.vidar.id],
  );
  const shown = await visitor.get(path, vidar);
  assert.equal(shown.status, 200);
  assert.match(shown.text, /Nå er du her for en annen/);
  assert.doesNotMatch(shown.text, /\/my\/entry/);
  for (const to of [`${path}/review`, path]) {
    const asked = await visitor.post(to, { key: "k".repeat(24), words: "Som far.", mode: "named" }, vidar);
    assert.equal(asked.status, 409, to);
    assert.match(asked.text, /En stemme gir du som deg selv/);
  }
  assert.deepEqual(await voices("Som far."), []);
  await t.owner.query("update platform.session set for_representation_id = null where person_id = $1", [
    demoCast.vidar.id,
  ]);
  assert.equal(formTo((await visitor.get(path, vidar)).text, /review$/).fields["words"], "Som far.");
});

test("whoever loses the place in mid-writing gets the text back", async () => {
  await t.owner.query("update people.unit set takes_voices = false where id = $1", [demoUnits.lyngtun.id]);
  const closed = await visitor.post(`${path}/review`, { words: "Ikke borte.", mode: "named" }, ada);
  await t.owner.query("update people.unit set takes_voices = true where id = $1", [demoUnits.lyngtun.id]);
  assert.equal(closed.status, 409);
  assert.match(closed.text, /Ikke borte\./);
});

test("whoever has been signed in for hours still gives anonymously: no cookie is asked for, none is set", async () => {
  const first = await visitor.get("/units/lyngtun/voice", ada);
  const one = formTo(first.text, /review$/);
  const second = await visitor.post(
    one.action,
    { ...one.fields, words: "Uten navn.", mode: "anonymous" },
    ada,
  );
  const two = formTo(second.text, /voice$/);
  const third = await visitor.post(two.action, two.fields, ada);
  for (const page of [first, second, third]) {
    assert.equal(page.headers.get("set-cookie"), null);
    assert.doesNotMatch(page.text, /Ada/);
  }
  const [voice] = await voices("Uten navn.");
  assert.equal(voice?.["person_id"], null);
  assert.deepEqual(
    await rows(`select person_id, at from platform.trail where subject_id = '${String(voice?.["id"])}'`),
    [{ person_id: null, at: null }],
  );
  assert.deepEqual(await rows("select 1 from platform.draft where fields->>'words' = 'Uten navn.'"), []);
});
