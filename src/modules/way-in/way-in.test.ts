import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  comeIn,
  copyOf,
  giveNew,
  isIn,
  type Scene,
  sheetOn,
  typeIn,
  wayInScene,
} from "#test/way-in-scene.ts";

let s: Scene;
const password = "lyngen blomstrer i august";
before(async () => {
  s = await wayInScene();
});
after(() => s.t.close());

test("somebody without a national eID gets a code from an employee, makes a password, and comes in with it", async () => {
  const sheet = await giveNew(await s.as("bo"), "Una Utenkort");
  const una = s.browser();
  const met = await comeIn(una, sheet, password);
  assert.equal(met.url, "/my/way-in");
  assert.match(met.text, /Du er logget inn med kode/);
  assert.match(met.text, /Bo Prøvesen på Lyngtun laget en kode til deg/);
  assert.match(met.text, /Den som laget den, kjente deg/);
  await una.go("/my/sign-out", {});
  assert.equal(await isIn(una), false);
  const again = s.browser();
  assert.equal((await typeIn(again, sheet.name.replaceAll("-", " ").toUpperCase(), password)).status, 200);
  assert.equal(await isIn(again), true);
});

test("a code works once, and not for another name", async () => {
  const bo = await s.as("bo");
  const [one, other] = [await giveNew(bo, "Ena Oppdiktet"), await giveNew(bo, "Toa Oppdiktet")];
  assert.equal((await typeIn(s.browser(), other.name, one.code)).status, 422);
  await comeIn(s.browser(), one, password);
  const second = await typeIn(s.browser(), one.name, one.code);
  assert.equal(second.status, 422);
  assert.match(second.text, /passer ikke sammen/);
});

test("whoever is interrupted between the code and the password can type the code again", async () => {
  const sheet = await giveNew(await s.as("bo"), "Pia Avbrutt");
  assert.equal((await typeIn(s.browser(), sheet.name, sheet.code)).url, "/my/sign-in/password");
  assert.equal((await comeIn(s.browser(), sheet, password)).url, "/my/way-in");
});

test("of two who hold the same code only the first makes a password with it", async () => {
  const sheet = await giveNew(await s.as("bo"), "Dua Dobbel");
  const [first, second] = [s.browser(), s.browser()];
  for (const one of [first, second]) await typeIn(one, sheet.name, sheet.code);
  const made = { password, password_again: password };
  assert.equal((await first.go("/my/sign-in/password", made)).url, "/my/way-in");
  const late = await second.go("/my/sign-in/password", made);
  assert.equal(late.status, 422);
  assert.match(late.text, /Koden gjelder ikke lenger/);
  assert.equal(await isIn(second), false);
});

test("neither code nor password lies in the database, nor the sign-in name in the clear", async () => {
  const sheet = await giveNew(await s.as("bo"), "Hemma Skjult");
  await comeIn(s.browser(), sheet, "noe ingen andre ville sagt");
  const rows = await s.t.owner.query(`select row_to_json(x)::text as r from (
    select p.*, c.code_hash, n.name_hash, n.name_sealed from way_in.password p
      join way_in.paper_code c using (person_id) join way_in.sign_in_name n using (person_id)) x`);
  const kept = JSON.stringify(rows.rows);
  assert.match(kept, /argon2id/);
  for (const secret of [sheet.code, sheet.code.replaceAll(" ", ""), sheet.name, "ingen andre"])
    assert.ok(!kept.includes(secret), secret);
  assert.equal(await s.count("people.person where name = $1", [sheet.name]), 0);
});

test("a password that would be guessed first is refused in words, and what was typed never comes back", async () => {
  const sheet = await giveNew(await s.as("bo"), "Gjetta Lett");
  const una = s.browser();
  await typeIn(una, sheet.name, sheet.code);
  for (const [typed, again, words] of [
    ["Sommer2026!!!!", "Sommer2026!!!!", /første noen ville gjettet/],
    ["kort", "kort", /minst 12 tegn/],
    [password, "lyngen blomstrer i juli", /ikke like/],
  ] as const) {
    const met = await una.go("/my/sign-in/password", { password: typed, password_again: again });
    assert.equal(met.status, 422);
    assert.match(met.text, words);
    assert.ok(!met.text.includes(`value="${typed}"`));
  }
  assert.equal(await isIn(una), false);
});

