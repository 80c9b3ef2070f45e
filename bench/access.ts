// npm run bench:access: what the policies cost, on PostgreSQL with fsync on, against the same condition written by hand.
// Both sides have the same transaction, the same call that says who it is, and the same driver. What comes back is
// compared before anything is timed. `-- --only REGEX` measures those whose names match.
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import type { Purpose, Topic } from "#modules/consent/index.ts";
import { openRecord, sharedWithMe } from "#modules/consent/store/openings.ts";
import { notesOf, versionsOf } from "#modules/note/store.ts";
import { oslo } from "#platform/clock/index.ts";
import { database, postgres, raw, sql } from "#platform/db/index.ts";
import { openTestDatabase } from "#test/database.ts";
import { type Comparison, compare } from "./access/compare.ts";
import { amounts, fill, tokenOf } from "./access/fill.ts";
import * as hand from "./access/hand.ts";
import { withPostgres } from "./postgres.ts";
import { machine } from "./process.ts";

withPostgres();
const t = await openTestDatabase();
const today = oslo(new Date());
const options = { idleMinutes: 600, keys: t.keys };
const urlOf = (login: string | undefined) => {
  const url = new URL(login ?? "");
  url.pathname = new URL(t.url ?? "").pathname;
  return url.href;
};
const sides = {
  ours: database(postgres(urlOf(process.env["DATABASE_URL"]), 1), options),
  hand: database(postgres(urlOf(process.env["DATABASE_OWNER_URL"]), 1), options),
  handToo: database(postgres(urlOf(process.env["DATABASE_OWNER_URL"]), 1), options),
  today,
};
let whole = true;
const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const measure = async <T>(one: Comparison<T>) => {
  if (!new RegExp(values.only).test(one.name)) return;
  whole = (await compare(sides, one)) && whole;
};
const rows = async <T>(text: string): Promise<T[]> => (await t.owner.query(text)).rows as T[];

interface Note {
  person: string;
  topic: Topic;
  thread: string;
}
interface Opened extends Note {
  actor: string;
  role: string | null;
  purpose: Purpose;
}

