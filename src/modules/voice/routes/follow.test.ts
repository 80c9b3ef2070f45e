import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { formTo } from "#test/browser-form.ts";
import { type GivenVoice, openVoiceScene } from "#test/voice-scene.ts";
import { demoCast } from "../../../../demo/cast.ts";
import { makeCode } from "../code.ts";
import { acknowledgement, answer, question } from "../service-acts.ts";
import { followRoutes } from "./follow.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;

before(async () => {
  scene = await openVoiceScene(followRoutes);
});
after(() => scene.close());

const open = (voice: GivenVoice) => scene.visitor.post("/follow", { code: voice.code });

const send = async (voice: GivenVoice, noun: string, fields: Record<string, string>) => {
  const form = formTo((await open(voice)).text, new RegExp(`/follow/${noun}$`));
  return scene.visitor.post(form.action, { ...form.fields, ...fields });
};

const answerWith = (voice: GivenVoice, outcome: "measure" | "not" = "measure", text = "Vi prøver i høst.") =>
  scene.service("siv", voice, (tx, acting, file, when) =>
    answer(
      tx,
      acting,
      file,
      {
        text,
        outcome,
        degree: 3,
        degreeReason: "Brukerrådet var med.",
        caseId: null,
        caseTitle: "Telefontid på kvelden",
        measure:
          outcome === "not"
            ? null
            : {
                what: "Telefonen er åpen til klokka 20",
                ownerPersonId: demoCast.bo.id,
                ownerName: "Bo Prøvesen, fagleder",
                due: asDay("2026-12-18"),
              },
      },
      when,
    ),
  );

test("whoever has mistyped the code is told what is wrong with it, and keeps what was typed", async () => {
  const voice = await scene.giveAnonymously("Telefonen er åpen fra ni til to.");
  const cases: [string, RegExp][] = [
    ["", /Skriv koden din/],
    [voice.code.slice(0, 20), /sju grupper på fire/],
    [voice.code.slice(0, 27) + (voice.code.endsWith("A") ? "B" : "A"), /Ett eller flere tegn er blitt feil/],
    [makeCode(), /ingen sak hører til den her/],
  ];
  for (const [code, says] of cases) {
    const page = await scene.visitor.post("/follow", { code });
    assert.equal(page.status, 422);
    assert.match(page.text, says);
    assert.equal(formTo(page.text, /\/follow$/).fields["code"], code);
    assert.doesNotMatch(page.text, /Telefonen/);
  }
  const spaced = (voice.code.match(/.{4}/g) ?? []).join(" ").toLowerCase();
  const page = await scene.visitor.post("/follow", { code: spaced });
  assert.equal(page.status, 200);
  assert.match(page.text, /Telefonen er åpen fra ni til to\./);
  assert.match(page.text, /med kode, uten navn/);
});

test("no code stands in an address, and the way in is all that can be asked for", async () => {
  const voice = await scene.giveAnonymously("Hele adressen.");
  const page = await open(voice);
  for (const [, address = ""] of page.text.matchAll(/(?:href|action)="([^"]*)"/g))
    assert.equal(address.includes(voice.code), false, address);
  assert.equal((await scene.visitor.get("/follow")).status, 200);
  const again = await scene.visitor.get("/nn/follow/reply");
  assert.deepEqual([again.status, again.headers.get("location")], [303, "/nn/follow"]);
});

