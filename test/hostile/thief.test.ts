// security.md T13, T14: whoever has all of the database does not find out who wrote without a name, and nobody can take the
// anonymity of a voice back once it is given.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settleWeek } from "#modules/voice/store-rounds.ts";
import { asDay } from "#platform/clock/index.ts";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { type CastName, demoCast } from "../../demo/cast.ts";
import { openVoiceScene } from "../voice-scene.ts";

let s: Awaited<ReturnType<typeof openVoiceScene>>;
/** The voices in the order in which they were given: whoever stood in the hall with a watch knows who came when. */
const given: string[] = [];
const many = 150;
before(async () => {
  s = await openVoiceScene([]);
  for (let n = 0; n < many; n++) given.push((await s.giveAnonymously(`Stemme ${n}`)).id);
});
after(() => s.close());

// What a thief can put in order: where rows lie, which transaction wrote them, what they are called.
const orders: Readonly<Record<string, string>> = {
  "where the voice lies": "select id from participation.voice where mode = 'anonymous' order by ctid",
  "what wrote the voice":
    "select id from participation.voice where mode = 'anonymous' order by xmin::text::bigint, id",
  "what the voice is called": "select id from participation.voice where mode = 'anonymous' order by id",
  "its code": "select id from participation.voice where mode = 'anonymous' order by code_hash",
  "where its clock lies":
    "select subject_id as id from platform.clock where subject_kind = 'voice' order by ctid",
  "where its line in the trail lies":
    "select subject_id as id from platform.trail where subject_kind = 'voice' order by ctid",
};
/** How many of the givers are found by putting one order beside the other, in hundredths. */
const found = async (query: string): Promise<number> => {
  const ids = [...new Set((await s.rows(query)).map((row) => String(row["id"])))];
  return (100 * ids.filter((id, place) => id === given[place]).length) / many;
};

test("whoever steals the whole database and saw who came when finds no more givers than by guessing, once the week is over (T13)", async () => {
  assert.ok(
    (await found(orders["where the voice lies"] ?? "")) > 90,
    "before that, the order tells (the control)",
  );
  assert.equal(
    await s.t.db.asHouse("job", asDay("2026-11-30"), (tx) => settleWeek(tx, asDay("2026-11-23"))),
    many,
  );
  for (const [what, query] of Object.entries(orders)) {
    const hundredths = await found(query);
    assert.ok(hundredths <= 100 / many + 5, `${what}: ${hundredths} of 100`);
  }
});

test("what was given without a name stays so: nobody, in any hat, changes its mode or puts a name to it (T14)", async () => {
  const voice = given[0] ?? "";
  const tries: Readonly<Record<string, (tx: Tx, me: string) => Promise<number>>> = {
    "changes the mode": (tx) =>
      tx.run(raw(sql`update participation.voice set mode = 'named' where id = ${voice}`)),
    "gives it a moment": (tx) =>
      tx.run(raw(sql`update participation.voice set received_at = now() where id = ${voice}`)),
    "puts oneself to it": (tx, me) =>
      tx.run(
        raw(sql`insert into participation.voice_giver (organisation_id, voice_id, person_id)
          select organisation_id, ${voice}, id from people.person where id = ${me}`),
      ),
    "puts a name to it": (tx, me) =>
      tx.run(
        raw(sql`insert into participation.voice_giver (organisation_id, voice_id, name)
          select organisation_id, ${voice}, 'Ada' from people.person where id = ${me}`),
      ),
  };
  const done: string[] = [];
  for (const name of Object.keys(demoCast) as CastName[])
    for (const atWork of "roles" in demoCast[name] ? [false, true] : [false])
      for (const [what, attempt] of Object.entries(tries))
        await s
          .as(name, atWork, (tx) => attempt(tx, demoCast[name].id))
          .then(
            (rows) => rows > 0 && done.push(`${name} ${atWork} ${what}`),
            (error: { code?: string }) => assert.equal(error.code, "42501", what),
          );
  assert.deepEqual(done, []);
  const [kept] = await s.rows("select mode, received_at from participation.voice where id = $1", [voice]);
  assert.deepEqual(kept, { mode: "anonymous", received_at: null });
});