try {
  await fill(t.owner);
  machine(
    `PostgreSQL ${(await rows<{ v: string }>("select current_setting('server_version') as v"))[0]?.v}, fsync ${(await rows<{ v: string }>("select current_setting('fsync') as v"))[0]?.v}; ${JSON.stringify(amounts)}`,
  );
  // The two logins must differ in just this, or nothing is compared.
  const count = raw<{ n: string }>(sql`select count(*) as n from care.note`);
  const [bound, free] = await Promise.all(
    [sides.ours, sides.hand].map((db) => db.asNobody(async (tx) => Number((await tx.one(count)).n))),
  );
  if (bound !== 0 || free !== amounts.notes) throw new Error(`void: ${bound} and ${free} notes to be seen`);

  const own = (
    await rows<Note>(`select person_id as person, topic, thread_id as thread from care.note
      where removed_at is null order by md5(id::text) limit 100`)
  ).map((on) => ({ token: tokenOf(on.person, null), on }));
  await measure({
    name: "access-own-note",
    cases: own,
    ours: (tx, _, on) => versionsOf(tx, on.thread),
    hand: (tx, acting, on) => hand.ownNote(tx, acting, on.thread),
    atMost: 1.1,
    rounds: 1000,
  });
  await measure({
    name: "access-own-notes",
    cases: own,
    ours: (tx, _, on) => notesOf(tx, on.person, on.topic),
    hand: (tx, acting, on) => hand.ownNotes(tx, acting, on.topic),
    atMost: 1.7,
    rounds: 1000,
  });

  // Somebody's note that a consent opens to a next of kin, or to somebody at work in the unit.
  const opened = (
    await rows<Opened>(`select c.person_id as person, c.topic, c.purpose, n.thread_id as thread,
        coalesce(r.person_id, c.recipient_person_id) as actor, r.id as role
      from consent.consent c
      join lateral (select m.thread_id from care.note m where m.person_id = c.person_id and m.topic = c.topic
        and m.removed_at is null order by m.id limit 1) n on true
      left join lateral (select * from people.role x where x.unit_id = c.recipient_unit_id and x.kind = 'employee'
        and (c.recipient_person_id is null or x.person_id = c.recipient_person_id) order by x.id limit 1) r on true
     where c.ended_at is null and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date)
       and (r.id is not null or c.recipient_unit_id is null) and c.person_id <> coalesce(r.person_id, c.recipient_person_id)
       and not exists (select 1 from consent.block b where b.person_id = c.person_id
         and b.blocked_person_id = coalesce(r.person_id, c.recipient_person_id))
     order by md5(c.id::text) limit 100`)
  ).map((on) => ({ token: tokenOf(on.actor, on.role), on }));
  const open = (tx: Parameters<typeof openRecord>[0], on: Opened) =>
    openRecord(tx, { personId: on.person, topic: on.topic, purpose: on.purpose, what: "notes" });
  const before: Comparison<Opened>["before"] = (tx, _, on) => open(tx, on);
  await measure({
    name: "access-opened-note",
    cases: opened,
    before,
    ours: (tx, _, on) => versionsOf(tx, on.thread),
    hand: (tx, _, on) => hand.othersNote(tx, on.person, on.topic, on.thread),
    atMost: 1.1,
    rounds: 1000,
  });
  await measure({
    name: "access-opened-notes",
    cases: opened,
    before,
    ours: (tx, _, on) => notesOf(tx, on.person, on.topic),
    hand: (tx, _, on) => hand.othersNotes(tx, on.person, on.topic),
    atMost: 1.7,
    rounds: 1000,
  });
  // Both sides write as many lines; which are whose, the ids say.
  await t.owner.query("delete from consent.opening");
  const byHandIds: string[] = [];
  const line = `select organisation_id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_role_id,
    actor_role_kind, actor_unit_id, actor_organisation_id from consent.opening where`;
  const left = async () => {
    const unlike = (
      await t.owner.query(
        `(${line} id = any($1::uuid[]) except all ${line} id <> all($1::uuid[]))
         union all (${line} id <> all($1::uuid[]) except all ${line} id = any($1::uuid[]))`,
        [byHandIds],
      )
    ).rows;
    if (unlike.length > 0)
      throw new Error(`void: ${unlike.length} lines of the log are unlike those by hand`);
  };
  await measure({
    name: "access-log-line",
    cases: opened,
    ours: async (tx, _, on) => [(await open(tx, on)) === "consent", await notesOf(tx, on.person, on.topic)],
    hand: async (tx, acting, on) => {
      const id = randomUUID();
      byHandIds.push(id);
      return [
        await hand.writeLine(tx, acting, { ...on, id, today }),
        await hand.othersNotes(tx, on.person, on.topic),
      ];
    },
    left,
    atMost: 1.2,
    rounds: 1000,
  });
  const shared = (tx: Parameters<typeof sharedWithMe>[0]) => sharedWithMe(tx);
  const byHand: Comparison<null>["hand"] = (tx, acting) => hand.sharedWithMe(tx, acting, today);
  const kin = await rows<{ actor: string }>(`select recipient_person_id as actor from consent.consent
    where recipient_unit_id is null and ended_at is null order by md5(id::text) limit 50`);
  await measure({
    name: "access-shared-with-kin",
    cases: kin.map(({ actor }) => ({ token: tokenOf(actor, null), on: null })),
    ours: shared,
    hand: byHand,
    atMost: 1.7,
    rounds: 1000,
  });
  const units = await rows<{ person_id: string; id: string }>(`select r.person_id, r.id from people.role r
    join (select recipient_unit_id as unit, count(*) as n from consent.consent where recipient_unit_id is not null group by 1) u
      on u.unit = r.unit_id
   where r.kind = 'employee' order by u.n desc, r.id`);
  for (const [name, from, rounds] of [
    ["access-overview", Math.floor(units.length / 2), 300],
    ["access-overview-largest-unit", 0, 100],
  ] as const)
    await measure({
      name,
      cases: units.slice(from, from + 9).map((r) => ({ token: tokenOf(r.person_id, r.id), on: null })),
      ours: shared,
      hand: byHand,
      atMost: 1.3,
      rounds,
    });
} finally {
  await sides.ours.close();
  await sides.hand.close();
  await sides.handToo.close();
  await t.close();
}
if (!whole) process.exitCode = 1;
