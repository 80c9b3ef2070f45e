import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { formTo } from "#test/browser-form.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { makeCode } from "./code.ts";
import { crisisPlanOpenedSince, crisisPlanPath } from "./index.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  for (const table of ["care.crisis_attempt", "platform.message", "platform.trail"])
    await scene.rows(`delete from ${table}`);
});

const reader = {
  name: "Vakt Vera",
  capacity: "health",
  workplace: "Akuttmottaket, Storelv sykehus",
  reason: "Pasienten svarer ikke.",
};
/** Ada's card, made on her page: its code as it stands there. */
const card = async (): Promise<string> => {
  await scene.send("/my/crisis-plan/card", /\/card$/);
  return shownCode();
};
const shownCode = async (): Promise<string> => {
  const shown = /class="mv-code[^"]*">(.*?)<\/p>/s.exec(await scene.page("/my/crisis-plan/card"))?.[1] ?? "";
  return shown.replaceAll(/<[^>]*>/g, "").trim();
};
const read = async (code: string, more: Record<string, string> = {}) => {
  const form = formTo((await scene.get("/emergency", "")).text, /\/emergency$/);
  return scene.visitor.post("/emergency", { ...form.fields, ...reader, code, ...more });
};
const written = async () => {
  await scene.write("signs", { words: "Jeg slutter å svare." });
  await scene.write("contact", { name: "Søster Siri", telephone: "444 33 222", words: "Alt" });
  await scene.write("home", { words: "Nøkkelen er hos naboen", hide: "yes" });
  await scene.write("must-not-know", { words: "Far" });
};

test("whoever has the card reads what is for others, is in the log with name, place and reason, and the person is told", async () => {
  await written();
  const code = await card();
  assert.match(code, /^([0-9A-Z]{4} ){6}[0-9A-Z]{4}$/);
  const answer = await read(code.toLowerCase());
  assert.equal(answer.status, 200);
  assert.match(
    answer.text,
    /Skrevet av Ada Eksempel.*taushetsplikt.*Jeg slutter å svare.*Søster Siri.*tel:44433222/s,
  );
  assert.doesNotMatch(answer.text, /Nøkkelen|\bFar\b|ikke vite det|skjult|Versjon/);
  const looked = await scene.page("/my/looked");
  assert.match(
    looked,
    /Vakt Vera.*leste kriseplanen din med koden på kortet.*Helsepersonell, Akuttmottaket, Storelv sykehus.*Pasienten svarer ikke/s,
  );
  assert.doesNotMatch(looked, /Spør hvorfor/);
  assert.deepEqual(await scene.rows("select person_id, kind from platform.message"), [
    { person_id: demoCast.ada.id, kind: "crisis-reading" },
  ]);
  for (const { sealed } of await scene.rows("select sealed from care.crisis_reading"))
    assert.doesNotMatch(Buffer.from(sealed as Uint8Array).toString("latin1"), /Vera|Akutt|svarer/);
});

test("whoever does not say who they are reads nothing, and learns nothing of the code", async () => {
  await written();
  const code = await card();
  for (const missing of ["name", "capacity", "workplace", "reason"]) {
    const right = await read(code, { [missing]: "" });
    const wrong = await read(makeCode(), { [missing]: "" });
    assert.equal(right.status, 422);
    const plain = (text: string) =>
      text.replaceAll(/name="(key|code)"[^>]*>/g, "").replaceAll(/value="[^"]*"/g, "");
    assert.equal(plain(right.text), plain(wrong.text), missing);
    assert.match(right.text, /Vakt Vera|Akuttmottaket/, "what was typed stays");
  }
  assert.deepEqual(await scene.rows("select at from care.crisis_reading"), []);
  assert.deepEqual(await scene.rows("select at from care.crisis_attempt"), []);
});

test("an old card, an ended one, one of somebody gone and a code nobody has are answered alike", async () => {
  await written();
  const plain = (answer: { status: number; text: string }) =>
    `${answer.status} ${answer.text.replaceAll(/value="[^"]*"/g, "")}`;
  const nobody = plain(await read(makeCode()));
  assert.match(nobody, /^422.*Koden åpner ikke noe/s);
  const old = await card();
  await scene.send("/my/crisis-plan/card", /renewal$/);
  const renewed = await shownCode();
  assert.notEqual(renewed, old);
  assert.equal(plain(await read(old)), nobody);
  assert.equal((await read(renewed)).status, 200);
  await scene.rows("update people.person set valid_to = '2026-11-01' where id = $1", [demoCast.ada.id]);
  assert.equal(plain(await read(renewed)), nobody);
  await scene.rows("update people.person set valid_to = null where id = $1", [demoCast.ada.id]);
  await scene.send("/my/crisis-plan/card", /ending$/);
  assert.equal(plain(await read(renewed)), nobody);
  assert.match(await scene.page("/my/crisis-plan/card"), /Du har ikke noe kort/);
  assert.equal((await scene.rows("select at from care.crisis_attempt")).length, 4);
});

