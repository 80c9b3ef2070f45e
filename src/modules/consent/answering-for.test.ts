import assert from "node:assert/strict";
import { randomBytes, randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedRepresentations } from "../../../demo/representations.ts";
import { consent } from "./index.ts";
import { myAsks } from "./store/asks.ts";
import { addBlock } from "./store/blocks.ts";
import { sharedWithMe } from "./store/openings.ts";
import type { Topic } from "./topics.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let bo: string;
const { lilje, vidar, noor, ada } = demoCast;
const roleOfBo = demoCast.bo.roles[0].id;
before(async () => {
  scene = await openVoiceScene(consent.routes, undefined, [consent]);
  await seedRepresentations(scene.t.owner);
  bo = await scene.cookieOf("bo", true);
  for (const child of [lilje.id, ada.id])
    await scene.rows(
      `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until, taken_at, taken_by, taken_role_id)
       values ($1, gen_random_uuid(), 'screen', $2, $3, now(), now(), $4, $5)`,
      [demoOrganisation.id, randomBytes(32), child, demoCast.bo.id, roleOfBo],
    );
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  for (const table of ["consent", "ask", "block"]) await scene.rows(`delete from consent.${table}`);
  for (const table of ["message", "trail"]) await scene.rows(`delete from platform.${table}`);
  await scene.rows("delete from people.representation where representative_id = $1", [noor.id]);
  await scene.rows("update platform.session set for_representation_id = null");
});

