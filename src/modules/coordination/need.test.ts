import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { codeHash } from "#modules/consent/index.ts";
import { codesOf } from "#platform/code/index.ts";
import { newKey } from "#platform/http/once.ts";
import { openCoordinationScene } from "#test/coordination-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";

const { kari, bo } = demoCast;
let scene: Awaited<ReturnType<typeof openCoordinationScene>>;
before(async () => {
  scene = await openCoordinationScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.rows("delete from consent.introduction");
});

/** Kari shows a code on her screen; out: the code. */
const shown = async (): Promise<string> => {
  const code = codesOf(10).make();
  await scene.rows(
    `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until)
     values ($1, gen_random_uuid(), 'screen', $2, $3, now() + interval '1 day')`,
    [demoOrganisation.id, codeHash(scene.house.config, "screen", code), kari.id],
  );
  return code;
};
const report = (more: Record<string, string>) =>
  scene.send("/my/need-report", /need-report$/, "bo", true, {
    channel: "talk",
    words: "Hun sier: for mange møter",
    ...more,
  });

test("an employee reports a need with the code that the person shows, who reads it as theirs, entered by whom", async () => {
  const done = await report({ code: await shown() });
  assert.equal(done.status, 303);
  const told = await scene.page(done.headers.get("location") ?? "", "bo", true);
  assert.match(told, /Meldt til Tildelingskontoret.*Du får ikke vite mer her/s);
  assert.doesNotMatch(told, /Kari/);
  const html = await scene.page("/my/coordination", "kari");
  assert.match(html, /Bo Prøvesen.*Hun sier: for mange møter/s);
  assert.equal((await scene.get(`/my/coordinations/${await scene.id("kari")}`, "bo", true)).status, 404);
  assert.equal((await scene.get(`/my/coordinations/${await scene.id("kari")}`, "liv", true)).status, 200);
  const messages = await scene.rows("select person_id, kind from platform.message");
  assert.deepEqual(messages, [{ person_id: kari.id, kind: "coordination-moved" }]);
});

test("where the person has reported already, the employee is answered the same and writes nothing", async () => {
  assert.equal((await report({ code: await shown() })).status, 303);
  const again = await report({ code: await shown(), words: "Om igjen" });
  assert.equal(again.headers.get("location"), "/my/need-report?done=yes");
  assert.doesNotMatch(await scene.page("/my/coordination", "kari"), /Om igjen/);
});

test("without a code that opens something nothing is reported, and the words are kept", async () => {
  for (const more of [{ code: "" }, { code: "tull" }, { code: codesOf(10).make() }] as const) {
    const answer = await report(more);
    assert.equal(answer.status, 422);
    assert.match(answer.text, /role="alert".*href="#code".*Hun sier: for mange møter/s);
  }
  // A stranger's id, posted past the page.
  const strange = await report({ code: "", person: kari.id });
  assert.equal(strange.status, 422);
  assert.equal((await scene.rows("select id from care.coordination")).length, 0);
});

test("whom the person has blocked meets a code that is not there", async () => {
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, kari.id, bo.id],
  );
  assert.match((await report({ code: await shown() })).text, /Denne koden åpner ikke noe/);
  assert.equal((await scene.rows("select id from care.coordination")).length, 0);
});

test("somebody to whom the unit gives a code on paper is chosen from the list, and has everything entered for them", async () => {
  const [made] = await scene.rows(
    "insert into people.person (organisation_id, id, name, valid_from) values ($1, gen_random_uuid(), 'Ny Prøve', $2) returning id",
    [demoOrganisation.id, scene.today()],
  );
  assert.match(await scene.page("/my/need-report", "bo", true), /Ny Prøve/);
  const form = await scene.fill("/my/need-report", /need-report$/, "bo", true, {
    channel: "paper",
    person: String(made?.["id"]),
    words: "Skrevet på papir",
  });
  assert.equal((await scene.post(form, "bo", true)).status, 303);
  assert.equal((await scene.post(form, "bo", true)).status, 303);
  assert.equal((await scene.post(form, "bo", true, { key: newKey(), words: "Igjen" })).status, 303);
  const [one] = await scene.rows("select id from care.coordination where person_id = $1", [made?.["id"]]);
  const html = await scene.page(`/my/coordinations/${one?.["id"]}`, "liv", true);
  assert.match(html, /Ny Prøve, på papir\. Skrevet inn av Bo Prøvesen.*Skrevet på papir/s);
  await scene.rows("delete from people.person where id = $1", [made?.["id"]]);
});
