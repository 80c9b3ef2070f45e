import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { sealAddresses } from "#modules/people/contact.ts";
import type { Day } from "#platform/clock/index.ts";
import { enqueue, runJobs } from "#platform/jobs/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig, testHouse } from "#test/house.ts";
import { type MailServer, startMailServer } from "#test/mail-server.ts";
import { until } from "#test/until.ts";
import { modules } from "../../modules.ts";
import { message } from "./index.ts";

const today = "2026-11-23" as Day;
const organisations = ["Storelv", "Fjellbo", "Elvenes"].map((name) => ({ id: randomUUID(), name }));

/** Everything that can be so of somebody when something is new for them. */
const states = {
  wish: ["nothing said", "off", "daily", "weekly", "taken back"],
  address: ["none", "given", "key destroyed"],
  here: ["yes", "left"],
  lastMail: ["never", "2 hours", "2 days", "8 days"],
  seen: ["not yet", "read here"],
} as const;
type State = { [key in keyof typeof states]: (typeof states)[key][number] };

/** Who gets a mail, from the words on the page and from nothing else. */
const oracle = ({ wish, address, here, lastMail, seen }: State): boolean => {
  if (here === "left" || address !== "given" || seen === "read here") return false;
  if (wish === "daily") return lastMail !== "2 hours";
  if (wish === "weekly") return lastMail === "never" || lastMail === "8 days";
  return false;
};

const allStates = (Object.entries(states) as [keyof State, readonly string[]][]).reduce<
  Record<string, string>[]
>(
  (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
  [{}],
) as unknown as State[];

// Every kind of message that a room has words for, found by asking the rooms for each word in the source.
const kinds = [
  ...new Set(
    globSync("src/modules/**/*.ts").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/"([a-z]+(?:-[a-z]+)*)"/g)].map(([, word]) => word ?? ""),
    ),
  ),
].filter((word) => modules.some((module) => module.messages?.(word, "nb")));

interface Person {
  id: string;
  email: string;
  organisation: string;
  kind: string;
  state: State;
}
const persons: Person[] = organisations.flatMap(({ id: organisation }, o) =>
  allStates.map((state, i) => ({
    id: randomUUID(),
    email: `p${o}-${i}@example.no`,
    organisation,
    kind: kinds[(i + o) % kinds.length] ?? "",
    state,
  })),
);

let t: TestDatabase;
let server: MailServer;

before(async () => {
  t = await openTestDatabase();
  server = await startMailServer();
  const many = (text: string, rows: readonly unknown[]) => t.owner.query(text, [JSON.stringify(rows)]);
  await many(
    "insert into people.organisation (id, name, valid_from) select id, name, '2020-01-01' from jsonb_to_recordset($1) as x(id uuid, name text)",
    organisations,
  );
  await many(
    `insert into people.person (organisation_id, id, name, valid_from, valid_to)
     select organisation, id, 'Samme Navn', '2020-01-01', case when gone then date '2026-11-22' end
       from jsonb_to_recordset($1) as x(organisation uuid, id uuid, gone boolean)`,
    persons.map((p) => ({ ...p, gone: p.state.here === "left" })),
  );
  await many(
    `insert into people.contact_detail (organisation_id, person_id, email_unsealed)
     select organisation, id, email from jsonb_to_recordset($1) as x(organisation uuid, id uuid, email text)`,
    persons.filter((p) => p.state.address !== "none"),
  );
  const wishes = persons.flatMap((p) => {
    const said = (pace: string, ago: number) => ({ ...p, wish: randomUUID(), pace, ago });
    if (p.state.wish === "nothing said") return [];
    return p.state.wish === "taken back" ? [said("daily", 2), said("off", 1)] : [said(p.state.wish, 1)];
  });
  await many(
    `insert into people.contact_wish (organisation_id, id, person_id, email_pace, letter, sms, telephone_way, shared, wished_at)
     select organisation, wish, id, pace, false, false, 'no', false, now() - make_interval(days => ago)
       from jsonb_to_recordset($1) as x(organisation uuid, wish uuid, id uuid, pace text, ago integer)`,
    wishes,
  );
  while ((await t.db.asHouse("job", today, (tx) => sealAddresses(tx, testConfig()))) > 0);
  await t.owner.query("delete from people.person_key where person_id = any($1::uuid[])", [
    persons.filter((p) => p.state.address === "key destroyed").map(({ id }) => id),
  ]);
  await many(
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id, read_at, mailed_at)
     select organisation, id, kind, 'x', gen_random_uuid(), now(), now() - ago::interval
       from jsonb_to_recordset($1) as x(organisation uuid, id uuid, kind text, ago text)`,
    persons.filter((p) => p.state.lastMail !== "never").map((p) => ({ ...p, ago: p.state.lastMail })),
  );
  // Something new, and one thing more: one mail all the same.
  await many(
    `insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id, read_at)
     select organisation, id, kind, 'x', gen_random_uuid(), case when read then now() end
       from jsonb_to_recordset($1) as x(organisation uuid, id uuid, kind text, read boolean), generate_series(1, 2)`,
    persons.map((p) => ({ ...p, read: p.state.seen === "read here" })),
  );
});
after(async () => {
  await server.close();
  await t.close();
});

test("whatever is new, in each organisation, exactly those are mailed who by their own words are to be: once, and nobody else", async () => {
  assert.ok(kinds.length > 10, `${kinds.length} kinds of messages`);
  await t.db.asHouse("job", today, (tx) => enqueue(tx, { kind: "mail-round" }));
  const end = new AbortController();
  const mail = { name: "mail", routes: [], jobs: message.jobs ?? {} };
  const house = testHouse(t, [mail], { SMTP_URL: `smtp://127.0.0.1:${server.port}` });
  const loops = [1, 2].map(() => runJobs(house, { stop: end.signal, idleMs: 30 }));
  await until(
    async () =>
      (await t.owner.query("select 1 from platform.job where done_at is null and failed_at is null")).rows
        .length === 0,
  );
  end.abort();
  await Promise.all(loops);
  const expected = persons.filter(({ state }) => oracle(state));
  assert.deepEqual(server.received.flatMap(({ to }) => to).sort(), expected.map(({ email }) => email).sort());
  // Each kind of news in each organisation met somebody who is mailed and somebody who is not: the comparison can fail.
  for (const { id } of organisations) {
    const here = persons.filter((p) => p.organisation === id);
    assert.equal(new Set(here.map((p) => p.kind)).size, kinds.length);
    assert.ok(here.some(({ state }) => oracle(state)) && here.some(({ state }) => !oracle(state)));
  }
});

test("all those mails are one and the same mail: nothing in it tells two persons, two kinds of news or two organisations apart", () => {
  const plain = server.received.map(({ raw }) =>
    raw.replace(/^(Message-ID|Date|To|Received|X-[\w-]+): .*$/gim, "").replace(/\r/g, ""),
  );
  assert.ok(plain.length > 10);
  assert.equal(new Set(plain).size, 1);
});
