import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { comeIn, giveNew, isIn, type Scene, sheetOn, typeIn, wayInScene } from "#test/way-in-scene.ts";

let s: Scene;
const password = "lyngen blomstrer i august";
before(async () => {
  s = await wayInScene();
});
after(() => s.t.close());

/** Time passes for the codes of somebody. */
const days = (name: string, n: number) =>
  s.t.owner.query(
    `update way_in.paper_code set made_at = made_at - make_interval(days => $2)
      where person_id = (select id from people.person where name = $1)`,
    [name, n],
  );
/** Somebody who has come in with a code, and to whom an employee gives another that was not asked for. */
const renewedFor = async (name: string) => {
  const bo = await s.as("bo");
  const sheet = await giveNew(bo, name);
  const una = s.browser();
  await comeIn(una, sheet, password);
  await days(name, 1);
  const list = await bo.go("/my/paper-codes");
  const [, id] = new RegExp(`/my/paper-codes/([0-9a-f-]{36})"[^>]*>[^<]*${name}`).exec(list.text) ?? [];
  const page = await bo.go(`/my/paper-codes/${id}`, { key: newKey(), checked: "showed-id" });
  return { sheet, una, page, renewed: sheetOn(page) };
};

test("a code made for somebody who had one waits two days: whoever made it cannot be there first, and the owner is told", async () => {
  const { sheet, una, page, renewed } = await renewedFor("Mista Ark");
  assert.match(page.text, /Den virker fra .*Til da virker det personen har fra før/);
  assert.equal(renewed.name, sheet.name, "the name stays: there is less to learn anew");
  assert.notEqual(renewed.code, sheet.code);
  const early = await typeIn(s.browser(), renewed.name, renewed.code);
  assert.match(`${early.status} ${early.text}`, /^422 .*passer ikke sammen/s);
  assert.equal(await isIn(una), true, "nothing is taken from the owner meanwhile");
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 200);
  assert.match((await una.go("/my/messages")).text, /ny kode for innlogging.*kan du stoppe den/);
  await days("Mista Ark", 1);
  assert.equal(
    (await typeIn(s.browser(), renewed.name, renewed.code)).status,
    422,
    "not on the day after either",
  );
  await days("Mista Ark", 1);
  const back = s.browser();
  await comeIn(back, renewed, "noe helt annet denne gangen");
  assert.equal(await isIn(una), false, "once it is used, the session of before is over");
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 422);
  assert.match((await back.go("/my/messages")).text, /En kode for innlogging til deg er brukt/);
});

test("whoever has not asked for a code stops it in one act, and it never works", async () => {
  const { una, sheet, renewed } = await renewedFor("Stopper Kode");
  const own = await una.go("/my/way-in");
  assert.match(own.text, /Bo Prøvesen på Lyngtun laget en kode til deg.*Virker fra/s);
  assert.match(own.text, /Stopp koden/);
  assert.doesNotMatch(
    (await una.go("/my/way-in/paper-code/end", { key: "e".repeat(24) })).text,
    /Stopp koden/,
  );
  await days("Stopper Kode", 3);
  assert.equal((await typeIn(s.browser(), renewed.name, renewed.code)).status, 422);
  assert.equal((await typeIn(s.browser(), sheet.name, password)).status, 200, "and one's own still opens");
  assert.equal(
    await s.count(
      "platform.trail t join people.person p on p.id = t.subject_id where t.act = 'paper-code-end' and p.name = 'Stopper Kode'",
    ),
    1,
  );
});

test("a person who has asked for the code themselves need not wait for it", async () => {
  const { una, renewed } = await renewedFor("Har Spurt");
  await s.t.owner.query(
    `insert into way_in.code_wish (organisation_id, id, person_id, unit_id, made_at, ended_at)
     select c.organisation_id, gen_random_uuid(), c.person_id, c.unit_id, c.made_at - interval '1 hour', c.made_at
       from way_in.paper_code c join people.person p on p.id = c.person_id
      where p.name = 'Har Spurt' and c.used_at is null`,
  );
  await comeIn(s.browser(), renewed, "noe helt annet denne gangen");
  assert.equal(await isIn(una), false);
});
