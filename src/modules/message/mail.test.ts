import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import type { Pace } from "#modules/people/reach.ts";
import type { Day } from "#platform/clock/index.ts";
import { raw, sql } from "#platform/db/index.ts";
import { enqueue, runJobs } from "#platform/jobs/index.ts";
import { mailFault } from "#platform/mail/index.ts";
import type { Module } from "#platform/module.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig, testHouse } from "#test/house.ts";
import { type MailServer, startMailServer } from "#test/mail-server.ts";
import { makeReachable } from "#test/reachable.ts";
import { until } from "#test/until.ts";
import { message } from "./index.ts";

const today = "2026-11-23" as Day;
const organisation = "00000000-0000-4000-8000-000000000001";
const id = (n: number) => `00000000-0000-4000-8000-0000000000${n.toString(16).padStart(2, "0")}`;
let t: TestDatabase;
let server: MailServer;
// Without its round: a test asks for each itself.
const mailModule: Module = { name: "mail", routes: [], jobs: message.jobs ?? {} };

before(async () => {
  t = await openTestDatabase();
  server = await startMailServer();
  await t.owner.exec(`
    insert into people.organisation (id, name, valid_from) values ('${organisation}', 'Storelv', '2020-01-01');
    insert into people.person (organisation_id, id, name, language, valid_from, valid_to) values
      ('${organisation}', '${id(0xa)}', 'Ada', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0xb)}', 'Bo', 'se', '2020-01-01', null),
      ('${organisation}', '${id(0xc)}', 'Has said no', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0xd)}', 'Has left', 'nb', '2020-01-01', '2026-11-22'),
      ('${organisation}', '${id(0xe)}', 'No address', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0xf)}', 'Two in one', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0x1a)}', 'Refused', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0x1b)}', 'Once a week', 'nb', '2020-01-01', null),
      ('${organisation}', '${id(0x1c)}', 'Has said nothing', 'nb', '2020-01-01', null)`);
  const says = (n: number, email: string | null, pace: Pace) => ({ id: id(n), organisation, email, pace });
  await makeReachable(t, [
    says(0xa, "ada@example.no", "daily"),
    says(0xb, "bo@example.no", "daily"),
    says(0xc, "no@example.no", "off"),
    says(0xd, "left@example.no", "daily"),
    says(0xe, null, "daily"),
    says(0xf, "x@example.no, spy@example.no", "daily"),
    says(0x1a, "gone@example.no", "daily"),
    says(0x1b, "weekly@example.no", "weekly"),
  ]);
});
after(async () => {
  await server.close();
  await t.close();
});
afterEach(async () => {
  server.received.length = 0;
  await t.owner.exec("delete from platform.job; delete from platform.message");
});

const told = (person: number, more = "") =>
  t.owner.query(
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id${more && ", created_at"})
    values ($1, $2, 'answer', 'voice', gen_random_uuid()${more && `, ${more}`})`,
    [organisation, id(person)],
  );

/** One round and all it leads to; ends when no job is left that could run now. */
const round = async (port = server.port, loops = 1) => {
  await t.db.asHouse("job", today, (tx) => enqueue(tx, { kind: "mail-round" }));
  const end = new AbortController();
  const house = testHouse(t, [mailModule], { SMTP_URL: `smtp://127.0.0.1:${port}` });
  const all = Array.from({ length: loops }, () => runJobs(house, { stop: end.signal, idleMs: 30 }));
  await until(
    async () =>
      (
        await t.owner.query(
          `select 1 from platform.job where done_at is null and failed_at is null
             and (leased_until is not null or run_at <= now()) and kind in ('mail', 'mail-round')`,
        )
      ).rows.length === 0,
  );
  end.abort();
  await Promise.all(all);
};
const recipients = () => server.received.flatMap((mail) => mail.to).sort();

test("exactly those are mailed who asked for it, are still here and have an address: once, however much waits", async () => {
  for (const person of [0xa, 0xa, 0xa, 0xb, 0xc, 0xd, 0xe, 0x1c]) await told(person);
  await round(server.port, 2);
  assert.deepEqual(recipients(), ["ada@example.no", "bo@example.no"]);
  assert.ok(
    server.received.some(({ raw }) => raw.includes("Content-Language: se")),
    "in the person's language",
  );
  await round();
  assert.equal(server.received.length, 2, "nothing again for what was mailed");
});

test("however much comes, at most one mail goes in the time that each person wishes", async () => {
  for (const person of [0xa, 0x1b]) await told(person);
  await round();
  assert.deepEqual(recipients(), ["ada@example.no", "weekly@example.no"]);
  const later = async (ago: string) => {
    server.received.length = 0;
    for (const person of [0xa, 0x1b]) await told(person);
    await t.owner.query(
      "update platform.message set mailed_at = now() - $1::interval where mailed_at is not null",
      [ago],
    );
    await round();
    return recipients();
  };
  assert.deepEqual(await later("23 hours"), []);
  assert.deepEqual(await later("25 hours"), ["ada@example.no"]);
  await t.owner.exec(
    `update platform.message set mailed_at = null, read_at = now() where person_id = '${id(0xa)}'`,
  );
  assert.deepEqual(await later("6 days 23 hours"), ["ada@example.no"]);
  assert.deepEqual(await later("7 days 1 hour"), ["ada@example.no", "weekly@example.no"]);
});

