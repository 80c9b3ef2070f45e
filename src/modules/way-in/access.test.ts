// What the database itself refuses, whatever the pages do: asked for with raw statements as the application's login.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Acting, raw, sql, type Tx } from "#platform/db/index.ts";
import { hashOf } from "#platform/session/token.ts";
import type { Browser } from "#test/browser.ts";
import { comeIn, giveNew, isIn, type Scene, wayInScene } from "#test/way-in-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";

let s: Scene;
let una: Browser;
let unaId: string;
const password = "lyngen blomstrer i august";
before(async () => {
  s = await wayInScene();
  const sheet = await giveNew(await s.as("bo"), "Una Utenkort");
  una = s.browser();
  await comeIn(una, sheet, password);
  const { rows } = await s.t.owner.query("select id from people.person where name = 'Una Utenkort'");
  unaId = (rows as [{ id: string }])[0].id;
});
after(() => s.t.close());

const today = () => s.house.config.now().toISOString().slice(0, 10) as never;
const tokenHash = (browser: Browser) => hashOf(browser.cookies.get("medvirk /my")?.value ?? "");
const inside = <T>(browser: Browser, work: (tx: Tx, acting: Acting) => Promise<T>) =>
  s.t.db.asPerson(tokenHash(browser), today(), work);
const as = async <T>(who: CastName, role: boolean, work: (tx: Tx, acting: Acting) => Promise<T>) =>
  inside(await s.as(who, role), work);
const refused = (work: Promise<unknown>) => assert.rejects(work, /row-level security|permission denied|not /);

const codeFor = (
  person: string,
  acting: Acting,
  more: { madeBy?: string; unit?: string; delivery?: string } = {},
) =>
  raw(sql`insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, role_id, unit_id, delivery, checked)
    values (${demoOrganisation.id}, gen_random_uuid(), ${person}, 'x', now() + interval '1 day', ${more.madeBy ?? acting.person_id},
      ${acting.role_id}, ${more.unit ?? acting.unit_id}, ${more.delivery ?? "handed-over"}, ${more.delivery === "own" ? null : "known"})`);

test("nobody makes a code for somebody who has not asked, for a colleague, or in another's name", async () => {
  for (const person of [demoCast.ada.id, demoCast.siv.id, demoCast.bo.id])
    await refused(as("bo", true, (tx, acting) => tx.run(codeFor(person, acting))));
  await refused(as("bo", true, (tx, acting) => tx.run(codeFor(unaId, acting, { madeBy: demoCast.siv.id }))));
  await refused(
    as("bo", true, (tx, acting) => tx.run(codeFor(unaId, acting, { unit: demoUnits.fossen.id }))),
  );
  await refused(as("eva", true, (tx, acting) => tx.run(codeFor(unaId, acting))));
  await refused(as("bo", false, (tx, acting) => tx.run(codeFor(unaId, acting))));
  await refused(inside(una, (tx, acting) => tx.run(codeFor(demoCast.ada.id, acting, { delivery: "own" }))));
});

test("whoever gave the code may give another, and its owner one of their own (the check that they can)", async () => {
  assert.equal(await as("bo", true, (tx, acting) => tx.run(codeFor(unaId, acting))), 1);
  const own =
    raw(sql`insert into way_in.paper_code (organisation_id, id, person_id, code_hash, expires_at, made_by, delivery)
    values (${demoOrganisation.id}, gen_random_uuid(), ${unaId}, 'x', now() + interval '1 day', ${unaId}, 'own')`);
  assert.equal(await inside(una, (tx) => tx.run(own)), 1);
});

test("no signed-in person reads a hash, not even one's own, and no name but one's own and those one hands over", async () => {
  for (const query of [
    sql`select hash from way_in.password`,
    sql`select code_hash from way_in.paper_code`,
    sql`select * from platform.session`,
  ])
    for (const who of [una, await s.as("bo"), await s.as("ada", false)])
      await refused(inside(who, (tx) => tx.all(raw(query))));
  const names = (who: Browser) =>
    inside(who, async (tx) => (await tx.all(raw(sql`select person_id from way_in.sign_in_name`))).length);
  assert.deepEqual(
    [
      await names(una),
      await names(await s.as("bo")),
      await names(await s.as("eva")),
      await names(await s.as("ada", false)),
    ],
    [1, 1, 0, 0],
  );
  assert.equal(
    await inside(await s.as("ada", false), (tx) => tx.all(raw(sql`select * from way_in.passkey`))).then(
      (r) => r.length,
    ),
    0,
  );
});

