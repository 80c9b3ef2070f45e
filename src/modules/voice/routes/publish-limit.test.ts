import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { raw, sql } from "#platform/db/index.ts";
import { answeredNo, textToPublish } from "#test/publication-scene.ts";
import { type GivenVoice, openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation } from "../../../../demo/cast.ts";
import { publishRoutes } from "./publish.tsx";

// A person's own limit on being asked holds for all kinds together: for consent, and for showing others what they said.
let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let siv: string;
const { ada } = demoCast;
const sivsRole = demoCast.siv.roles[0].id;
before(async () => {
  scene = await openVoiceScene(publishRoutes);
  siv = await scene.cookieOf("siv", true);
  await scene.rows(
    `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until, taken_at, taken_by, taken_role_id)
     values ($1, gen_random_uuid(), 'screen', $2, $3, now(), now(), $4, $5)`,
    [demoOrganisation.id, randomBytes(32), ada.id, demoCast.siv.id, sivsRole],
  );
});
after(() => scene.close());
beforeEach(async () => {
  for (const table of ["consent.ask", "people.ask_limit", "participation.publication", "platform.message"])
    await scene.rows(`delete from ${table}`);
});

const answered = async (words: string, mode?: "confidential"): Promise<GivenVoice> =>
  answeredNo(scene, await scene.give("ada", words, mode));
const propose = (voice: Pick<GivenVoice, "id">, said: string) =>
  scene.visitor.post(`/my/voices/${voice.id}/publication`, textToPublish(said), siv);
const askedForConsent = (ago = "1 day") =>
  scene.rows(
    `insert into consent.ask (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, why, asked_by, asked_role_id, asked_at)
     select $1, gen_random_uuid(), $2, 'plan', 'unit', r.unit_id, 'care', 'x', $3, r.id, now() - $5::interval from people.role r where r.id = $4`,
    [demoOrganisation.id, ada.id, demoCast.siv.id, sivsRole, ago],
  );
const limit = (atMost: string) =>
  scene.rows(
    "insert into people.ask_limit (organisation_id, id, person_id, at_most) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), ada.id, atMost],
  );
const mayAskForConsent = async () =>
  (
    await scene.as("siv", true, (tx) =>
      tx.one(raw<{ m: boolean }>(sql`select consent.may_ask(${ada.id}) as m`)),
    )
  ).m;
const told = async (kind = "voice-publication") =>
  (await scene.rows("select 1 from platform.message where person_id = $1 and kind = $2", [ada.id, kind]))
    .length;
const notNow = /Det går ikke an å spørre akkurat nå\./;

test("whoever was asked for consent this week is not asked to show what they said too; what was typed is kept, and why not stays untold", async () => {
  const voice = await answered("Vi trenger et rom for oss selv.");
  await askedForConsent();
  const week = await propose(voice, "Et rom for oss selv.");
  assert.equal(week.status, 409);
  assert.match(week.text, notNow);
  assert.match(week.text, /Et rom for oss selv\./, "the text is not lost");
  assert.equal(await told(), 0);
  const plain = (html: string) => html.replace(/value="[^"]*"/g, "");
  await scene.rows("delete from consent.ask");
  await limit("never");
  const never = await propose(voice, "Et rom for oss selv.");
  assert.equal(never.status, 409);
  assert.equal(plain(never.text), plain(week.text), "the same page, whatever the limit");
  await limit("any");
  assert.equal((await propose(voice, "Et rom for oss selv.")).status, 303);
  assert.equal(await told(), 1);
});

test("whoever was asked to show what they said is not asked for consent the same week, but the week after", async () => {
  const voice = await answered("Maten er kald.");
  assert.equal(await mayAskForConsent(), true);
  assert.equal((await propose(voice, "Maten er kald.")).status, 303);
  assert.equal(await mayAskForConsent(), false);
  assert.equal((await propose(await answered("Rommet er kaldt."), "Rommet er kaldt.")).status, 409);
  await scene.rows("update participation.publication set edited_at = now() - interval '8 days'");
  assert.equal(await mayAskForConsent(), true);
});

test("a mended text in the place of one that waits for its answer is the same question; once it is answered it is another", async () => {
  const voice = await answered("Brevene er lange.");
  assert.equal((await propose(voice, "Brevene er lange.")).status, 303);
  assert.equal((await propose(voice, "Brevene er for lange.")).status, 303);
  await scene.rows(
    `insert into participation.publication_step (organisation_id, id, publication_id, kind, by, at, week)
     select organisation_id, gen_random_uuid(), id, 'refusal', 'giver', now(), date_trunc('week', now())::date
       from participation.publication where n = 2`,
  );
  assert.equal((await propose(voice, "Brevene var for lange.")).status, 409);
});

test("a confidential giver who was asked this week finds the text with the voice and is not told; whoever asks cannot tell whose voice it is", async () => {
  const voice = await answered("Jeg vil ikke si hvem jeg er.", "confidential");
  await askedForConsent();
  assert.equal((await propose(voice, "Jeg vil ikke si hvem jeg er.")).status, 303);
  assert.equal(await told(), 0);
  await scene.rows("delete from participation.publication");
  await scene.rows("delete from consent.ask");
  assert.equal((await propose(voice, "Jeg vil ikke si hvem jeg er.")).status, 303);
  assert.equal(await told(), 1, "where there is room it is told");
  assert.equal(await mayAskForConsent(), true, "and nobody learns by it whom they have asked");
});

test("an answer to one's own voice is told however often one was asked, also to whoever is never to be asked", async () => {
  await limit("never");
  await askedForConsent();
  await answered("Jeg vil ha svar.");
  assert.equal(await told("voice-answer"), 1);
});
