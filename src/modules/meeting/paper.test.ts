import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { pagesOf, skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene();
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  await scene.clear();
});

const ada: Who = ["ada", false];
const bo: Who = ["bo", true];
const printed = async (path: string, who: Who = ada): Promise<Uint8Array> => {
  const answer = await scene.app.request(`http://localhost:3000${path}/paper`, {
    headers: { cookie: `medvirk=${await scene.cookieOf(...who)}`, "sec-fetch-site": "same-origin" },
  });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  return new Uint8Array(await answer.arrayBuffer());
};

test("the invitation is printed with the agenda, the person's points first, and room for more; what people wrote stands literally", {
  skip,
}, async () => {
  const path = await scene.make({ about: "#panic(1) *nøkkel*", met: "مرحبا, čálalaš", where: "Rødt hus" });
  await scene.invite(path, "bo", "lyngtun");
  await scene.sent(scene.guestPath(path), /points$/, { point: "Fra tjenesten" }, bo);
  await scene.sent(path, /points$/, { point: "Fra meg" });
  await scene.sent(`${path}/absence`, /absence$/, { come: "away", words: "Bestem ikke noe uten meg." });
  const text = textOf(await printed(path));
  assert.match(text, /onsdag 2\. desember.*kl\. 10\.30.*45 minutter.*Rødt hus.*Bo Prøvesen, Lyngtun/s);
  assert.match(text, /Bestem ikke noe uten meg\..*Fra meg.*Fra tjenesten/s);
  assert.match(text, /#panic\(1\) \*nøkkel\*/);
  assert.match(text, /čálalaš/);
  assert.match(text, /Dette vil jeg også snakke om.*Ingen lov bestemmer/s);
  const theirs = textOf(await printed(scene.guestPath(path), bo));
  assert.match(theirs, /Hjemme hos den som inviterer/);
  assert.doesNotMatch(theirs, /Dette vil jeg også snakke om/);
  const lines = await scene.rows("select id from consent.opening where what = 'meeting'");
  assert.ok(lines.length >= 2, "a look at paper is a look");
});

test("the minutes are printed with who was there, what the person said of them beside, and what was decided, nothing cut off", {
  skip,
}, async () => {
  const path = await scene.make({ day: "25.11.2026" });
  const id = await scene.invite(path, "bo", "lyngtun");
  const [mine, bos] = [`${path}/minutes`, `${scene.guestPath(path)}/minutes`];
  await scene.sent(mine, /keeper$/, { keeper: id });
  const long = `${"Vi snakket lenge om nøkkelen. ".repeat(400)}Slutt.`;
  await scene.sent(bos, /\/minutes$/, { text: long }, bo);
  await scene.sent(bos, /attendance$/, { whom: "person", how: "absent" }, bo);
  await scene.sent(bos, /decisions$/, { what: "Ordne nøkkel", doer: id, due: "15.12.2026" }, bo);
  await scene.sent(bos, /dispatch$/, {}, bo);
  await scene.sent(mine, /disagreement$/, { disagreement: "Jeg var ikke enig." });
  const pdf = await printed(path);
  const text = textOf(pdf);
  assert.match(text, /Godkjent, med uenighet.*Ada Eksempel: Var ikke der.*Slutt\..*Jeg var ikke enig\./s);
  assert.match(text, /Ordne nøkkel.*Bo Prøvesen, Lyngtun gjør det.*innen tirsdag 15\. desember/s);
  assert.ok(pagesOf(pdf) > 1);
});
