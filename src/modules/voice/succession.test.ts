import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { improvement } from "#modules/improvement/index.ts";
import { formerUnit, listUnits, people } from "#modules/people/index.ts";
import { oslo } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import { Browser } from "#test/browser.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { tryingOn } from "#test/may.ts";
import { serve } from "#test/serve.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { seedDemo } from "../../../demo/seed.ts";
import { demoCodes } from "./demo-codes.ts";
import { voice } from "./index.ts";

const base = "http://localhost:3000";
const { lyngtun, ambulant, elvebredden, fossen, mestring } = demoUnits;
let t: TestDatabase;
let trying: ReturnType<typeof tryingOn>;
let fetch: (request: Request) => Response | Promise<Response>;
let broken = false;

before(async () => {
  t = await openTestDatabase();
  const modules = [
    people,
    improvement,
    voice,
    {
      name: "breaks",
      routes: [],
      unitSuccession: async () => {
        if (broken) throw new Error("a room that cannot move");
      },
    },
  ];
  const house = testHouse(t, modules);
  await seedDemo(t.owner, house.config);
  trying = tryingOn(t, oslo(new Date()));
  fetch = serve(
    house,
    modules.flatMap(({ routes }) => routes),
  ).fetch;
});
after(() => t.close());

const anybody = () => new Browser(base, fetch);
const signedIn = async (name: CastName, asSelf = false) => {
  const browser = new Browser(base, fetch);
  const who: { id: string; roles?: readonly { id: string }[] } = demoCast[name];
  browser.cookies.set("medvirk /my", {
    value: await trying.tokenOf(asSelf ? { id: who.id } : who),
    path: "/my",
  });
  return browser;
};
const rows = async (query: string, values: unknown[] = []) =>
  (await t.owner.query(query, values)).rows as Record<string, unknown>[];
const count = async (from: string) => Number((await rows(`select count(*) as n from ${from}`))[0]?.["n"]);
const keyOn = (text: string) => /name="key" value="([^"]+)"/.exec(text)?.[1] ?? "";
const giveWay = async (from: string, to: string, reason = "Lyngtun og Ambulant team blir ett sted.") => {
  const nina = await signedIn("nina");
  const path = `/my/units/${from}/succession`;
  const key = keyOn((await nina.go(path)).text);
  return nina.ask(path, { key, successor: to, reason });
};

test("whoever ends a place says who takes over, not itself nor anything below it, and what people are told", async () => {
  const nina = await signedIn("nina");
  const page = (await nina.go("/my/units/lyngtun/succession")).text;
  assert.match(page, new RegExp(`value="${ambulant.id}"`));
  assert.doesNotMatch(page, new RegExp(`value="${lyngtun.id}"`));
  assert.doesNotMatch(
    page,
    new RegExp(`value="${mestring.id}"`),
    "a place that takes no voices cannot answer them",
  );
  const above = (await nina.go("/my/units/fossen/succession")).text;
  assert.doesNotMatch(above, new RegExp(`value="${demoUnits.fossenDegn.id}"`));
  const bad = await nina.go("/my/units/lyngtun/succession", {
    key: keyOn(page),
    successor: lyngtun.id,
    reason: "",
  });
  assert.equal(bad.status, 422);
  for (const field of ["successor", "reason"]) assert.match(bad.text, new RegExp(`href="#${field}"`));
  const own = await nina.go("/my/units/storelv/succession", {
    key: "k".repeat(24),
    successor: lyngtun.id,
    reason: "x",
  });
  assert.equal(own.status, 409);
  assert.equal(await count("people.unit_succession"), 0);
});

test("where one room cannot move what it keeps, nothing has happened", async () => {
  broken = true;
  assert.equal((await giveWay("lyngtun", ambulant.id)).status, 500);
  broken = false;
  assert.equal(await count("people.unit_succession"), 0);
  assert.equal(await count(`people.unit where id = '${lyngtun.id}' and valid_to is not null`), 0);
});

