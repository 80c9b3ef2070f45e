import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { asDay, oslo } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { Module } from "#platform/module.ts";
import { dateInWords } from "#platform/texts/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { arrange, cookie, people, type Somebody, token, units, voices } from "#test/improvement-cast.ts";
import { serve } from "#test/serve.ts";
import { addSource, improvement } from "./index.ts";

let t: TestDatabase;
const heard: string[] = [];
// Another room that owns the sources: it links to them and is told what came of them.
const listener: Module = {
  name: "listener",
  routes: [],
  links: {
    kind: "voice",
    find: async (_, ids) =>
      new Map(
        ids.filter((id) => id === voices.ofAda).map((id) => [id, { title: "x", href: `/my/voices/${id}` }]),
      ),
  },
  sourceNews: async (_, ids, news) => {
    heard.push(...ids.map((id) => `${news} ${id}`));
  },
};
let at: (clock: string) => ReturnType<typeof serve>;
before(async () => {
  t = await openTestDatabase();
  await arrange(t);
  at = (clock) =>
    serve(
      testHouse(t, [improvement, listener], { MEDVIRK_CLOCK: `${clock}T10:00:00Z`, MEDVIRK_DEMO: "yes" }),
      improvement.routes,
    );
});
after(() => t.close());

const read = async (who: Somebody, path: string, clock = "2026-11-23") => {
  const response = await at(clock).request(`http://localhost${path}`, {
    headers: { cookie: `medvirk=${cookie(who)}` },
  });
  return { status: response.status, text: await response.text() };
};
const send = async (who: Somebody, path: string, fields: Record<string, string>, clock = "2026-11-23") => {
  const response = await at(clock).request(`http://localhost${path}`, {
    method: "POST",
    headers: { cookie: `medvirk=${cookie(who)}`, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ key: newKey(), ...fields }).toString(),
  });
  return { status: response.status, to: response.headers.get("location") ?? "", text: await response.text() };
};
const begin = async () =>
  (await send("siv", "/my/improvement", { title: "Telefontid", problem: "Stengt etter to." })).to;
const promise = { what: "Åpent til 20", owner: people.bo, due: "15.01.2027" };
const promised = async () => {
  const path = await begin();
  assert.equal((await send("siv", `${path}/measure`, promise)).status, 303);
  const { text } = await read("siv", path);
  return { path, measure: /\/my\/improvement\/measures\/[0-9a-f-]+/.exec(text)?.[0] ?? "" };
};

test("an empty list says what would stand there and leads on", async () => {
  const { status, text } = await read("per", "/my/improvement");
  assert.equal(status, 200);
  assert.match(text, /Det er ingen ennå/);
  assert.match(text, /href="\/my\/improvement\/new"/);
});

test("a case is begun, promised something by a named person, and stands in the list with its next date", async () => {
  const { path } = await promised();
  const { text } = await read("siv", path);
  for (const said of [
    "Telefontid",
    "Stengt etter to.",
    "Åpent til 20",
    "Bo",
    "fredag 15. januar 2027",
    "Etter 3 måneder",
  ])
    assert.ok(text.includes(said), said);
  assert.match((await read("siv", "/my/improvement")).text, /fredag 15\. januar 2027/);
});

test("ten posts of one form make one measure", async () => {
  const path = await begin();
  const key = newKey();
  const all = await Promise.all(
    Array.from({ length: 10 }, () => send("siv", `${path}/measure`, { ...promise, key })),
  );
  assert.deepEqual(new Set(all.map((r) => `${r.status} ${r.to}`)), new Set([`303 ${path}`]));
  assert.equal((await read("siv", path)).text.split("/completion").length - 1, 1);
});

