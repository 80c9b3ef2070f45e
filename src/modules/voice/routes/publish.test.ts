import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { raw, sql } from "#platform/db/index.ts";
import { newKey } from "#platform/http/once.ts";
import { answeredNo, textToPublish } from "#test/publication-scene.ts";
import { type GivenVoice, openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation } from "../../../../demo/cast.ts";
import { openFile } from "../case-file.ts";
import { withdrawal } from "../giver-acts.ts";
import { isPublic } from "../publication.ts";
import { publicRoutes } from "./public.tsx";
import { publishRoutes } from "./publish.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let siv: string;
let ada: string;
before(async () => {
  scene = await openVoiceScene([...publicRoutes, ...publishRoutes], "2026-11-23T10:00:00+01:00");
  siv = await scene.cookieOf("siv", true);
  ada = await scene.cookieOf("ada", false);
  // Each of these tests asks her anew; how often she may be asked is another question (publish-limit.test.ts).
  await scene.rows(
    "insert into people.ask_limit (organisation_id, id, person_id, at_most) values ($1, $2, $3, 'any')",
    [demoOrganisation.id, randomUUID(), demoCast.ada.id],
  );
});
after(() => scene.close());

const answered = (voice: GivenVoice) => answeredNo(scene, voice);
const propose = (voice: GivenVoice, said: string) =>
  scene.visitor.post(`/my/voices/${voice.id}/publication`, textToPublish(said), siv);
const newest = async (voice: GivenVoice): Promise<string> =>
  String(
    (
      await scene.rows("select id from participation.publication where voice_id = $1 order by n desc", [
        voice.id,
      ])
    )[0]?.["id"],
  );
const step = async (voice: GivenVoice, noun: string, cookie: string, publication?: string) =>
  scene.visitor.post(
    `/my/voices/${voice.id}/publication-${noun}`,
    { key: newKey(), publication: publication ?? (await newest(voice)) },
    cookie,
  );
const withCode = async (voice: GivenVoice, noun: string) =>
  scene.visitor.post(`/follow/publication-${noun}`, { code: voice.code, publication: await newest(voice) });
const everyone = async () => (await scene.visitor.get("/units/lyngtun")).text;

test("a text stands on the unit's page only after its giver has said yes and somebody has released it", async () => {
  const voice = await answered(await scene.give("ada", "Vi trenger et rom for oss selv. Jeg bor i 214."));
  assert.equal((await propose(voice, "Vi trenger et rom for oss selv.")).status, 303);
  assert.equal((await step(voice, "release", siv)).status, 409);
  assert.ok(!(await everyone()).includes("et rom for oss selv"));
  assert.equal((await step(voice, "consent", ada)).status, 303);
  assert.ok(!(await everyone()).includes("et rom for oss selv"), "yes alone does not publish it");
  assert.equal((await step(voice, "release", siv)).status, 303);
  const page = await everyone();
  assert.ok(page.includes("Vi trenger et rom for oss selv."));
  assert.ok(!page.includes("214"));
  assert.equal((await step(voice, "withdrawal", ada)).status, 303);
  assert.ok(!(await everyone()).includes("et rom for oss selv"), "gone at the next request");
});

test("changed words are another text: the yes to the first one does not carry over", async () => {
  const voice = await answered(await scene.give("ada", "Kaffen er kald."));
  await propose(voice, "Kaffen er kald.");
  const first = await newest(voice);
  await step(voice, "consent", ada);
  await propose(voice, "Kaffen er alltid kald.");
  assert.equal((await step(voice, "release", siv)).status, 409);
  assert.equal(
    (await step(voice, "release", siv, first)).status,
    409,
    "the older one can no longer be released",
  );
  assert.ok(!(await everyone()).includes("Kaffen er"));
});

test("who wrote anonymously says yes with the code; of that act only the week is kept", async () => {
  const voice = await answered(await scene.giveAnonymously("Ingen hilser på gangen."));
  await propose(voice, "Ingen hilser.");
  const yes = await withCode(voice, "consent");
  assert.equal(yes.status, 200);
  assert.ok(yes.text.includes("Du har sagt ja"));
  await step(voice, "release", siv);
  assert.ok((await everyone()).includes("Ingen hilser."));
  const [row] = await scene.rows(
    "select at, person_id, week::text from participation.publication_step where publication_id = $1 and kind = 'consent'",
    [await newest(voice)],
  );
  assert.deepEqual(row, { at: null, person_id: null, week: "2026-11-23" });
  const trail = await scene.rows(
    "select at from platform.trail where subject_id = $1 and act = 'publication-consent'",
    [voice.id],
  );
  assert.deepEqual(trail, [{ at: null }]);
  assert.equal((await withCode(voice, "withdrawal")).status, 200);
  assert.ok(!(await everyone()).includes("Ingen hilser."));
});