test("what was said to a place that gives way is at the other with the same clocks, and whoever set it in motion reads nothing of it", async () => {
  const at = (unit: string) => `participation.voice where unit_id = '${unit}'`;
  const openClocks = () =>
    rows("select id, due, reminder, subject_id from platform.clock where ended_on is null order by id");
  const firstAt = `participation.voice where first_unit_id = '${lyngtun.id}'`;
  const first = await count(firstAt);
  const [voices, others, clocks] = [
    await count(at(lyngtun.id)),
    await count(at(ambulant.id)),
    await openClocks(),
  ];
  const [live] = await rows(`select count(*) as n from ${at(lyngtun.id)} and withdrawn_week is null`);
  const unread =
    await rows(`select v.id from ${at(lyngtun.id).replace("participation.voice", "participation.voice v")}
    and not exists (select 1 from participation.voice_entry e where e.voice_id = v.id and e.by = 'service')`);
  assert.ok(voices > 5 && unread.length > 0, "there is something to move, some of it unread");

  const answer = await giveWay("lyngtun", ambulant.id);
  assert.deepEqual([answer.status, answer.headers.get("location")], [303, "/my/units"]);

  assert.equal(await count(at(lyngtun.id)), 0);
  assert.equal(await count(at(ambulant.id)), voices + others);
  assert.equal(await count(firstAt), first, "where it was said first stays so: the receipt rests on it");
  assert.equal(
    await count("participation.voice_entry where kind = 'handover' and refers_to is not null"),
    Number(live?.["n"]),
  );
  assert.deepEqual(await openClocks(), clocks, "no deadline has moved");
  assert.equal(await count(`platform.clock where unit_id = '${lyngtun.id}' and ended_on is null`), 0);
  for (const table of ["improvement_case", "measure", "effect_check"])
    assert.equal(await count(`participation.${table} where unit_id = '${lyngtun.id}'`), 0, table);
  assert.equal(
    await count(
      `participation.service_promise where unit_id = '${lyngtun.id}' and (valid_to is null or valid_to >= '${oslo(new Date())}')`,
    ),
    0,
  );

  const nina = await signedIn("nina");
  assert.equal((await nina.ask("/my/voices")).status, 404);
  const bo = {
    id: demoCast.bo.id,
    roles: (await rows("select id from people.role where person_id = $1 and valid_to is null", [
      demoCast.bo.id,
    ])) as { id: string }[],
  };
  const reads = async (who: { id: string; roles: { id: string }[] }) =>
    trying.may(
      who,
      async (tx) =>
        (
          await tx.all(
            raw(sql`select 1 from participation.voice where id = any(${unread.map((v) => v["id"])}::uuid[])`),
          )
        ).length,
    );
  assert.equal(await reads(bo), true, "who worked there goes on working with it");
  assert.equal(await reads({ ...demoCast.nina, roles: [...demoCast.nina.roles] }), false);
  assert.equal(
    await reads({ ...demoCast.bo, roles: [...demoCast.bo.roles] }),
    false,
    "the role of before is over",
  );
});