test("a form that misses something comes back with the text kept and the fault by its field", async () => {
  const path = await begin();
  const { status, text } = await send("siv", `${path}/measure`, {
    what: "Ringe tilbake",
    owner: "",
    due: "31.02.2027",
  });
  assert.equal(status, 422);
  assert.match(text, /<title>Feil: /);
  assert.match(text, /value="Ringe tilbake"/);
  assert.match(text, /value="31.02.2027"/);
  for (const field of ["owner", "due"]) assert.match(text, new RegExp(`href="#${field}"`));
  const past = await send("siv", `${path}/measure`, { ...promise, due: "1.1.2020" });
  assert.equal(past.status, 422);
  assert.match(past.text, /Datoen har vært/);
  const stranger = await send("siv", `${path}/measure`, { ...promise, owner: people.per });
  assert.equal(stranger.status, 422);
  const long = await send("siv", "/my/improvement", { title: "x".repeat(121), problem: "y" });
  assert.equal(long.status, 422);
  assert.match(long.text, /Gjør den kortere/);
});

test("another unit's case, measure and check answer like those that do not exist, whether read or posted", async () => {
  const { path, measure } = await promised();
  const check = (await t.owner.query("select id from participation.effect_check limit 1")).rows[0] as {
    id: string;
  };
  const absent = "00000000-0000-4000-8000-00000000dead";
  const pairs: [string, string][] = [
    [path, `/my/improvement/${absent}`],
    [`${path}/measure`, `/my/improvement/${absent}/measure`],
    [`/my/improvement/effect-checks/${check.id}/finding`, `/my/improvement/effect-checks/${absent}/finding`],
    ...["start", "completion", "new-date", "cancellation"].map((act): [string, string] => [
      `${measure}/${act}`,
      `/my/improvement/measures/${absent}/${act}`,
    ]),
  ];
  for (const [hidden, missing] of pairs) {
    assert.equal((await read("siv", hidden)).status, 200, hidden);
    assert.deepEqual(await read("per", hidden), await read("per", missing), hidden);
    assert.equal((await read("per", hidden)).status, 404);
    assert.equal((await read("ada", hidden)).status, 404, "a giver has no way in here");
    if (hidden === path) continue;
    for (const fields of [{}, { text: "x", seen: "0", finding: "works", ...promise }])
      assert.deepEqual(await send("per", hidden, fields), await send("per", missing, fields), hidden);
  }
  assert.equal((await read("per", "/my/improvement/not-an-id")).status, 404);
});

test("whoever comes second to a measure keeps the text and sees how it stands now", async () => {
  const { path, measure } = await promised();
  const open = await read("siv", `${measure}/completion`);
  assert.match(open.text, /name="seen" value="0"/);
  assert.equal((await send("bo", `${measure}/start`, { text: "", seen: "0" })).to, path);
  const late = await send("siv", `${measure}/completion`, { text: "Vaktlista er ny.", seen: "0" });
  assert.equal(late.status, 409);
  assert.match(late.text, /Noen andre har endret tiltaket/);
  assert.match(late.text, /Vaktlista er ny\./);
  assert.match(late.text, /I gang/);
  assert.match(late.text, /name="seen" value="1"/);
  assert.equal(
    (await send("siv", `${measure}/completion`, { text: "Vaktlista er ny.", seen: "1" })).status,
    303,
  );
  const { text } = await read("siv", path);
  // The database says when it was done, and no clock of ours moves that one.
  const done = dateInWords("nb", oslo(new Date()));
  assert.ok(text.includes(`Gjort ${done}. Fristen var fredag 15. januar 2027.`));
  assert.doesNotMatch(text, /\/completion/);
});

test("whoever sends the same form again with another text is told, and keeps the text", async () => {
  const path = await begin();
  const key = newKey();
  await send("siv", `${path}/measure`, { ...promise, key });
  const again = await send("siv", `${path}/measure`, { ...promise, what: "Noe annet", key });
  assert.equal(again.status, 409);
  assert.match(again.text, /value="Noe annet"/);
});