test("no mail comes after one has read, nor for what is no news any more", async () => {
  await told(0xa);
  await t.owner.exec("update platform.message set read_at = now()");
  await told(0xb, "now() - interval '15 days'");
  await round();
  assert.deepEqual(recipients(), []);
});

test("whoever reads, or says no to mail, between the round and the sending gets none", async () => {
  await told(0xa);
  await told(0xb);
  for (const person of [0xa, 0xb])
    await t.db.asHouse("job", today, (tx) =>
      enqueue(tx, { kind: "mail", payload: { personId: id(person) } }),
    );
  await t.owner.exec(`update platform.message set read_at = now() where person_id = '${id(0xa)}';
`);
  await makeReachable(t, [{ id: id(0xb), organisation, email: null, pace: "off" }]);
  await round();
  await makeReachable(t, [{ id: id(0xb), organisation, email: null, pace: "daily" }]);
  assert.deepEqual(recipients(), []);
});

test("a mail that the server could not take is sent once, later", async () => {
  const down = await startMailServer();
  await down.close();
  await told(0xa);
  await round(down.port);
  const { rows } = await t.owner.query("select attempts, last_error from platform.job where kind = 'mail'");
  assert.deepEqual(rows, [{ attempts: 1, last_error: "Error ESOCKET" }]);
  assert.equal(
    (await t.owner.query("select 1 from platform.message where mailed_at is null")).rows.length,
    1,
  );
  await t.owner.exec("update platform.job set run_at = now()");
  await round();
  await round();
  assert.deepEqual(recipients(), ["ada@example.no"]);
});

test("a mail that is sent again after a crash carries the same number", async () => {
  await told(0xa);
  await round();
  await t.owner.exec("update platform.message set mailed_at = null");
  await round();
  const numbers = server.received.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
  assert.equal(numbers.length, 2);
  assert.equal(numbers[0], numbers[1]);
});

test("an address that the server refuses is given up and tried by no further round; two addresses in one reach nobody else", async () => {
  const strict = await startMailServer(0, { refuses: ["gone@example.no"] });
  await told(0x1a);
  await told(0xf);
  await round(strict.port);
  await round(strict.port);
  assert.ok(!strict.received.some(({ to }) => to.includes("spy@example.no")));
  const { rows } = await t.owner.query(
    `select attempts, failed_at is not null as failed, last_error from platform.job where payload->>'personId' = $1`,
    [id(0x1a)],
  );
  assert.deepEqual(rows, [{ attempts: 1, failed: true, last_error: "Error 550" }]);
  await strict.close();
});

test("nothing that was mailed holds an id, a name or a place, only the address that is configured", async () => {
  await told(0xa);
  await round();
  const mail = server.received[0]?.raw ?? "";
  assert.doesNotMatch(mail, /Ada|Storelv|[0-9a-f]{8}-[0-9a-f]{4}/);
  assert.deepEqual(mail.match(/https?:\S+/g), [testConfig().publicUrl.origin]);
  assert.match(mail, /^Auto-Submitted: auto-generated$/m);
});

test("where no mail server is set nobody is mailed, and whoever runs the house is told", async () => {
  await told(0xa);
  await t.db.asHouse("job", today, (tx) => enqueue(tx, { kind: "mail-round" }));
  const end = new AbortController();
  const loop = runJobs(testHouse(t, [mailModule]), { stop: end.signal, idleMs: 30 });
  await until(
    async () =>
      (await t.owner.query("select 1 from platform.job where kind = 'mail-round' and done_at is not null"))
        .rows.length === 1,
  );
  end.abort();
  await loop;
  assert.equal((await t.owner.query("select 1 from platform.job where kind = 'mail'")).rows.length, 0);
  assert.match((await mailFault(testConfig())) ?? "", /Mail is off/);
  assert.equal(await mailFault(testConfig({ SMTP_URL: `smtp://127.0.0.1:${server.port}` })), null);
});

test("nobody but the mail job and the person learns from the database how somebody is reached", async () => {
  const asked = raw(
    sql`select 1 from people.contact_detail d join people.contact_wish w using (person_id) where person_id = ${id(0xa)}`,
  );
  assert.equal((await t.db.asHouse("job", today, (tx) => tx.all(asked))).length > 0, true);
  assert.deepEqual(await t.db.asHouse("sign-in", today, (tx) => tx.all(asked)), []);
  assert.deepEqual(await t.db.asNobody((tx) => tx.all(asked)), []);
});

test("no address lies in the clear, and with the person's key gone none can be read", async () => {
  const { rows } = await t.owner.query(
    "select email_unsealed, encode(email, 'escape') as email from people.contact_detail where email is not null",
  );
  assert.ok(rows.length > 5);
  assert.doesNotMatch(JSON.stringify(rows), /example/);
  await told(0xa);
  await t.owner.exec(`delete from people.person_key where person_id = '${id(0xa)}'`);
  await round();
  assert.deepEqual(recipients(), []);
});