test("an anonymous giver follows a case from end to end, and none of it has a moment", async () => {
  const voice = await scene.giveAnonymously("Det er om kvelden jeg trenger å ringe.");
  await scene.service("siv", voice, (tx, a, file, when) => acknowledgement(tx, a, file, "", when));
  await scene.service("siv", voice, (tx, a, file, when) => question(tx, a, file, "Hvilke kvelder?", when));
  const asked = await open(voice);
  assert.match(asked.text, /Lyngtun spør deg/);
  assert.match(asked.text, /Klokka står/);
  scene.clock.now = new Date("2026-12-01T20:15:00+01:00");
  const empty = await send(voice, "reply", {});
  assert.equal(empty.status, 422);
  assert.match(empty.text, /Skriv svaret ditt/);
  const replied = await send(voice, "reply", { reply: "Tirsdag og torsdag." });
  assert.equal(replied.status, 200);
  assert.match(replied.text, /Svaret ditt er lagret/);
  assert.match((await send(voice, "addition", { addition: "Og fredag." })).text, /Det du la til, er lagret/);
  await answerWith(voice);
  const answered = await open(voice);
  assert.match(answered.text, /Lyngtun svarte: Vi gjør det/);
  assert.match(answered.text, /Bo Prøvesen, fagleder/);
  assert.match(answered.text, /ser etter om det virker, senest/);
  const half = await send(voice, "effect-view", { seen: "half", seen_words: "To av tre ganger." });
  assert.match(half.text, /Du sier at du bare ser halve endringen\. Lyngtun må svare senest/);
  assert.match(half.text, /Virket det\? Du ser halve endringen/);
  const own = await send(voice, "degree", { degree: "2", degree_reason: "Dere spurte aldri." });
  assert.match(own.text, /Spurt.*trinn 2 av 5.*Deltok.*trinn 3 av 5/s);
  await answerWith(voice, "measure", "Vi ringer tilbake.");
  const yes = await send(voice, "effect-view", { seen: "yes", seen_words: "" });
  assert.match(yes.text, /Du ser endringen/);
  assert.match(yes.text, /To av tre ganger\./, "the earlier answer stays");
  assert.match((await send(voice, "reopening", { reopening: "Stengt igjen." })).text, /Saken er åpen igjen/);
  await scene.visitor.post("/follow/withdrawal-review", { code: voice.code });
  const review = await scene.visitor.post("/follow/withdrawal-review", { code: voice.code });
  const sure = formTo(review.text, /\/follow\/withdrawal$/);
  assert.match((await scene.visitor.post(sure.action, sure.fields)).text, /Saken er trukket/);
  assert.match((await send(voice, "reopening", {})).text, /Saken er åpen igjen/);

  const entries = await scene.rows(
    "select kind, at from participation.voice_entry where voice_id = $1 and by = 'giver'",
    [voice.id],
  );
  assert.deepEqual([...new Set(entries.map((e) => e["kind"]))].sort(), [
    "addition",
    "degree",
    "effect-view",
    "reopening",
    "reply",
    "withdrawal",
  ]);
  assert.deepEqual([...new Set(entries.map((e) => e["at"]))], [null]);
  const trail = await scene.rows(
    "select act, at, week::text from platform.trail where subject_id = $1 and actor_kind in ('code', 'anonymous')",
    [voice.id],
  );
  assert.equal(trail.length, entries.length + 1);
  assert.deepEqual([...new Set(trail.map((row) => row["at"]))], [null]);
  // Whatever a giver's act set in a clock is a Sunday; the service's own acts have days.
  const clocks = await scene.rows(
    "select start::text, extract(isodow from start)::int as day from platform.clock where subject_id = $1",
    [voice.id],
  );
  assert.ok(clocks.length >= 3);
  assert.deepEqual([...new Set(clocks.map((c) => c["day"]))], [7]);
  const [kept] = await scene.rows(
    "select received_at, withdrawn_week from participation.voice where id = $1",
    [voice.id],
  );
  assert.deepEqual(kept, { received_at: null, withdrawn_week: null });
  assert.deepEqual(await scene.rows("select * from platform.once where act <> 'anonymous'"), []);

  // The same acts by somebody with a name do have a moment: the test above can fail.
  const named = await scene.give("ada", "Med navn.");
  await send(named, "addition", { addition: "Mer." });
  const [control] = await scene.rows("select at from participation.voice_entry where voice_id = $1", [
    named.id,
  ]);
  assert.notEqual(control?.["at"], null);
});

test("ten clicks with a code have one effect, and each of the ten is told that it is done", async () => {
  const voice = await scene.giveAnonymously("Ti klikk.");
  await answerWith(voice);
  for (const [noun, fields] of [
    ["addition", { addition: "Én gang." }],
    ["effect-view", { seen: "no", seen_words: "Nei." }],
  ] as const) {
    const form = formTo((await open(voice)).text, new RegExp(`/follow/${noun}$`));
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => scene.visitor.post(form.action, { ...form.fields, ...fields })),
    );
    assert.deepEqual([...new Set(pages.map((page) => page.status))], [200]);
    for (const page of pages) assert.match(page.text, /er lagret/);
    const found = await scene.rows(
      "select 1 from participation.voice_entry where voice_id = $1 and kind = $2",
      [voice.id, noun],
    );
    assert.equal(found.length, 1);
  }
  const disputes = await scene.rows(
    "select 1 from platform.clock where subject_id = $1 and rule_id = 'dispute-answer'",
    [voice.id],
  );
  assert.equal(disputes.length, 1);
});

test("other words under a used form are not lost: they are another addition", async () => {
  const voice = await scene.giveAnonymously("To tekster.");
  const form = formTo((await open(voice)).text, /addition$/);
  for (const addition of ["Først.", "Så.", "Så."])
    assert.equal((await scene.visitor.post(form.action, { ...form.fields, addition })).status, 200);
  const found = await scene.rows(
    "select text from participation.voice_entry where voice_id = $1 order by n",
    [voice.id],
  );
  assert.deepEqual(found, [{ text: "Først." }, { text: "Så." }]);
});