test("nobody has read a case because it was moved: it still waits to be read", async () => {
  const siv = await rows("select id from people.role where person_id = $1 and valid_to is null", [
    demoCast.siv.id,
  ]);
  const browser = new Browser(base, fetch);
  const value = await trying.tokenOf({ id: demoCast.siv.id, roles: siv as { id: string }[] });
  browser.cookies.set("medvirk /my", { value, path: "/my" });
  const [found] = await rows(`select v.id from participation.voice v where v.unit_id = '${ambulant.id}'
    and v.withdrawn_week is null and (v.held_until is null or v.held_until <= '${oslo(new Date())}')
    and not exists (select 1 from participation.voice_entry e where e.voice_id = v.id and e.refers_to is null)
    and exists (select 1 from platform.clock c where c.subject_id = v.id and c.rule_id = 'voice-acknowledgement' and c.ended_on is null) limit 1`);
  assert.ok(found);
  const page = await browser.go(`/my/voices/${found["id"]}`);
  assert.match(page.text, /\/acknowledgement"/);
});

test("givers read who has their case now and why, with the code or signed in, and are told that something is new", async () => {
  const followed = await anybody().go("/follow", { code: demoCodes[0] ?? "" });
  assert.match(followed.text, /Ambulant team/);
  assert.match(followed.text, /Lyngtun og Ambulant team blir ett sted\./);
  const told = await rows(
    "select distinct person_id from platform.message where kind = 'voice-news' and created_at > now() - interval '1 minute'",
  );
  const givers =
    await rows(`select distinct g.person_id from participation.voice_giver g join participation.voice v on v.id = g.voice_id
    where v.unit_id = '${ambulant.id}' and v.first_unit_id = '${lyngtun.id}' and g.person_id is not null and v.withdrawn_week is null`);
  assert.ok(givers.length > 0);
  assert.deepEqual(new Set(told.map((r) => r["person_id"])), new Set(givers.map((r) => r["person_id"])));
});

test("whoever goes to the old address, has an old sheet or looks for the old name is led on, and no word is lost", async () => {
  const old = await anybody().go("/units/lyngtun");
  assert.equal(old.status, 200);
  assert.match(old.text, /Lyngtun er ikke lenger et eget sted/);
  assert.match(old.text, /href="\/units\/ambulant-team"/);
  assert.match((await anybody().go("/units?search=lyngtun")).text, /Ambulant team/);
  assert.match((await anybody().go("/units/ambulant-team")).text, /Het før: Lyngtun/);
  const written = { key: "k".repeat(24), words: "Dette hadde jeg skrevet ferdig.", mode: "anonymous" };
  const late = await anybody().go("/units/lyngtun/voice", written);
  assert.equal(late.status, 409);
  assert.match(late.text, /Dette hadde jeg skrevet ferdig\./);
  assert.match(late.text, /Ambulant team/);
  assert.equal((await anybody().ask("/units/nowhere")).status, 404);
});

test("a place that gives way twice is followed to where its work is today; a claim with the old word too", async () => {
  const today = oslo(new Date());
  assert.equal((await giveWay("ambulant-team", elvebredden.id)).status, 303);
  const former = await t.db.asAnonymous(today, (tx) => formerUnit(tx, "lyngtun"));
  assert.equal(former?.successor?.code, "elvebredden");
  const { claimedRoles } = await import("../people/claimed-roles.ts");
  const claimed = await t.db.asHouse("sign-in", today, (tx) =>
    claimedRoles(tx, demoOrganisation.id, ["lyngtun:employee", "ambulant-team:employee", "gone:employee"]),
  );
  assert.deepEqual(claimed, [{ unitId: elvebredden.id, kind: "employee" }]);
});

test("a renamed place keeps its old names, each with its days, and is found by them", async () => {
  await t.owner.exec(
    `update people.unit set name = 'Fossen senter', short_name = 'Fossen senter' where id = '${fossen.id}'`,
  );
  await t.owner.exec(`update people.unit set name = 'Fossen hus' where id = '${fossen.id}'`);
  const [kept, ...more] = await rows("select name, valid_from::text as since from people.unit_name");
  assert.deepEqual(
    [kept, more.length],
    [{ name: fossen.name, since: "2024-01-01" }, 0],
    "a name of an hour is not kept",
  );
  const found = await t.db.asAnonymous(oslo(new Date()), (tx) =>
    listUnits(tx, { search: "avdeling for psykisk" }),
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    [fossen.id],
  );
  assert.match(
    (await (await signedIn("nina")).go("/my/units/fossen")).text,
    /Het før Fossen, avdeling for psykisk helse/,
  );
});

test("only an administrator who reaches both places lets one give way, and only the one who did moves what it kept", async () => {
  const part = "00000009-5707-4e1f-8000-0000000000c1";
  await t.owner.exec(`
    insert into people.person (organisation_id, id, name, valid_from) values ('${demoOrganisation.id}', '${part}', 'Part', '2024-01-01');
    insert into people.role (organisation_id, id, person_id, unit_id, kind, valid_from)
      values ('${demoOrganisation.id}', '${part}', '${part}', '${fossen.id}', 'administrator', '2024-01-01')`);
  const { ada, ola, nina } = demoCast;
  const everyone = { anybody: null, ada, ola, nina, part: { id: part, roles: [{ id: part }] } };
  const givesWay =
    (from: string, to: string) => async (tx: Parameters<Parameters<typeof trying.may>[1]>[0]) => {
      const { done } = await tx.one(
        raw<{ done: boolean }>(
          sql`select people.succeed_unit(gen_random_uuid(), ${from}, ${to}, 'x') as done`,
        ),
      );
      return done ? 1 : 0;
    };
  const { fossenDegn, fossenPoliklinikk } = demoUnits;
  assert.deepEqual(await trying.who(everyone, givesWay(fossenDegn.id, fossenPoliklinikk.id)), [
    "nina",
    "part",
  ]);
  assert.deepEqual(await trying.who(everyone, givesWay(fossenDegn.id, elvebredden.id)), ["nina"]);
  assert.deepEqual(await trying.who(everyone, givesWay(fossen.id, fossenDegn.id)), [], "not to one below it");
  assert.deepEqual(await trying.who(everyone, givesWay(lyngtun.id, elvebredden.id)), [], "not twice");
  const [last] = await rows("select id from people.unit_succession limit 1");
  const moves = (name: string) => async (tx: Parameters<Parameters<typeof trying.may>[1]>[0]) => {
    await tx.run(raw(sql`select ${sql.raw(`participation.${name}`)}(${last?.["id"]})`));
    return 1;
  };
  for (const name of ["move_voices", "move_cases"])
    assert.deepEqual(await trying.who(everyone, moves(name)), ["nina"], name);
});
