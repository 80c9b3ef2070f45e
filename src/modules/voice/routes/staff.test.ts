import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoUnits } from "../../../../demo/cast.ts";
import { openFile } from "../case-file.ts";
import { addition } from "../giver-acts.ts";
import { acknowledgement } from "../service-acts.ts";
import { myVoiceRoutes } from "./my-voices.tsx";
import { staffRoutes } from "./staff.tsx";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let siv: string;
let bo: string;
before(async () => {
  scene = await openVoiceScene([...staffRoutes, ...myVoiceRoutes], "2026-11-23T10:00:00+01:00");
  siv = await scene.cookieOf("siv", true);
  bo = await scene.cookieOf("bo", true);
});
after(() => scene.close());

const yes = (fields: Record<string, string> = {}): Record<string, string> => ({
  key: newKey(),
  seen: "0",
  step: "send",
  text: "Takk for at du sa det. Vi åpner telefonen.",
  outcome: "measure",
  what: "Åpen telefon til klokka 20",
  who: demoCast.bo.id,
  when: "15.01.2027",
  degree: "2",
  degreeReason: "Du sa hva som var galt.",
  ...fields,
});
const entriesOf = (id: string) =>
  scene.rows("select kind, person_name, text from participation.voice_entry where voice_id = $1 order by n", [
    id,
  ]);
const post = (id: string, noun: string, fields: Record<string, string>, cookie = siv) =>
  scene.visitor.post(`/my/voices/${id}/${noun}`, fields, cookie);
const see = async (id: string, cookie = siv) => (await scene.visitor.get(`/my/voices/${id}`, cookie)).text;

test("a leader looks the answer over as the giver will read it, changes it, and sends it; the giver is told", async () => {
  const voice = await scene.give("ada", "Telefonen er stengt om kvelden.");
  const fields = yes();
  const review = await post(voice.id, "answer", { ...fields, step: "review" });
  assert.equal(review.status, 200, review.text.slice(0, 300));
  for (const words of [
    "Vi åpner telefonen.",
    "Åpen telefon til klokka 20",
    "Bo Prøvesen",
    "15. januar 2027",
    "Du sa hva som var galt.",
    "Siv Tenkt",
  ])
    assert.ok(review.text.includes(words), words);
  assert.deepEqual(await entriesOf(voice.id), [], "nothing is sent yet");
  const change = await post(voice.id, "answer", { ...fields, step: "change" });
  assert.match(change.text, /value="Åpen telefon til klokka 20"/);
  const sent = await post(voice.id, "answer", fields);
  assert.equal(sent.status, 303);
  assert.equal(sent.headers.get("location"), `/my/voices/${voice.id}`);
  assert.equal((await entriesOf(voice.id))[0]?.["kind"], "answer");
  const [message] = await scene.rows(
    "select kind from platform.message where subject_id = $1 and person_id = $2",
    [voice.id, demoCast.ada.id],
  );
  assert.equal(message?.["kind"], "voice-answer");
  assert.match(await see(voice.id), /Saken er besvart/);
});

test("the same answer posted ten times at once is one answer", async () => {
  const voice = await scene.give("ada", "Det er for lite mat.");
  const fields = yes();
  const answers = await Promise.all(Array.from({ length: 10 }, () => post(voice.id, "answer", fields)));
  assert.deepEqual([...new Set(answers.map((one) => one.status))], [303]);
  assert.equal((await entriesOf(voice.id)).length, 1);
  const [cases] = await scene.rows(
    "select count(*)::int as n from participation.case_source where source_id = $1",
    [voice.id],
  );
  assert.equal(cases?.["n"], 1);
});

