import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, afterEach, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { asMe } from "#platform/http/ask.ts";
import { get, type Route } from "#platform/http/route.ts";
import { runJobs } from "#platform/jobs/index.ts";
import type { Module } from "#platform/module.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { startMailServer } from "#test/mail-server.ts";
import { makeReachable } from "#test/reachable.ts";
import { serve } from "#test/serve.ts";
import { until } from "#test/until.ts";
import { knowsAbout, message, tell } from "./index.ts";

const today = "2026-11-23" as Day;
const organisationId = "00000000-0000-4000-8000-000000000001";
const ada = "00000000-0000-4000-8000-00000000000a";
const bo = "00000000-0000-4000-8000-00000000000b";
const voice = "00000000-0000-4000-8000-0000000000c1";
const tokenOf = (name: string) => name.padEnd(43, "0");
const hashOf = (name: string) => createHash("sha256").update(tokenOf(name)).digest();
let t: TestDatabase;

const telling: Module = {
  name: "telling",
  routes: [],
  messages: (kind, lang) =>
    kind === "answer"
      ? {
          text: lang === "en" ? "You have been answered." : "Du har fått svar.",
          href: (id) => `/my/voices/${id}`,
        }
      : null,
};
const answer = { personId: ada, organisationId, kind: "answer", subjectKind: "voice", subjectId: voice };

before(async () => {
  t = await openTestDatabase();
  await t.owner.exec(`
    insert into people.organisation (id, name, valid_from) values ('${organisationId}', 'Storelv', '2020-01-01');
    insert into people.person (organisation_id, id, name, valid_from) values
      ('${organisationId}', '${ada}', 'Ada', '2020-01-01'),
      ('${organisationId}', '${bo}', 'Bo', '2020-01-01')`);
  await makeReachable(t, [{ id: ada, organisation: organisationId, email: "ada@example.no", pace: "daily" }]);
  for (const [name, person] of [
    ["ada", ada],
    ["bo", bo],
  ] as const)
    await t.owner.query(
      `insert into platform.session (token_hash, person_id, provider, ends_at)
       values (sha256($1), $2, 'test', now() + interval '1 hour')`,
      [hashOf(name), person],
    );
});
after(() => t.close());
afterEach(() => t.owner.exec("delete from platform.message; delete from platform.job"));

const as = (
  name: string,
  modules: Module[] = [message, telling],
  routes: readonly Route[] = message.routes,
) => {
  const app = serve(testHouse(t, modules), routes);
  return (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { cookie: `medvirk=${tokenOf(name)}`, ...init.headers } });
};
const asBo = <T>(work: Parameters<typeof t.db.asPerson<T>>[2]) => t.db.asPerson(hashOf("bo"), today, work);
const asRound = <T>(work: Parameters<typeof t.db.asHouse<T>>[2]) => t.db.asHouse("job", today, work);
const waiting = async () =>
  (await t.owner.query("select id from platform.message where read_at is null")).rows as { id: string }[];

test("a person reads in a neutral sentence that something is new, is led there, and it is read", async () => {
  await asRound((tx) => tell(tx, answer));
  const ask = as("ada");
  const page = await (await ask("/my/messages")).text();
  assert.match(page, /Du har fått svar\./);
  assert.match(page, /<h2[^>]*>Nye<\/h2>/);
  const [{ id } = { id: "" }] = await waiting();
  const opened = await ask(`/my/en/messages/${id}`);
  assert.deepEqual([opened.status, opened.headers.get("location")], [303, `/my/en/voices/${voice}`]);
  assert.deepEqual(await waiting(), []);
  assert.match(await (await ask("/my/messages")).text(), /<h2[^>]*>Åpnet før<\/h2>/);
  assert.match(await (await ask("/my/en/messages")).text(), /You have been answered\./);
});