test("an employee who clicks twice shows the same code twice, and has made one", async () => {
  const bo = await s.as("bo");
  const fields = { key: "d".repeat(24), name: "Tobba Klikk", language: "nn", checked: "register-address" };
  const [first, second] = [await bo.go("/my/paper-codes", fields), await bo.go("/my/paper-codes", fields)];
  assert.deepEqual(sheetOn(first), sheetOn(second));
  assert.equal(await s.count("people.person where name = 'Tobba Klikk'"), 1);
  assert.match(first.text, /konvolutt/);
});

test("who gave a code, to whom and how it was checked stands in the trail", async () => {
  const made = await s.count(
    `platform.trail t join people.person p on p.id = t.subject_id where t.act = 'paper-code' and p.name = 'Tobba Klikk'
       and t.role_kind = 'employee' and t.detail ->> 'checked' = 'register-address' and t.detail ->> 'delivery' = 'posted'`,
  );
  assert.equal(made, 1);
});

test("nobody is handed over who has not asked: not one with a national eID, not a colleague, not another unit's", async () => {
  const sheet = await giveNew(await s.as("bo"), "Annens Bruker");
  const [bo, eva] = [await s.as("bo"), await s.as("eva")];
  const listed = await bo.go("/my/paper-codes");
  const [, una] = /\/my\/paper-codes\/([0-9a-f-]{36})"[^>]*>[^<]*Annens Bruker/.exec(listed.text) ?? [];
  const { demoCast } = await import("../../../demo/cast.ts");
  const absent = await eva.go("/my/paper-codes/00000000-0000-4000-8000-000000000000");
  for (const [who, id] of [
    [eva, una],
    [bo, demoCast.ada.id],
    [bo, demoCast.siv.id],
    [bo, demoCast.bo.id],
  ] as const) {
    assert.equal((await who.go(`/my/paper-codes/${id}`)).status, 404);
    assert.equal(
      (await who.go(`/my/paper-codes/${id}`, { key: "x".repeat(24), checked: "known" })).status,
      404,
    );
  }
  assert.equal(absent.status, 404);
  assert.equal((await comeIn(s.browser(), sheet, password)).url, "/my/way-in");
});

test("somebody with a national eID asks a unit for a code, and only then can it be given", async () => {
  const ada = await s.as("ada");
  const { demoCast, demoUnits } = await import("../../../demo/cast.ts");
  assert.match((await ada.go("/my/way-in")).text, /Vil du kunne logge inn uten e-legitimasjon/);
  await ada.go("/my/way-in/wish", { key: "w".repeat(24), unit: demoUnits.lyngtun.id });
  const bo = await s.as("bo");
  assert.match((await bo.go("/my/paper-codes")).text, /Har bedt om en kode.*Ada Eksempel/s);
  const sheet = sheetOn(
    await bo.go(`/my/paper-codes/${demoCast.ada.id}`, { key: "v".repeat(24), checked: "showed-id" }),
  );
  const low = s.browser();
  assert.match((await comeIn(low, sheet, password)).text, /Ada Eksempel/);
  assert.doesNotMatch((await bo.go("/my/paper-codes")).text, /Har bedt om en kode/);
  assert.equal(await isIn(ada), true, "the sure way stays as it was");
});

