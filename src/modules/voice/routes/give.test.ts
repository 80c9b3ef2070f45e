import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { langs } from "#platform/texts/index.ts";
import { formTo } from "#test/browser-form.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { visit } from "#test/visit.ts";
import { demoUnits } from "../../../../demo/cast.ts";
import { seedPeople } from "../../../../demo/seed.ts";
import { giveRoutes } from "./give.tsx";

let t: TestDatabase;
let visitor: ReturnType<typeof visit>;

before(async () => {
  t = await openTestDatabase();
  // A Thursday: the week's Monday is the 23rd, its Sunday the 29th.
  const house = testHouse(t, [], { MEDVIRK_CLOCK: "2026-11-26T14:03:07+01:00" });
  await seedPeople(t.owner, house.config);
  visitor = visit(serve(house, giveRoutes));
});
after(() => t.close());

const count = async (table: string) =>
  Number((await t.owner.query(`select count(*) as n from ${table}`)).rows[0]?.["n" as never]);
const rows = async (query: string) => (await t.owner.query(query)).rows as Record<string, unknown>[];

const codeIn = (html: string) =>
  [...(/<p class="mv-code[^"]*">(.*?)<\/p>/s.exec(html)?.[1] ?? "").matchAll(/<span>(\w+)<\/span>/g)]
    .map((m) => m[1])
    .join("");

/** Fills in the first step and goes on to the second. */
const review = async (words: string, more: Record<string, string> = {}, at = "/units/lyngtun/voice") => {
  const { fields, action } = formTo((await visitor.get(at)).text, /voice\/review$/);
  return visitor.post(action, { ...fields, words, mode: "anonymous", ...more });
};

const send = async (words: string, more: Record<string, string> = {}) => {
  const { fields, action } = formTo((await review(words)).text, /voice$/);
  return { answer: await visitor.post(action, { ...fields, ...more }), fields, action };
};

test("whoever says something without a name gets a code, and only the week is kept", async () => {
  const { answer } = await send("Telefonen er stengt om kvelden.", { about: "telefontid", wish: "change" });
  assert.equal(answer.status, 201);
  assert.match(codeIn(answer.text), /^[0-9A-HJKMNP-TV-Z]{28}$/);
  assert.match(answer.text, /senest fredag 11\. desember 2026/);
  assert.match(answer.text, /Uke 48, 2026/);
  assert.doesNotMatch(answer.text, /26\. november|torsdag/);
  assert.equal(answer.headers.get("set-cookie"), null);
  const [voice] = await rows("select *, received_week::text as monday from participation.voice");
  assert.equal(voice?.["words"], "Telefonen er stengt om kvelden.");
  assert.equal(voice?.["about"], "telefontid");
  assert.equal(voice?.["wish"], "change");
  assert.equal(voice?.["received_at"], null);
  assert.equal(voice?.["monday"], "2026-11-23");
  for (const clock of await rows(
    "select start::text as start, owner_person_id, held_until from platform.clock",
  ))
    assert.deepEqual(clock, { start: "2026-11-29", owner_person_id: null, held_until: null });
  for (const line of await rows(
    "select at, week::text as week, person_id, role_id, actor_kind from platform.trail",
  ))
    assert.deepEqual(line, {
      at: null,
      week: "2026-11-23",
      person_id: null,
      role_id: null,
      actor_kind: "anonymous",
    });
  for (const key of await rows(
    "select person_id, result, expires_at <= now() + interval '5 minutes' as soon from platform.once",
  ))
    assert.deepEqual(key, { person_id: null, result: null, soon: true });
  for (const table of [
    "participation.voice_giver",
    "platform.session",
    "platform.draft",
    "platform.pending_form",
    "platform.message",
  ])
    assert.equal(await count(table), 0, table);
});

test("ten clicks on the same form give one voice and ten times the same code", async () => {
  const n = await count("participation.voice");
  const { fields, action } = formTo((await review("Ti klikk.")).text, /voice$/);
  const answers = await Promise.all(Array.from({ length: 10 }, () => visitor.post(action, fields)));
  assert.deepEqual([...new Set(answers.map((a) => a.status))], [201]);
  assert.equal(new Set(answers.map((a) => codeIn(a.text))).size, 1);
  assert.equal(await count("participation.voice"), n + 1);
});

test("of many who write in the same moment each is kept once, with their own code, whatever somebody else clicks", async () => {
  const n = await count("participation.voice");
  const formOf = async (words: string) => formTo((await review(words)).text, /voice$/);
  const forms = await Promise.all(Array.from({ length: 12 }, (_, i) => formOf(`Samtidig ${i}.`)));
  const { fields: first = {}, action = "" } = forms[0] ?? {};
  const posts = [...forms, ...forms.slice(0, 4), ...forms.slice(0, 4)];
  const answers = await Promise.all(posts.map(({ fields }) => visitor.post(action, fields)));
  assert.equal(new Set(answers.map((a) => `${a.status} ${codeIn(a.text)}`)).size, 12);
  const later = await Promise.all(Array.from({ length: 5 }, (_, i) => formOf(`Etterpå ${i}.`)));
  const mixed = [...later.map(({ fields }) => fields), { ...first, words: "Et annet." }];
  const statuses = (await Promise.all(mixed.map((f) => visitor.post(action, f)))).map((a) => a.status);
  assert.deepEqual(statuses, [201, 201, 201, 201, 201, 409]);
  assert.equal(await count("participation.voice"), n + 17);
});

test("whoever goes back and changes a text that was sent is told so, keeps the text and can send it as new", async () => {
  const { fields, action } = await send("Første tekst.");
  const n = await count("participation.voice");
  const changed = await visitor.post(action, { ...fields, words: "Andre tekst." });
  assert.equal(changed.status, 409);
  assert.match(changed.text, /Dette skjemaet er sendt før/);
  assert.equal(await count("participation.voice"), n);
  const fresh = formTo(changed.text, /voice$/);
  assert.equal(fresh.fields["words"], "Andre tekst.");
  assert.notEqual(fresh.fields["key"], fields["key"]);
  assert.equal((await visitor.post(action, fresh.fields)).status, 201);
  assert.equal(await count("participation.voice"), n + 1);
});

test("whoever wants it can have it shown only when the week is over, clock and all", async () => {
  await send("Vent til mandag.", { hold: "yes" });
  const [voice] = await rows(
    "select held_until::text as held from participation.voice where words = 'Vent til mandag.'",
  );
  assert.equal(voice?.["held"], "2026-11-30");
  const clocks =
    await rows(`select c.held_until::text as held from platform.clock c join participation.voice v
    on v.id = c.subject_id where v.words = 'Vent til mandag.'`);
  assert.deepEqual(clocks, [{ held: "2026-11-30" }, { held: "2026-11-30" }]);
});

test("whoever leaves something out hears what, and keeps what was written", async () => {
  const empty = await review("   \n\u00a0\u200b ");
  assert.equal(empty.status, 422);
  assert.match(empty.text, /<a class="ds-link" href="#words"[^>]*>Skriv hva du vil si/);
  const undecided = await review("Dette står igjen.", { mode: "" });
  assert.equal(undecided.status, 422);
  assert.match(undecided.text, /href="#mode"/);
  assert.equal(formTo(undecided.text, /review$/).fields["words"], "Dette står igjen.");
  assert.equal((await review("x", { mode: "secret" })).status, 422);
  const { answer } = await send("Jeg hopper over.", { wish: "gold" });
  assert.equal(answer.status, 422);
  assert.match(answer.text, /href="#wish"/);
  assert.match(answer.text, /Jeg hopper over\./);
});

test("a text that is too long is kept, with its length in words", async () => {
  const long = await review("å".repeat(20_001));
  assert.equal(long.status, 422);
  assert.match(long.text, /Teksten er på 20.001 tegn\. Vi kan ta imot 20.000/);
  assert.equal(formTo(long.text, /review$/).fields["words"]?.length, 20_001);
  assert.equal((await review("x".repeat(1_000_000))).status, 422);
  assert.equal((await review("😀".repeat(20_000))).status, 200);
});

test("what no keyboard makes does not stop a voice: NUL, half characters, marks that turn the text around", async () => {
  const { answer } = await send("a\u0000b \u202eמה שלומך\u202c 😀");
  assert.equal(answer.status, 201);
  const page = await visitor.get("/units/lyngtun/voice");
  const { fields, action } = formTo(page.text, /review$/);
  const { words: _, ...rest } = fields;
  const body = new URLSearchParams({ ...rest, mode: "anonymous" });
  const half = await visitor.post(action, `${body}&words=halv%ED%A0%80tekst`);
  assert.equal(half.status, 200);
  assert.match(half.text, /halv\ufffd+tekst/);
});

test("what somebody writes is shown as it stands and never obeyed", async () => {
  const hostile = `<script>alert(1)</script>"><img src=x onerror=alert(1)>'&amp;`;
  for (const page of [
    await review(hostile),
    (await send("Vanlig.", { about: hostile, wish: "x" })).answer,
    await review(hostile, { mode: hostile }),
    await visitor.get(`/units/lyngtun/voice?promise=${encodeURIComponent(hostile)}`),
  ]) {
    assert.doesNotMatch(page.text, /<script>alert|<img src=x/);
  }
  assert.equal(formTo((await review(hostile)).text, /voice$/).fields["words"], hostile);
});

test("whoever wants to change the words gets back to them, with all the answers kept", async () => {
  const { fields, action } = formTo((await review("Første utkast.\n\nMed avsnitt.")).text, /voice$/);
  const back = await visitor.post(`${action}/review`, {
    ...fields,
    about: "telefon",
    wish: "know",
    step: "words",
  });
  const form = formTo(back.text, /review$/);
  assert.equal(form.fields["words"], "Første utkast.\n\nMed avsnitt.");
  assert.equal(form.fields["mode"], "anonymous");
  assert.equal(form.fields["about"], "telefon");
  const again = formTo((await visitor.post(form.action, form.fields)).text, /voice$/);
  assert.equal(again.fields["about"], "telefon");
  assert.equal(again.fields["wish"], "know");
  assert.equal(again.fields["key"], fields["key"]);
});

test("whoever chooses a mode with a name is sent on with the text, never stored on the way", async () => {
  const n = await count("participation.voice");
  const named = await review("Ring meg.", { mode: "named" });
  assert.equal(named.status, 307);
  assert.equal(named.headers.get("location"), "/my/units/lyngtun/voice/review");
  const { fields } = formTo((await visitor.get("/units/lyngtun/voice")).text, /review$/);
  const straight = await visitor.post("/units/lyngtun/voice", {
    ...fields,
    words: "x",
    mode: "confidential",
  });
  assert.equal(straight.status, 307);
  assert.equal(await count("participation.voice"), n);
});

test("nobody chooses a mode beforehand, and confidential names the one who keeps the name", async () => {
  const { text } = await visitor.get("/units/lyngtun/voice");
  assert.doesNotMatch(text, /<input[^>]*type="radio"[^>]*checked/);
  assert.match(text, /Mia Diktet \(brukerkontakt, Storelv\) kan se navnet ditt/);
});

test("where nobody keeps a name, confidential is not offered, and the page says why", async () => {
  await t.owner.query("update people.role set valid_to = '2026-11-25' where kind = 'user-contact'");
  const { text } = await visitor.get("/units/lyngtun/voice");
  assert.doesNotMatch(text, /value="confidential"/);
  assert.match(text, /Du kan ikke velge fortrolig her nå/);
  assert.equal((await review("x", { mode: "confidential" })).status, 422);
  await t.owner.query("update people.role set valid_to = null where kind = 'user-contact'");
});

test("a place that takes no voices says where, and an unknown one is not there", async () => {
  const closed = await visitor.get("/units/helse-og-mestring/voice");
  assert.equal(closed.status, 200);
  assert.match(closed.text, /tar ikke imot stemmer her/);
  assert.match(closed.text, /href="\/units\/lyngtun\/voice"/);
  const late = await visitor.post("/units/helse-og-mestring/voice/review", {
    words: "Mine ord.",
    mode: "anonymous",
  });
  assert.equal(late.status, 409);
  assert.match(late.text, /Mine ord\./);
  assert.equal((await visitor.get("/units/finnes-ikke/voice")).status, 404);
  assert.equal((await visitor.post("/units/finnes-ikke/voice", { words: "x" })).status, 404);
});

test("a promise that was not kept comes along to the end; one that is not this place's is left out", async () => {
  const promise = "11111111-1111-4111-8111-111111111111";
  await t.owner.query(
    `insert into participation.service_promise (organisation_id, unit_id, promise_id, version, text, valid_from, made_by)
     select organisation_id, id, $1, 1, 'Vi ringer tilbake samme dag.', '2026-01-01', $1 from people.unit where id = $2`,
    [promise, demoUnits.lyngtun.id],
  );
  const page = await visitor.get(`/units/lyngtun/voice?promise=${promise}`);
  assert.match(page.text, /Vi ringer tilbake samme dag\./);
  const { fields, action } = formTo(page.text, /review$/);
  const step2 = formTo(
    (await visitor.post(action, { ...fields, words: "Ingen ringte.", mode: "anonymous" })).text,
    /voice$/,
  );
  assert.equal((await visitor.post(step2.action, step2.fields)).status, 201);
  const [voice] = await rows("select promise_id from participation.voice where words = 'Ingen ringte.'");
  assert.equal(voice?.["promise_id"], promise);
  const elsewhere = await visitor.get(`/units/elvebredden/voice?promise=${promise}`);
  assert.doesNotMatch(elsewhere.text, /ringer tilbake/);
});

for (const lang of langs)
  test(`the language is kept from the first step to the receipt, with help and the way out on each: ${lang}`, async () => {
    const prefix = lang === "nb" ? "" : `/${lang}`;
    const step1 = await visitor.get(`${prefix}/units/lyngtun/voice`);
    const { fields, action } = formTo(step1.text, /review$/);
    const step2 = await visitor.post(action, { ...fields, words: `Hei ${lang}`, mode: "anonymous" });
    const form = formTo(step2.text, /voice$/);
    const step3 = await visitor.post(form.action, form.fields);
    const wrong = await visitor.post(action, { ...fields });
    assert.equal(step3.status, 201);
    for (const { text } of [step1, step2, step3, wrong]) {
      assert.match(text, new RegExp(`<html lang="${lang}"`));
      assert.doesNotMatch(text, /mv-untranslated|undefined|\[object/);
      assert.match(text, /href="tel:116123"/);
      assert.match(text, /<form class="mv-leave"/);
      for (const [, to] of text.matchAll(/(?:formaction|action)="([^"]*)"/g))
        assert.ok(to?.startsWith(`${prefix}/`), `${to} leaves the language`);
    }
    const [voice] = await rows(`select language from participation.voice where words = 'Hei ${lang}'`);
    assert.equal(voice?.["language"], lang);
  });