test("an answer without a consequence is shown again with all its words and what is missing", async () => {
  const voice = await scene.give("ada", "Ingen hører på meg.");
  const { status, text } = await post(
    voice.id,
    "answer",
    yes({ step: "review", what: "", when: "31.02.2027", degree: "" }),
  );
  assert.equal(status, 422);
  assert.match(text, /Tre ting mangler/);
  for (const words of [
    "Skriv hva som skal gjøres",
    "Skriv en dato som finnes",
    "fikk være med",
    "Vi åpner telefonen.",
    'value="31.02.2027"',
  ])
    assert.ok(text.includes(words), words);
  assert.deepEqual(await entriesOf(voice.id), []);
});

test("two answer at once: one is sent, the other keeps the text and reads what the first one did", async () => {
  const voice = await scene.give("ada", "Møtet er for stort.");
  const both = await Promise.all([
    post(voice.id, "answer", yes({ text: "Svaret til Siv, som er langt nok." }), siv),
    post(voice.id, "answer", yes({ text: "Svaret til Bo, som er langt nok." }), bo),
  ]);
  assert.deepEqual(both.map((one) => one.status).sort(), [303, 409]);
  assert.equal((await entriesOf(voice.id)).length, 1);
  const [winner, loser] = both[0]?.status === 303 ? ["Siv", "Bo"] : ["Bo", "Siv"];
  const kept = both.find((one) => one.status === 409)?.text ?? "";
  assert.match(kept, new RegExp(`Svaret til ${loser}`), "the own text");
  assert.match(kept, new RegExp(`${winner} [A-ZÆØÅ][a-zæøå]+ svarte`), "what the other did");
  assert.match(kept, new RegExp(`Svaret til ${winner}`), "and said");
});

test("whoever writes while the giver adds something reads that before the answer goes", async () => {
  const voice = await scene.give("ada", "Møtet er for stort.");
  await scene.as("ada", false, async (tx) => {
    await addition(tx, await openFile(tx, voice.id), "Og det er for langt.", {
      now: scene.clock.now,
      today: scene.today(),
    });
  });
  const { status, text } = await post(voice.id, "answer", yes());
  assert.equal(status, 409);
  assert.match(text, /Og det er for langt\./);
  assert.match(text, /Vi åpner telefonen\./);
  assert.match(text, /name="seen" value="1"/, "having read it, one may send");
  assert.equal((await post(voice.id, "answer", yes({ seen: "1" }))).status, 303);
});

test("whoever wrote an answer to a case that has gone elsewhere gets the text back, as for one that never was", async () => {
  const voice = await scene.give("ada", "Feil sted.");
  assert.equal(
    (
      await post(voice.id, "handover", {
        key: newKey(),
        seen: "0",
        unit: demoUnits.elvebredden.id,
        reason: "Det er deres hus.",
      })
    ).status,
    303,
  );
  for (const id of [voice.id, "00000000-0000-4000-8000-000000000000"]) {
    const { status, text } = await post(id, "answer", yes());
    assert.equal(status, 404);
    assert.match(text, /Vi åpner telefonen\./);
  }
  const ola = await scene.cookieOf("ola", true);
  assert.match(await see(voice.id, ola), /Det er deres hus\./);
});

test("a draft without script is kept, comes back, is seen by nobody else and is gone when sent", async () => {
  const voice = await scene.give("ada", "Kladden.");
  const kept = await post(voice.id, "answer", yes({ step: "draft", text: "Halvferdig" }));
  assert.equal(kept.status, 303);
  assert.match(await see(voice.id), /Halvferdig/);
  assert.doesNotMatch(await see(voice.id, bo), /Halvferdig/);
  assert.equal((await post(voice.id, "answer", yes())).status, 303);
  assert.deepEqual(await scene.rows("select 1 from platform.draft where subject_id = $1", [voice.id]), []);
});

