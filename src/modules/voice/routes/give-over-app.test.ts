import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { formTo } from "#test/browser-form.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { visit } from "#test/visit.ts";
import { seedPeople } from "../../../../demo/seed.ts";
import { makeApp } from "../../../app.tsx";
import { modules } from "../../../modules.ts";

let t: TestDatabase;
let app: ReturnType<typeof makeApp>;
let visitor: ReturnType<typeof visit>;

before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, modules);
  await seedPeople(t.owner, house.config);
  app = makeApp(house);
  visitor = visit(app);
});
after(() => t.close());

const voices = async () => (await t.owner.query("select id from participation.voice")).rows.length;
const review = async (words: string) => {
  const { action, fields } = formTo((await visitor.get("/units/lyngtun/voice")).text, /review$/);
  return visitor.post(action, { ...fields, words, mode: "anonymous" });
};

test("in the whole house nothing of a giver without a name stays in a cache or a cookie", async () => {
  const { action, fields } = formTo((await review("Hele huset.")).text, /voice$/);
  const receipt = await visitor.post(action, fields);
  assert.equal(receipt.status, 201);
  for (const page of [await visitor.get("/units/lyngtun/voice"), await review("x"), receipt]) {
    assert.equal(page.headers.get("cache-control"), "no-store");
    assert.equal(page.headers.get("set-cookie"), null);
    assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
  }
  const { fields: confirm } = formTo(receipt.text, /confirmation$/);
  const confirmed = await visitor.post("/receipt/confirmation", {
    ...confirm,
    last: confirm["code"]?.slice(-4) ?? "",
  });
  const followed = formTo(confirmed.text, /\/follow$/);
  const thread = await visitor.post(followed.action, followed.fields);
  assert.equal(thread.status, 200);
  assert.match(thread.text, /Hele huset\./);
});

test("a form that is too large, sent twice over or from another site changes nothing, and says so", async () => {
  const { action, fields } = formTo((await review("Uendret.")).text, /voice$/);
  const n = await voices();
  const large = await visitor.post(action, { ...fields, words: "x".repeat(1_600_000) });
  assert.equal(large.status, 413);
  assert.match(large.text, /Teksten var for lang/);
  assert.equal(large.text.split("x".repeat(1_600_000)).length, 2, "the text comes back, to be copied");
  const huge = await visitor.post(action, { ...fields, words: "y".repeat(3_100_000) });
  assert.equal(huge.status, 413);
  assert.doesNotMatch(huge.text, /yyyy/);
  assert.equal((await visitor.post(action, `${new URLSearchParams(fields)}&mode=named`)).status, 400);
  const elsewhere = await app.request(`http://localhost:3000${action}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "cross-site" },
    body: new URLSearchParams(fields).toString(),
  });
  assert.equal(elsewhere.status, 403);
  assert.equal(await voices(), n);
});

test("a form that lost its key or its fields is shown again, never stored", async () => {
  const { action, fields } = formTo((await review("Uten nøkkel.")).text, /voice$/);
  const n = await voices();
  const { key: _, ...rest } = fields;
  const again = await visitor.post(action, rest);
  assert.equal(again.status, 422);
  assert.equal(formTo(again.text, /voice$/).fields["words"], "Uten nøkkel.");
  assert.notEqual(formTo(again.text, /voice$/).fields["key"], undefined);
  assert.equal((await visitor.post(action, {})).status, 422);
  assert.equal((await visitor.post(`${action}/review`, "%%%=&&&=%ZZ")).status, 422);
  assert.equal(await voices(), n);
});

test("whoever chooses a name without being signed in is asked to sign in, and nothing is stored", async () => {
  const n = await voices();
  const { fields } = formTo((await visitor.get("/units/lyngtun/voice")).text, /review$/);
  const asked = await visitor.post("/my/units/lyngtun/voice/review", {
    ...fields,
    words: "Ring.",
    mode: "named",
  });
  assert.equal(asked.status, 303);
  assert.equal(asked.headers.get("location"), "/my/sign-in/first");
  assert.equal(await voices(), n);
});

test("when too much waits for a sign-in already, the page gives the text back and says that it is not kept", async () => {
  await t.owner.query(
    `insert into platform.pending_form (id_hash, sealed, expires_at)
     select sha256(n::text::bytea), 'x', now() + interval '1 minute' from generate_series(1, 500) n`,
  );
  const ask = () =>
    visitor.post("/my/units/lyngtun/voice/review", { words: "Hold på ordene mine.", mode: "named" });
  const full = await ask();
  assert.equal(full.status, 503);
  assert.match(full.text, /Hold på ordene mine\./);
  assert.match(full.text, /kan vi ikke ta vare på det/);
  assert.match(full.text, /target="_blank"/);
  assert.equal(full.headers.get("set-cookie"), null);
  assert.deepEqual(formTo(full.text, /review$/).fields["words"], "Hold på ordene mine.");
  await t.owner.query("update platform.pending_form set expires_at = now() - interval '1 second'");
  assert.equal((await ask()).status, 303, "what has had its half hour takes no room");
});