test("what sign-in does nobody does who is signed in: finding, using a code, checking, beginning a session", async () => {
  const bytes = Buffer.alloc(32);
  for (const call of [
    sql`select * from way_in.find_named(${bytes}, ${unaId})`,
    sql`select * from way_in.find_passkey(${bytes})`,
    sql`select way_in.use_code(${unaId})`,
    sql`select way_in.came_in(${unaId})`,
    sql`select way_in.keep_password(${unaId}, 'x', null)`,
    sql`select platform.check_session(${bytes}, ${bytes}, ${unaId}, interval '1 hour')`,
    sql`select platform.begin_session(${bytes}, ${unaId}, null, 'x', null, null, now(), 'high', now(), '')`,
    sql`select platform.end_low_sessions(${unaId}, null)`,
    sql`select tries from way_in.attempt for update`,
  ])
    for (const who of ["ada", "bo", "nina"] as const)
      await assert.rejects(
        as(who, who !== "ada", async (tx) => {
          const rows = await tx.all(raw(call));
          // Row-level security answers with nothing rather than with a refusal.
          if (rows.length === 0) throw new Error("permission denied: no rows");
        }),
        /row-level security|permission denied|not /,
      );
});

test("nobody ends another's way in or sessions, whoever hands over a code anew neither, and its owner ends all but the name", async () => {
  await refused(as("ada", false, (tx) => tx.all(raw(sql`select way_in.end_ways(${unaId}, false)`))));
  await refused(as("eva", true, (tx) => tx.all(raw(sql`select way_in.end_ways(${unaId}, true)`))));
  await refused(as("ada", false, (tx) => tx.all(raw(sql`select way_in.grant_wish(${unaId})`))));
  assert.equal(await isIn(una), true);
  // The code that waits takes nothing away meanwhile (decision 0015).
  await as("bo", true, (tx) => tx.all(raw(sql`select way_in.end_ways(${unaId}, true)`)));
  assert.equal(await isIn(una), true);
  assert.equal(await s.count("way_in.password where person_id = $1", [unaId]), 1);
  await inside(una, (tx) => tx.all(raw(sql`select way_in.end_ways(${unaId}, false)`)));
  assert.equal(await isIn(una), false);
  assert.equal(await s.count("way_in.sign_in_name where person_id = $1 and ended_at is null", [unaId]), 1);
  assert.equal(await s.count("way_in.password where person_id = $1", [unaId]), 0);
});

test("whoever hands over enters a name and a language, in one's own organisation, and reads nothing of that person after", async () => {
  const enter = (more = sql``, columns = sql``) =>
    raw(sql`insert into people.person (organisation_id, id, name, language, valid_from${columns})
      values (${demoOrganisation.id}, gen_random_uuid(), 'Ny Her', 'nb', platform.today()${more})`);
  await refused(as("bo", false, (tx) => tx.run(enter())));
  await refused(as("bo", true, (tx) => tx.run(enter(sql`, 'x@example.no'`, sql`, email`))));
  assert.equal(await as("bo", true, (tx) => tx.run(enter())), 1);
  const seen = await as("bo", true, (tx) =>
    tx.all(raw(sql`select 1 from people.person where name in ('Ny Her', 'Una Utenkort')`)),
  );
  assert.equal(seen.length, 0);
});

// security.md T24
test("whoever has left is out at the next request, however they came in, and comes in no more", async () => {
  const sheet = await giveNew(await s.as("bo"), "Snart Borte");
  const gone = s.browser();
  await comeIn(gone, sheet, password);
  await s.t.owner.query("update people.person set valid_to = current_date - 2 where name = 'Snart Borte'");
  assert.equal(await isIn(gone), false);
  assert.equal((await gone.go("/my/sign-in/paper", { name: sheet.name, secret: password })).status, 422);
  const ada = await s.as("ada");
  await s.t.owner.query("update people.person set valid_to = current_date - 2 where id = $1", [
    demoCast.ada.id,
  ]);
  assert.equal(await isIn(ada), false);
});

// security.md T24
test("an employee whose role is over hands over nothing at the next request", async () => {
  const siv = await s.as("siv");
  assert.equal((await siv.go("/my/paper-codes")).status, 200);
  await s.t.owner.query("update people.role set valid_to = current_date - 2 where person_id = $1", [
    demoCast.siv.id,
  ]);
  assert.equal((await siv.go("/my/paper-codes")).status, 404);
  assert.equal(
    (await siv.go("/my/paper-codes", { key: "z".repeat(24), name: "X", language: "nb", checked: "known" }))
      .status,
    404,
  );
});
