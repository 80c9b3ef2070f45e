import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { openRecord } from "#modules/consent/index.ts";
import { newKey } from "#platform/http/once.ts";
import { formTo } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { firstWords } from "./notes.ts";
import { noteRoutes } from "./routes.tsx";
import { notesOf, versionsOf } from "./store.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
before(async () => {
  scene = await openVoiceScene(noteRoutes);
  ada = await scene.cookieOf("ada", false);
});
after(() => scene.close());

const write = async (words: string, topic = "daily-life", more: Record<string, string> = {}) => {
  const answer = await scene.visitor.post("/my/notes", { key: newKey(), topic, words, ...more }, ada);
  assert.equal(answer.status, 303, answer.text);
  return answer.headers.get("location") ?? "";
};
const page = async (path: string, cookie = ada) => (await scene.visitor.get(path, cookie)).text;
const press = async (path: string, noun: string) => {
  const { action, fields } = formOf(await page(path), noun);
  return scene.visitor.post(action, fields, ada);
};
const formOf = (html: string, noun: string) => {
  const [form = ""] = new RegExp(`<form[^>]*action="[^"]*/${noun}".*?</form>`, "s").exec(html) ?? [];
  return formTo(form.replace("<form", '<form class="mv-form"'), new RegExp(noun));
};

test("whoever has written nothing is told what would stand here, and that nothing has to", async () => {
  const html = await page("/my/notes");
  assert.match(html, /Du trenger ikke å skrive noe/);
  assert.doesNotMatch(html, /Tatt bort/);
});

test("a person writes in own words, on a topic, and the database holds them sealed", async () => {
  const at = await write("Jeg sover best med vinduet åpent.\n\nRing ikke før ti.");
  assert.match(await page(at), /Hverdagen min.*Ring ikke før ti\./s);
  const [row] = await scene.rows("select sealed from care.note where thread_id = $1", [at.split("/").at(-1)]);
  assert.doesNotMatch(Buffer.from(row?.["sealed"] as Uint8Array).toString("latin1"), /vinduet/);
  assert.match(await page("/my/notes"), /Hverdagen min.*Jeg sover best med vinduet/s);
});

test("a topic that was not chosen is asked for, the words are kept in the form and as a draft, and nothing is saved", async () => {
  const before_ = (await scene.rows("select id from care.note")).length;
  const wrong = await scene.visitor.post("/my/notes", { key: newKey(), words: "Halvferdig tanke" }, ada);
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /role="alert".*href="#topic"/s);
  assert.equal(formTo(wrong.text, /notes$/).fields["words"], "Halvferdig tanke");
  assert.equal((await scene.rows("select id from care.note")).length, before_);
  const again = await page("/my/notes/new");
  assert.match(again, /Dette skrev du sist/);
  assert.equal(formTo(again, /notes$/).fields["words"], "Halvferdig tanke");
  await write("Ferdig tanke");
  assert.doesNotMatch(await page("/my/notes/new"), /Halvferdig/);
});

test("sent ten times it is one note", async () => {
  const fields = { key: newKey(), topic: "contact", words: "Ti ganger" };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => scene.visitor.post("/my/notes", fields, ada)),
  );
  assert.equal(new Set(answers.map((a) => a.headers.get("location"))).size, 1);
  assert.equal((await page("/my/notes")).split("Ti ganger").length, 2);
});