test("those who spoke up hear of a done measure and of an effect, and the sources link back", async () => {
  const { path, measure } = await promised();
  const id = path.split("/").at(-1) ?? "";
  await t.db.asPerson(token("siv"), asDay("2026-11-23"), (tx, acting) =>
    addSource(tx, acting, id, {
      kind: "voice",
      id: voices.ofAda,
      shownText: "Det er om kvelden jeg trenger å ringe.",
    }),
  );
  await t.db.asPerson(token("siv"), asDay("2026-11-23"), (tx, acting) =>
    addSource(tx, acting, id, { kind: "voice", id: voices.ofEli, shownText: "Tatt tilbake." }),
  );
  const before = (await read("siv", path)).text;
  assert.match(before, new RegExp(`href="/my/voices/${voices.ofAda}"`));
  // A voice that the reader may not open any more is counted and not read.
  assert.match(before, /En stemme som ikke er åpen for deg nå/);
  assert.doesNotMatch(before, /Tatt tilbake/);
  heard.length = 0;
  await send("bo", `${measure}/new-date`, { text: "Sykdom.", due: "1.2.2027", seen: "0" });
  await send("bo", `${measure}/completion`, { text: "Gjort.", seen: "1" });
  const due = "2027-04-10";
  const finding =
    /\/my\/improvement\/effect-checks\/[0-9a-f-]+\/finding/.exec((await read("bo", path, due)).text)?.[0] ??
    "";
  assert.equal((await send("bo", finding, { text: "31 samtaler." }, due)).status, 422);
  assert.equal((await send("bo", finding, { finding: "half", text: "31 samtaler." }, due)).status, 303);
  assert.deepEqual(
    heard,
    ["measure-moved", "measure-completed", "effect-recorded"].flatMap((n) => [
      `${n} ${voices.ofAda}`,
      `${n} ${voices.ofEli}`,
    ]),
  );
  assert.match((await read("siv", path, due)).text, /Bo: Det virker halvveis/);
  const second = await send("siv", finding, { finding: "works", text: "Jeg mener noe annet." }, due);
  assert.equal(second.status, 409);
  assert.match(second.text, /Jeg mener noe annet\./);
});

test("whoever leads several units says where a case belongs", async () => {
  assert.match((await read("kari", "/my/improvement/new")).text, /<select[^>]*name="unit"/);
  assert.doesNotMatch((await read("bo", "/my/improvement/new")).text, /<select/);
  const asked = { title: "Ventetid", problem: "Lang." };
  assert.equal((await send("kari", "/my/improvement", asked)).status, 422);
  assert.equal((await send("kari", "/my/improvement", { ...asked, unit: units.fjellbo })).status, 303);
  assert.match((await read("per", "/my/improvement")).text, /Ventetid/);
});

test("whoever leads one unit today is not asked where a case belongs, nor made to say it, whatever lay below or will", async () => {
  const below = [
    ["endte", "2020-01-01", "2025-12-31"],
    ["kommer", "2090-01-01", null],
  ] as const;
  for (const [code, from, to] of below)
    await t.owner.query(
      `insert into people.unit (organisation_id, parent_id, code, name, short_name, valid_from, valid_to)
       select organisation_id, id, $2, $2, $2, $3, $4 from people.unit where id = $1`,
      [units.lyngtun, code, from, to],
    );
  const { text } = await read("siv", "/my/improvement/new");
  assert.doesNotMatch(text, /name="unit"/);
  const begun = await send("siv", "/my/improvement", { title: "Kaffe", problem: "Tom etter ett." });
  assert.equal(begun.status, 303);
  await t.owner.query("delete from people.unit where code in ('endte', 'kommer')");
});

test("every page is there in nynorsk and English, and in bokmål with a mark for Northern Sámi", async () => {
  assert.match((await read("siv", "/my/nn/improvement")).text, /Forbetring/);
  assert.match((await read("siv", "/my/en/improvement/new")).text, /Begin an improvement case/);
  const se = (await read("siv", "/my/se/improvement")).text;
  assert.match(se, /<html lang="se"/);
  assert.match(se, /<main[^>]*lang="nb"/);
});

test("what somebody wrote never becomes markup", async () => {
  const { to } = await send("siv", "/my/improvement", {
    title: "<b>x</b>",
    problem: "<script>1</script>\u202e",
  });
  const { text } = await read("siv", to);
  assert.doesNotMatch(text, /<b>x<\/b>|<script>1/);
});