test("the home page can say that something is new, until it has been read, and only to the one it is for", async () => {
  const isNews = (name: string) =>
    t.db.asPerson(hashOf(name), today, async (tx) => message.news && (await tx.one(message.news)).news);
  assert.equal(await isNews("ada"), false);
  await t.db.asHouse("job", today, (tx) => tell(tx, answer));
  assert.equal(await isNews("ada"), true);
  assert.equal(await isNews("bo"), false);
  await t.db.asPerson(hashOf("ada"), today, (tx) => knowsAbout(tx, voice));
  assert.equal(await isNews("ada"), false);
});

test("another person's message is as absent as one that does not exist, and stays unread", async () => {
  await asRound((tx) => tell(tx, answer));
  const [{ id } = { id: "" }] = await waiting();
  const ask = as("bo");
  const bodies = await Promise.all(
    [id, voice, "nonsense"].map(async (some) => {
      const response = await ask(`/my/messages/${some}`);
      return `${response.status} ${await response.text()}`;
    }),
  );
  assert.deepEqual(bodies, ["404 NotFound", "404 NotFound", "404 NotFound"]);
  assert.match(await (await ask("/my/messages")).text(), /Du har ingen meldinger/);
  assert.equal((await waiting()).length, 1);
});

test("all that was shown can be put away at once; what came meanwhile stays new", async () => {
  await asRound((tx) => tell(tx, answer));
  const ask = as("ada");
  const page = await (await ask("/my/messages")).text();
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? "";
  const body = new URLSearchParams({ key: field("key"), until: field("until") });
  await asRound((tx) => tell(tx, { ...answer, kind: "unknown" }));
  for (let twice = 0; twice < 2; twice++)
    assert.equal((await ask("/my/messages/reading", { method: "POST", body })).status, 303);
  assert.equal((await waiting()).length, 1);
  assert.match(await (await ask("/my/messages")).text(), /Det er noe nytt til deg\./);
});

test("whoever's change fails has told nobody, and neither a giver without a name nor anybody signed in puts a message with another", async () => {
  await assert.rejects(
    asRound(async (tx) => {
      await tell(tx, answer);
      throw new Error("no");
    }),
    /no/,
  );
  for (const stranger of [
    () => t.db.asAnonymous(today, (tx) => tell(tx, answer)),
    () => asBo((tx) => tell(tx, answer)),
    () => t.db.asHouse("sign-in", today, (tx) => tell(tx, answer)),
  ])
    await assert.rejects(stranger, /row-level security/);
  assert.deepEqual(await waiting(), []);
});

test("who has the thing itself before them needs no message about it any more, and nobody else's is touched", async () => {
  await asRound((tx) => tell(tx, answer));
  await asBo((tx) => knowsAbout(tx, voice));
  assert.equal((await waiting()).length, 1);
  await t.db.asPerson(hashOf("ada"), today, (tx) => knowsAbout(tx, voice));
  assert.deepEqual(await waiting(), []);
});

test("a request that lies about its host does not put that host into the mail that follows", async () => {
  const server = await startMailServer();
  const end = new AbortController();
  const house = testHouse(t, [message, telling], { SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  const loop = runJobs(house, { stop: end.signal, idleMs: 30 });
  try {
    const act = get("/my/answer", "person", async (c) => {
      await asMe(c, async () => {});
      await asRound((tx) => tell(tx, answer));
      return c.text("done");
    });
    const spoofed = await as(
      "bo",
      [],
      [act],
    )("http://evil.example/my/answer", {
      headers: {
        host: "evil.example",
        "x-forwarded-host": "evil.example",
        forwarded: "host=evil.example;proto=http",
      },
    });
    assert.equal(await spoofed.text(), "done");
    // The round of this minute may have come before the message; the next one is asked for here.
    await t.owner.exec("insert into platform.job (kind) values ('mail-round')");
    await until(() => server.received.length === 1);
    assert.doesNotMatch(server.received[0]?.raw ?? "", /evil/);
    assert.ok(server.received[0]?.raw.includes(house.config.publicUrl.origin));
  } finally {
    end.abort();
    await loop;
    await server.close();
  }
});