test("nobody disputes an answer unread: the form waits with its text while the new state is shown", async () => {
  const voice = await scene.giveAnonymously("Gammel side.");
  await answerWith(voice, "not", "Huset er fullt.");
  const form = formTo((await open(voice)).text, /effect-view$/);
  await scene.visitor.post(form.action, { ...form.fields, seen: "no", seen_words: "Første." });
  await answerWith(voice, "not", "Vi har sett på det en gang til.");
  const late = await scene.visitor.post(form.action, {
    ...form.fields,
    seen: "no",
    seen_words: "Jeg er uenig.",
  });
  assert.equal(late.status, 409);
  assert.match(late.text, /Det er kommet noe nytt i saken/);
  assert.match(late.text, /Vi har sett på det en gang til\./);
  const kept = formTo(late.text, /effect-view$/);
  assert.equal(kept.fields["seen_words"], "Jeg er uenig.");
  assert.equal((await scene.visitor.post(kept.action, kept.fields)).status, 200);
});

test("an act that may not happen is refused in words, and nothing is stored", async () => {
  const voice = await scene.giveAnonymously("Ikke ennå.");
  const { fields } = formTo((await open(voice)).text, /addition$/);
  const page = await scene.visitor.post("/follow/effect-view", { ...fields, seen: "yes" });
  assert.equal(page.status, 409);
  assert.match(page.text, /De har ikke svart ennå/);
  assert.deepEqual(
    await scene.rows("select 1 from participation.voice_entry where voice_id = $1", [voice.id]),
    [],
  );
});

test("the case can be taken out as data and on paper, and holds no id and no code", async () => {
  const voice = await scene.giveAnonymously("Ta meg med.");
  await answerWith(voice);
  const json = await scene.visitor.post("/follow/take-out-json", { code: voice.code });
  assert.equal(json.headers.get("content-disposition"), 'attachment; filename="medvirk.json"');
  const data = JSON.parse(json.text) as Record<string, Record<string, unknown>>;
  assert.equal(data["format"], "medvirk-case-1");
  assert.equal(data["voice"]?.["words"], "Ta meg med.");
  assert.equal(data["voice"]?.["received"], data["voice"]?.["received_week"]);
  assert.doesNotMatch(json.text, new RegExp(`${voice.code}|[0-9a-f]{8}-[0-9a-f]{4}-`));
  const pdf = await scene.visitor.post("/nn/follow/take-out-pdf", { code: voice.code });
  assert.equal(pdf.status, 200);
  assert.match(pdf.text, /^%PDF-/);
});

test("in every language the case opens, and the way in is whole in Northern Sámi", async () => {
  const voice = await scene.giveAnonymously("På alle språk.");
  await answerWith(voice);
  for (const [prefix, words] of [
    ["", /Tråden i saken/],
    ["/nn", /Tråden i saka/],
    ["/en", /The thread of the case/],
    ["/se", /lang="nb"/],
  ] as const) {
    const page = await scene.visitor.post(`${prefix}/follow`, { code: voice.code });
    assert.equal(page.status, 200);
    assert.match(page.text, words);
  }
  const entry = await scene.visitor.get("/se/follow");
  assert.match(entry.text, /Raba ášši/);
  assert.doesNotMatch(entry.text, /mv-untranslated/);
});

test("a stranger who types nonsense is held off, and keeps nobody out of an own case", async () => {
  const voice = await scene.giveAnonymously("Ikke steng meg ute.");
  const seen = new Set<number>();
  for (let i = 0; i < 70; i++) seen.add((await scene.visitor.post("/follow", { code: makeCode() })).status);
  assert.deepEqual([...seen], [422, 429]);
  assert.equal((await open(voice)).status, 200);
});

test("the giver does not see the change, says so, and has the whole case opened again", async () => {
  const voice = await scene.giveAnonymously("Hele veien.");
  await answerWith(voice);
  await send(voice, "effect-view", { seen: "no", seen_words: "" });
  const page = await send(voice, "reopening", { reopening: "Det er som før." });
  assert.match(page.text, /Du har åpnet saken igjen\. Lyngtun må svare senest/);
  const open = await scene.rows(
    "select 1 from platform.clock where subject_id = $1 and ended_on is null and rule_id = 'dispute-answer'",
    [voice.id],
  );
  assert.equal(open.length, 1);
});