test("a slip of the pen is told from a code nobody has, and counts against nobody", async () => {
  await written();
  const code = await card();
  const slip = `${code.slice(0, 5)}${code[5] === "A" ? "B" : "A"}${code.slice(6)}`;
  assert.match((await read(slip)).text, /Ett eller flere tegn er feil/);
  assert.match((await read(code.slice(0, 12))).text, /Koden skal ha 28 tegn/);
  assert.deepEqual(await scene.rows("select at from care.crisis_attempt"), []);
});

test("after twenty wrong codes in an hour a network waits, with the right one too; an hour later it is read", async () => {
  await written();
  const code = await card();
  for (let n = 0; n < 20; n++) assert.equal((await read(makeCode())).status, 422);
  const held = await read(code);
  assert.equal(held.status, 429);
  assert.match(held.text, /Vent en time, eller ring 116 117/);
  assert.doesNotMatch(held.text, /Søster/);
  await scene.rows("update care.crisis_attempt set at = at - interval '61 minutes'");
  assert.equal((await read(code)).status, 200);
});

test("three hundred wrong codes from everywhere hold up whoever has typed one, and nobody who has not", async () => {
  await written();
  const code = await card();
  await scene.rows(
    "insert into care.crisis_attempt (network_hash) select sha256(n::text::bytea) from generate_series(1, 300) n",
  );
  assert.equal((await read(code)).status, 200, "whoever holds the card is never shut out by strangers");
  assert.equal((await read(makeCode())).status, 422);
  assert.equal((await read(makeCode())).status, 429);
});

test("the same form sent again is one look; the same later is another", async () => {
  await written();
  const code = await card();
  const key = newKey();
  await Promise.all([1, 2, 3].map(() => read(code, { key })));
  assert.equal((await scene.rows("select id from care.crisis_reading")).length, 1);
  await scene.rows("update care.crisis_reading set at = at - interval '6 minutes'");
  await read(code, { key });
  assert.equal((await scene.rows("select id from care.crisis_reading")).length, 2);
  assert.equal((await scene.rows("select id from platform.trail where act = 'crisis-reading'")).length, 2);
});

test("what somebody said when reading cannot be changed unseen: the line in the sealed log is made of it", async () => {
  await written();
  await read(await card());
  const bound = async () =>
    (
      await scene.rows(
        `select (encode(substring(sha256(r.sealed) for 16), 'hex')::uuid = t.subject_id) as whole
         from care.crisis_reading r join platform.trail t on t.subject_id = r.id and t.act = 'crisis-reading'`,
      )
    ).map(({ whole }) => whole);
  assert.deepEqual(await bound(), [true]);
  await scene.rows("update care.crisis_reading set sealed = 'x'");
  assert.deepEqual(await bound(), [false]);
});

test("while the line cannot be written, nothing is read", async () => {
  await written();
  const code = await card();
  await scene.rows(
    "create or replace function public.refuse() returns trigger language plpgsql as 'begin raise exception ''no log''; end'",
  );
  await scene.rows(
    "create trigger refuse before insert on platform.trail for each row when (new.act = 'crisis-reading') execute function public.refuse()",
  );
  const answer = await read(code);
  await scene.rows("drop trigger refuse on platform.trail");
  assert.equal(answer.status, 500);
  assert.doesNotMatch(answer.text, /Søster|svare/);
  assert.equal((await read(code)).status, 200);
});

test("a plan in which nothing is for others says whose it is, and no more", async () => {
  await scene.write("must-not-know", { words: "Far" });
  const { status, text } = await read(await card());
  assert.equal(status, 200);
  assert.match(text, /Skrevet av Ada Eksempel.*Her er det ikke skrevet noe som er synlig for andre/s);
  assert.doesNotMatch(text, /\bFar\b|ikke vite det/);
});

test("the owner, and nobody else, is told whether the plan was opened since a moment", async () => {
  await written();
  await read(await card());
  const since = (name: "ada" | "noor", moment: Date) =>
    scene.as(name, false, (tx) => crisisPlanOpenedSince(tx, moment));
  const before_ = new Date(Date.now() - 60_000);
  assert.deepEqual(
    (await since("ada", before_)).map(({ by }) => by),
    ["card"],
  );
  assert.deepEqual(await since("ada", new Date(Date.now() + 60_000)), []);
  assert.deepEqual(await since("noor", before_), []);
  assert.match(await scene.page(crisisPlanPath), /Kriseplanen min/);
});