test("a newer version stands for the older, which its owner alone can still read", async () => {
  const at = await write("Den første versjonen", "treatment");
  const id = at.split("/").at(-1) ?? "";
  const { action, fields } = formTo(await page(`${at}/version`), /version$/);
  assert.equal(fields["words"], "Den første versjonen");
  await scene.visitor.post(action, { ...fields, words: "Den andre versjonen" }, ada);
  // The same words again make no third one.
  await scene.visitor.post(action, { ...fields, key: newKey(), words: "Den andre versjonen" }, ada);
  const html = await page(at);
  assert.match(html, /Den andre versjonen.*Tidligere versjoner.*Den første versjonen/s);
  await scene.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
     values ($1, $2, $3, 'treatment', 'unit', $4, 'care', '2026-11-01', $3)`,
    [demoOrganisation.id, randomUUID(), demoCast.ada.id, demoUnits.lyngtun.id],
  );
  const seen = await scene.as("bo", true, async (tx) => {
    assert.equal(
      await openRecord(tx, {
        personId: demoCast.ada.id,
        topic: "treatment",
        purpose: "care",
        what: "notes",
      }),
      "consent",
    );
    return [
      (await notesOf(tx, demoCast.ada.id, "treatment")).filter((n) => n.thread_id === id).length,
      (await versionsOf(tx, id)).length,
    ];
  });
  assert.deepEqual(seen, [1, 1]);
});

test("hidden it is marked for its owner alone, and shown again with one click", async () => {
  const at = await write("Bare for meg", "treatment", { hide: "yes" });
  const id = at.split("/").at(-1) ?? "";
  const boSees = () =>
    scene.as("bo", true, async (tx) => {
      await openRecord(tx, {
        personId: demoCast.ada.id,
        topic: "treatment",
        purpose: "care",
        what: "notes",
      });
      return (await notesOf(tx, demoCast.ada.id, "treatment")).some((n) => n.thread_id === id);
    });
  assert.match(await page(at), /Bare du ser dette notatet/);
  assert.equal(await boSees(), false);
  await press(at, "showing");
  assert.match(await page(at), /De du deler dette temaet med, kan lese notatet/);
  assert.equal(await boSees(), true);
  await press(at, "hiding");
  assert.equal(await boSees(), false);
});

test("taking a note away has its own page, and it can be had back", async () => {
  const at = await write("Snart borte");
  assert.match(await page(`${at}/removal`), /Du kan hente det tilbake i 30 dager/);
  await press(`${at}/removal`, "removal");
  assert.match(await page("/my/notes"), /Tatt bort.*Snart borte/s);
  assert.match(await page(at), /Du tok bort dette notatet/);
  await press(at, "restoration");
  assert.doesNotMatch(await page("/my/notes"), /Tatt bort/);
  assert.match(await page(at), /Snart borte/);
});

test("another person's note, one's own at work, and none at all are the same: not found", async () => {
  const at = await write("Ikke for Noor");
  const noor = await scene.cookieOf("noor", false);
  const ask = async (path: string, cookie: string) => {
    const { status, text } = await scene.visitor.get(path, cookie);
    return `${status} ${text}`;
  };
  const absent = await ask(`/my/notes/${randomUUID()}`, noor);
  assert.match(absent, /^404/);
  for (const path of [at, `${at}/version`, `${at}/removal`])
    assert.equal(await ask(path, noor), absent, path);
  const post = (path: string) => scene.visitor.post(path, { key: newKey(), words: "Tatt over" }, noor);
  for (const noun of ["version", "hiding", "showing", "removal", "restoration"])
    assert.equal((await post(`${at}/${noun}`)).status, 404, noun);
  const work = await scene.cookieOf("bo", true);
  assert.equal(
    (await scene.visitor.get("/my/notes", work)).headers.get("location"),
    "/my/role?return=%2Fmy%2Fnotes",
  );
  assert.equal(
    (await scene.visitor.post("/my/notes", { key: newKey(), topic: "plan", words: "x" }, work)).status,
    404,
  );
  assert.match(await page(at), /Ikke for Noor/);
});

test("the first words of a note fit a line, whatever was written", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (words) => {
      const line = firstWords(words);
      assert.ok(line.length <= 91);
      assert.doesNotMatch(line, /\n/);
    }),
  );
  assert.equal(firstWords(`${"ord ".repeat(40)}`), `${"ord ".repeat(22).trim()}…`);
});
