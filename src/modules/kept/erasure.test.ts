import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { addDays, asDay, oslo } from "#platform/clock/index.ts";
import { eraseJob } from "#platform/erasures/index.ts";
import type { House } from "#platform/house.ts";
import { newKey } from "#platform/http/once.ts";
import type { JobWork } from "#platform/module.ts";
import { register } from "#platform/processing/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { personEverywhere, tablesWith } from "#test/erased-person.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { modules } from "../../modules.ts";
import { dueDay, mayAsk, mayTakeBack } from "./erasure.ts";
import { erasuresDue } from "./jobs.ts";
import { erasureTexts } from "./texts/erasure.ts";

const folder = mkdtempSync(join(tmpdir(), "medvirk-erase-"));
let t: TestDatabase;
let house: House;
let visitor: ReturnType<typeof visit>;
before(async () => {
  t = await openTestDatabase();
  house = testHouse(t, modules, { MEDVIRK_DATA: folder });
  await seedPeople(t.owner, house.config);
  visitor = visit(
    serve(
      house,
      modules.flatMap((module) => module.routes),
    ),
  );
});
after(async () => {
  await t.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (cookie: string, fields: Record<string, string> = {}) =>
  visitor.post("/my/erasure", { key: newKey(), sure: "yes", ...fields }, cookie);
/** What the house does by itself on a day so many days from now: looks whose day has come, and does what it asked for. */
const runDay = async (days: number) => {
  const today = addDays(oslo(new Date()), days);
  const run: JobWork["run"] = (work) => t.db.asHouse("job", today, work);
  const work = { today, now: new Date(), config: house.config, run, step: run };
  await erasuresDue({}, work);
  const { rows } = await t.owner.query("delete from platform.job where kind = 'erase' returning payload");
  for (const { payload } of rows as { payload: Record<string, unknown> }[])
    await eraseJob(modules)(payload, work);
};

test("whether one may ask, and until when one may change one's mind, is counted in whole days", () => {
  const today = asDay("2026-11-25");
  const request = { id: "x", asked_at: new Date(), due: dueDay(today) };
  assert.equal(request.due, "2026-12-02");
  assert.equal(mayAsk(null, 0), null);
  assert.equal(mayAsk(null, 1), "works-here");
  assert.equal(mayAsk(request, 0), "already-asked");
  assert.equal(mayTakeBack(request, addDays(request.due, -1)), true);
  assert.equal(mayTakeBack(request, request.due), false);
  assert.equal(mayTakeBack(null, today), false);
});

test("whoever asks to be erased is told the day, can change their mind, and is then as before", async () => {
  const me = await personEverywhere(t.owner);
  const cookie = await signIn(t, me.id);
  const page = await visitor.get("/my/erasure", cookie);
  assert.match(page.text, /Dette blir borte[\s\S]*Dette blir stående, og hvorfor/);
  const unsure = await visitor.post("/my/erasure", { key: newKey() }, cookie);
  assert.equal(unsure.status, 422);
  assert.match(unsure.text, /ds-error-summary/);
  const key = newKey();
  assert.equal((await ask(cookie, { key })).status, 303);
  assert.equal((await ask(cookie, { key })).status, 303, "sent twice, asked once");
  assert.equal((await ask(cookie)).status, 409);
  const asked = await visitor.get("/my/erasure", cookie);
  assert.match(asked.text, /Du har bedt om å bli slettet[\s\S]*Jeg har ombestemt meg/);
  assert.match((await visitor.get("/my/messages", cookie)).text, /Du kan ombestemme deg/);
  await runDay(6);
  assert.ok((await tablesWith(t.owner, me.canaries)).length > 5, "not before its day");
  const undone = await visitor.post("/my/erasure/withdrawal", { key: newKey() }, cookie);
  assert.equal(undone.status, 303);
  assert.match((await visitor.get("/my/erasure?undone", cookie)).text, /Alt er som før/);
  await runDay(9);
  assert.ok((await tablesWith(t.owner, me.canaries)).length > 5, "whoever changed their mind stays");
});

test("when the day has come the person is erased, cannot come in, and what was asked for is seen to be done", async () => {
  const me = await personEverywhere(t.owner);
  const cookie = await signIn(t, me.id);
  assert.equal((await ask(cookie)).status, 303);
  await runDay(7);
  assert.deepEqual(await tablesWith(t.owner, me.canaries), []);
  assert.notEqual((await visitor.get("/my/erasure", cookie)).status, 200);
  const { rows } = await t.owner.query(
    "select due::text, done_at is not null as done from kept.erasure where person_id = $1",
    [me.id],
  );
  assert.deepEqual(rows, [{ due: addDays(oslo(new Date()), 7), done: true }]);
});

test("whoever works here is told why they cannot be erased now, and nobody asks for another", async () => {
  const { siv, ada } = demoCast;
  const siv1 = await signIn(t, siv.id);
  assert.match((await visitor.get("/my/erasure", siv1)).text, /Du har en rolle her nå/);
  assert.equal((await ask(siv1)).status, 409);
  assert.equal((await visitor.get("/my/erasure", await signIn(t, siv.id, siv.roles[0].id))).status, 404);
  const cookie = await signIn(t, ada.id);
  await t.owner.query(
    "update platform.session set checked_at = now() - interval '11 minutes' where person_id = $1",
    [ada.id],
  );
  const { headers } = await ask(cookie);
  assert.doesNotMatch(headers.get("location") ?? "", /erasure/, "asked anew who one is");
  const { rows } = await t.owner.query("select 1 from kept.erasure where person_id in ($1, $2)", [
    siv.id,
    ada.id,
  ]);
  assert.deepEqual(rows, []);
});

test("whoever reads what stays after an erasure is told why, with the section, in each language", () => {
  const kept = new Set(
    register()
      .filter(({ erasure }) => erasure.becomes === "kept")
      .map((row) => row.data_class),
  );
  for (const lang of ["nb", "nn", "en"] as const) {
    const because: Readonly<Record<string, string>> = erasureTexts.in(lang).t.stays.because;
    assert.deepEqual(Object.keys(because).sort(), [...kept].sort(), lang);
    for (const words of Object.values(because)) assert.match(words, /§|arti[ck]/);
  }
});