test("whoever holds a role at work comes in without it when they come in with a code", async () => {
  const { demoCast, demoUnits } = await import("../../../demo/cast.ts");
  const sheet = await giveNew(await s.as("bo"), "Snart Ansatt");
  const una = s.browser();
  await comeIn(una, sheet, password);
  const [{ id }] = (await s.t.owner.query("select id from people.person where name = 'Snart Ansatt'"))
    .rows as [{ id: string }];
  await s.t.owner.query(
    `insert into people.role (organisation_id, id, person_id, unit_id, kind) select organisation_id, gen_random_uuid(), id, $2, 'employee' from people.person where id = $1`,
    [id, demoUnits.lyngtun.id],
  );
  await s.t.owner.query(
    "update platform.session set role_id = (select id from people.role where person_id = $1) where person_id = $1",
    [id],
  );
  assert.equal((await una.go("/my/tasks")).status, 404);
  assert.match((await una.go("/my/role")).text, /deg selv/);
  assert.equal(
    (await (await s.as("siv")).go(`/my/paper-codes/${id}`)).status,
    404,
    "and gets no code any more",
  );
  assert.ok(demoCast.siv);
});

test("an administrator cannot give a role to, or become, somebody who came in with a code", async () => {
  await giveNew(await s.as("bo"), "Ikke Ansatt");
  const [{ id }] = (await s.t.owner.query("select id from people.person where name = 'Ikke Ansatt'"))
    .rows as [{ id: string }];
  const nina = await s.as("nina");
  const { demoUnits } = await import("../../../demo/cast.ts");
  const given = await nina.go(`/my/staff/${id}/role`, {
    key: "n".repeat(24),
    unit: demoUnits.lyngtun.id,
    kind: "employee",
    title: "",
  });
  assert.equal(given.status, 404);
  assert.equal((await nina.go(`/my/staff/${id}/invitation`, { key: "m".repeat(24) })).status, 404);
  assert.equal(await s.count("people.role where person_id = $1", [id]), 0);
});

test("the person changes the password, and whoever sat elsewhere with the old one is out", async () => {
  const sheet = await giveNew(await s.as("bo"), "Bytta Selv");
  const [here, there] = [s.browser(), s.browser()];
  await comeIn(here, sheet, password);
  await typeIn(there, sheet.name, password);
  assert.equal(await isIn(there), true);
  const made = {
    key: "p".repeat(24),
    password: "en ny setning om vinden",
    password_again: "en ny setning om vinden",
  };
  assert.equal((await here.go("/my/way-in/password", made)).url, "/my/way-in");
  assert.equal(await isIn(here), true);
  assert.equal(await isIn(there), false);
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 422);
});

test("whoever forgets the password comes in with the spare code, and makes a new one", async () => {
  const sheet = await giveNew(await s.as("bo"), "Glemma Passord");
  const una = s.browser();
  await comeIn(una, sheet, password);
  const shown = await una.go("/my/way-in/paper-code", { key: "c".repeat(24) });
  const [, code = ""] = /<p class="mv-code[^"]*">(.*?)<\/p>/s.exec(shown.text) ?? [];
  const spare = { name: sheet.name, code: code.replaceAll(/<[^>]+>/g, "") };
  const back = s.browser();
  assert.equal((await comeIn(back, spare, "det jeg husker bedre nå")).url, "/my/way-in");
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 422);
  assert.match((await back.go("/my/way-in")).text, /Du laget en reservekode/);
});

test("whoever ends this way in is out with the same answer, and nobody comes in by it again", async () => {
  const sheet = await giveNew(await s.as("bo"), "Slutta Selv");
  const una = s.browser();
  await comeIn(una, sheet, password);
  assert.match((await una.go("/my/way-in/end")).text, /eneste veien du har inn/);
  await una.ask("/my/way-in/end", { key: "e".repeat(24) });
  assert.equal(await isIn(una), false);
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 422);
});

test("where the installation does not allow it, none of it is there", async () => {
  const { makeApp } = await import("../../app.tsx");
  const { testHouse } = await import("#test/house.ts");
  const { modules } = await import("../../modules.ts");
  const off = makeApp(testHouse(s.t, modules, { MEDVIRK_PAPER_CODE: "no" }));
  const bo = copyOf(await s.as("bo"));
  bo.fetch = (request) => off.fetch(request);
  for (const path of ["/my/sign-in/paper", "/my/way-in", "/my/paper-codes", "/my/paper-codes/new"])
    assert.equal((await bo.go(path)).status, 404, path);
  assert.equal((await bo.go("/my/sessions")).status, 200);
});