const asks = async (personId: string, topic: Topic): Promise<string> => {
  const fields = { key: newKey(), to: personId, topic, purpose: "care", for: "unit", why: "For planen." };
  const answer = await scene.visitor.post("/my/asks", fields, bo);
  assert.equal(answer.status, 303, answer.text);
  return String((await scene.rows("select id from consent.ask"))[0]?.["id"]);
};
/** Somebody who acts for another from now on, in their own session. */
const actsFor = async (name: CastName, personId: string): Promise<string> => {
  const cookie = await scene.cookieOf(name, false);
  await scene.rows(
    `update platform.session set for_representation_id = (select id from people.representation
       where representative_id = $1 and person_id = $2) where person_id = $1 and role_id is null`,
    [demoCast[name].id, personId],
  );
  return cookie;
};
const mandate = (kind: string, topics: readonly string[]) =>
  scene.rows(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
     values ($1, $2, $3, $4, $5, $6, 'x', '2026-01-01', $3)`,
    [demoOrganisation.id, randomUUID(), ada.id, noor.id, kind, [...topics]],
  );
const told = async () =>
  (await scene.rows("select person_id, kind from platform.message"))
    .map((m) => `${m["person_id"]} ${m["kind"]}`)
    .sort();
const yes = { answer: "yes", length: "week" };
const says = (cookie: string, id: string, fields: Record<string, string> = yes) =>
  scene.visitor.post(`/my/asks/${id}/answer`, { key: newKey(), ...fields }, cookie);

test("a parent answers for a child of eleven; the child is told, sees who it was, and the line says for whom", async () => {
  const id = await asks(lilje.id, "treatment");
  assert.deepEqual(await told(), [`${lilje.id} consent-ask`, `${vidar.id} consent-ask-for`].sort());
  const father = await actsFor("vidar", lilje.id);
  const page = await scene.visitor.get(`/my/asks/${id}`, father);
  assert.match(page.text, /Vidar Fabel svarer for Lilje Fabel\./);
  assert.match(page.text, /<h1[^>]*>Noen spør Lilje Fabel<\/h1>/);
  assert.match(page.text, /De vil bruke det for å hjelpe Lilje Fabel\./, "not for him");
  await scene.rows("delete from platform.message");
  assert.equal((await says(father, id)).status, 303);
  assert.deepEqual(
    (await scene.as("siv", true, sharedWithMe)).map((s) => [s.name, s.topic]),
    [["Lilje Fabel", "treatment"]],
  );
  assert.deepEqual(await told(), [`${lilje.id} ask-answered-for`]);
  const child = await scene.cookieOf("lilje", false);
  assert.match((await scene.visitor.get(`/my/asks/${id}`, child)).text, /Vidar Fabel svarte ja for deg\./);
  assert.match(
    (await scene.visitor.get("/my/looked", child)).text,
    /Vidar Fabel<\/b> svarte på et spørsmål for deg/,
  );
  const [given] = await scene.rows("select person_id, given_by from consent.consent");
  assert.deepEqual(Object.values(given ?? {}), [lilje.id, vidar.id]);
});

test("on the twelfth birthday the parent answers only what the dated rules leave, at the next request", async () => {
  const id = await asks(lilje.id, "treatment");
  const father = await actsFor("vidar", lilje.id);
  assert.equal((await scene.visitor.get(`/my/asks/${id}`, father)).status, 200);
  scene.clock.now = new Date("2026-11-30T10:00:00+01:00");
  const hidden = await scene.visitor.get(`/my/asks/${id}`, father);
  const absent = await scene.visitor.get(`/my/asks/${randomUUID()}`, father);
  assert.equal(hidden.status, 404);
  assert.equal(absent.status, 404);
  assert.equal((await says(father, id)).status, 404);
  assert.doesNotMatch((await scene.visitor.get("/my/asks", father)).text, /Behandling/);
  await scene.rows("update consent.ask set topic = 'appointments'");
  assert.equal((await says(father, id, { answer: "no" })).status, 303);
});

test("a guardian and a proxy answer in their topics; whoever is there as company, or in other topics, finds nothing", async () => {
  const rows: [kind: string, topics: Topic[], answers: boolean][] = [
    ["guardian", ["economy"], true],
    ["proxy", ["economy"], true],
    ["proxy", ["plan"], false],
    ["companion", ["economy"], false],
    ["lawyer", ["economy"], false],
    ["next-of-kin", ["economy"], false],
  ];
  for (const [kind, topics, answers] of rows) {
    await scene.rows("delete from consent.ask");
    await scene.rows("delete from people.representation where representative_id = $1", [noor.id]);
    await scene.rows("delete from platform.message");
    await mandate(kind, topics);
    const id = await asks(ada.id, "economy");
    assert.equal((await told()).includes(`${noor.id} consent-ask-for`), answers, `${kind} is told`);
    const cookie = await actsFor("noor", ada.id);
    assert.equal((await says(cookie, id)).status, answers ? 303 : 404, `${kind} in ${topics}`);
    assert.equal((await scene.as("siv", true, sharedWithMe)).length, answers ? 1 : 0);
    await scene.rows("delete from consent.consent");
  }
});

test("nobody answers against the person's own block, after the person, nor what they have asked themselves", async () => {
  await mandate("proxy", ["economy"]);
  const id = await asks(ada.id, "economy");
  const cookie = await actsFor("noor", ada.id);
  await scene.as("ada", false, (tx) => addBlock(tx, demoOrganisation.id, demoCast.bo.id));
  assert.equal((await says(cookie, id)).status, 404, "whom she has blocked is not heard by her proxy either");
  assert.doesNotMatch((await scene.visitor.get("/my/asks", cookie)).text, /Bo Prøvesen/);
  await scene.rows("delete from consent.block");
  await scene.as("ada", false, (tx) => addBlock(tx, demoOrganisation.id, noor.id));
  assert.equal((await says(cookie, id)).status, 404, "nor does a proxy whom she has blocked answer");
  await scene.rows("delete from consent.block");
  await scene.rows("update consent.ask set asked_by = $1", [noor.id]);
  assert.equal((await says(cookie, id)).status, 404, "nor one who asks");
  await scene.rows("update consent.ask set asked_by = $1", [demoCast.bo.id]);
  const own = await scene.cookieOf("ada", false);
  await scene.rows("update platform.session set for_representation_id = null where person_id = $1", [ada.id]);
  await says(own, id, { answer: "no" });
  await says(cookie, id);
  assert.equal((await scene.rows("select id from consent.consent")).length, 0, "her no stands");
  assert.deepEqual(
    (await scene.as("bo", true, myAsks)).map((one) => one.standing),
    ["open"],
  );
});