test("more time needs a day and a reason, and is given once", async () => {
  const voice = await scene.give("ada", "Når får jeg svar?");
  const bare = await post(voice.id, "extension", { key: newKey(), seen: "0", to: "", reason: "" });
  assert.equal(bare.status, 422);
  assert.match(bare.text, /To ting mangler/);
  const early = await post(voice.id, "extension", {
    key: newKey(),
    seen: "0",
    to: "1.12.2026",
    reason: "Vi må spørre.",
  });
  assert.equal(early.status, 422);
  assert.match(early.text, /Den nye datoen må komme etter/);
  assert.match(early.text, /Vi må spørre\./);
  assert.equal(
    (
      await post(voice.id, "extension", {
        key: newKey(),
        seen: "0",
        to: "14.12.2026",
        reason: "Vi må spørre.",
      })
    ).status,
    303,
  );
  assert.match(await see(voice.id), /14\. desember/);
  const again = await post(voice.id, "extension", {
    key: newKey(),
    seen: "1",
    to: "18.12.2026",
    reason: "Enda mer.",
  });
  assert.equal(again.status, 409);
  assert.match(again.text, /alt flyttet én gang/);
  assert.match(again.text, /Enda mer\./);
});

test("the unit to send to is found by search, and one that takes no voices is not offered", async () => {
  const voice = await scene.give("ada", "Feil sted.");
  const page = (q: string) =>
    scene.visitor.get(`/my/voices/${voice.id}/handover?q=${encodeURIComponent(q)}`, siv);
  assert.match((await page("elve")).text, /Elvebredden botilbud/);
  assert.doesNotMatch((await page("elve")).text, /Ambulant team/);
  assert.match((await page("xyz")).text, /Ingen enhet heter noe med «xyz»/);
  assert.doesNotMatch((await page("helse")).text, /value="00000002-5707-4e1f-8000-000000000002"/);
  const { status, text } = await post(voice.id, "handover", {
    key: newKey(),
    seen: "0",
    unit: "",
    reason: "Fordi.",
  });
  assert.equal(status, 422);
  assert.match(text, /Velg en enhet/);
});

test("whoever should not answer a case finds what to do instead, and the level above is chosen where one asks for it", async () => {
  const voice = await scene.give("ada", "Den handler om den som skal svare.");
  const at = `/my/voices/${voice.id}`;
  assert.match(await see(voice.id), new RegExp(`href="${at}/inability"`));
  const { text } = await scene.visitor.get(`${at}/inability`, siv);
  for (const way of ["/handover", "/handover?above=yes", "/question", "/extension", "#answer-title"])
    assert.ok(text.includes(`href="${at}${way}"`), way);
  // The office just above takes no voices, so it is the municipality's.
  const above = await scene.visitor.get(`${at}/handover?above=yes`, siv);
  assert.match(above.text, new RegExp(`value="${demoUnits.storelv.id}"[^>]*checked`));
  await post(voice.id, "answer", yes());
  const answered = await scene.visitor.get(`${at}/inability`, siv);
  assert.deepEqual([answered.status, answered.headers.get("location")], [303, at]);
});

test("opening a case is knowing of it: what was to be told about it is read", async () => {
  const voice = await scene.give("ada", "Meldingen.");
  await scene.rows(
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
     values ('00000001-5707-4e1f-8000-000000000001', $1, 'voice-reminder', 'voice', $2)`,
    [demoCast.siv.id, voice.id],
  );
  await see(voice.id);
  assert.deepEqual(
    await scene.rows("select 1 from platform.message where subject_id = $1 and read_at is null", [voice.id]),
    [],
  );
});

test("whoever acknowledges in one click cannot do it twice", async () => {
  const voice = await scene.give("ada", "Les meg.");
  assert.equal((await post(voice.id, "acknowledgement", { key: newKey() })).status, 303);
  const { status, text } = await post(voice.id, "acknowledgement", { key: newKey() }, bo);
  assert.equal(status, 409);
  assert.match(text, /Noen har alt sagt at den er lest/);
  await assert.rejects(
    scene.service("siv", voice, (tx, acting, file, when) => acknowledgement(tx, acting, file, "", when)),
  );
});