test("whoever withdraws the whole case takes the public text along", async () => {
  const voice = await answered(await scene.give("ada", "Brevene er for lange."));
  await propose(voice, "Brevene er for lange.");
  await step(voice, "consent", ada);
  await step(voice, "release", siv);
  assert.ok((await everyone()).includes("Brevene er for lange."));
  await scene.as("ada", false, async (tx) =>
    withdrawal(tx, await openFile(tx, voice.id), { now: scene.clock.now, today: scene.today() }),
  );
  assert.ok(!(await everyone()).includes("Brevene er for lange."));
});

test("nobody is asked before a person has looked for names, days and what points to one; what was typed is kept", async () => {
  const voice = await answered(await scene.give("ada", "Bo var hyggelig på tirsdag."));
  const { names: _, ...without } = textToPublish("Noen var hyggelig.");
  const wrong = await scene.visitor.post(`/my/voices/${voice.id}/publication-review`, without, siv);
  assert.equal(wrong.status, 422);
  assert.ok(wrong.text.includes("Noen var hyggelig."));
  assert.ok(wrong.text.includes('href="#names"'));
  const review = await scene.visitor.post(
    `/my/voices/${voice.id}/publication-review`,
    textToPublish("Noen var hyggelig."),
    siv,
  );
  assert.equal(review.status, 200);
  assert.deepEqual(
    await scene.rows("select 1 from participation.publication where voice_id = $1", [voice.id]),
    [],
  );
});

test("ten taps on yes are one yes, and only the giver can say it", async () => {
  const voice = await answered(await scene.give("ada", "Vinduet er låst."));
  await propose(voice, "Vinduet er låst.");
  assert.equal((await step(voice, "consent", siv)).status, 404, "the one who asks cannot answer");
  assert.equal((await step(voice, "consent", await scene.cookieOf("noor", false))).status, 404);
  assert.equal((await step(voice, "release", ada)).status, 404);
  await Promise.all(Array.from({ length: 10 }, () => step(voice, "consent", ada)));
  const steps = await scene.rows(
    "select kind from participation.publication_step where publication_id = $1",
    [await newest(voice)],
  );
  assert.deepEqual(steps, [{ kind: "consent" }]);
  const trail = await scene.rows(
    "select act from platform.trail where subject_id = $1 and act like 'publication-%'",
    [voice.id],
  );
  assert.equal(trail.length, 1);
});

test("the database itself keeps a text hidden that was released without its giver's yes", async () => {
  const voice = await answered(await scene.give("ada", "Dette skal ingen se."));
  await propose(voice, "Dette skal ingen se.");
  await scene.t.owner.query(
    `insert into participation.publication_step (organisation_id, id, publication_id, kind, by, person_id, at, week)
     select organisation_id, gen_random_uuid(), id, 'release', 'service', $2, now(), '2026-11-23' from participation.publication where voice_id = $1`,
    [voice.id, demoCast.siv.id],
  );
  assert.ok(!(await everyone()).includes("Dette skal ingen se."));
  const seen = await scene.t.db.asNobody((tx) => tx.all(raw(sql`select id from participation.publication`)));
  assert.deepEqual(seen, []);
});

test("page, policy and rule agree on what is public, for every set of steps that two parties can have taken", async () => {
  const kinds = ["consent", "refusal", "release", "withdrawal"] as const;
  const voice = await answered(await scene.give("noor", "Mange tekster."));
  for (let set = 0; set < 16; set++) {
    const taken = kinds.filter((_, i) => set & (1 << i));
    await scene.t.owner.query(
      `with p as (
         insert into participation.publication (organisation_id, id, unit_id, voice_id, said, answered, outcome, n, edited_by)
         select organisation_id, gen_random_uuid(), unit_id, id, $2, 'Svart', 'not', $3, $4 from participation.voice where id = $1
         returning organisation_id, id)
       insert into participation.publication_step (organisation_id, id, publication_id, kind, by, week)
       select p.organisation_id, gen_random_uuid(), p.id, k, case when k = 'release' then 'service' else 'giver' end, '2026-11-23'
         from p, unnest($5::text[]) k`,
      [voice.id, `Sett ${set}.`, set + 1, demoCast.siv.id, taken],
    );
    const allowed = isPublic(taken.map((kind) => ({ kind, by: kind === "release" ? "service" : "giver" })));
    const page = (await scene.visitor.get("/units/lyngtun/said")).text;
    const seen = await scene.t.db.asNobody((tx) =>
      tx.all(raw(sql`select 1 from participation.publication where said = ${`Sett ${set}.`}`)),
    );
    assert.equal(page.includes(`Sett ${set}.`), allowed, `page: ${taken}`);
    assert.equal(seen.length === 1, allowed, `policy: ${taken}`);
  }
});
