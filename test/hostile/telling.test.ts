// Who may tell whom: only whoever has just done something, only those whom it concerns, and once. Whoever has found a way
// to speak to the database in somebody's name could else put "something is new for you" into anybody's list.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { raw, sql, type Tx } from "#platform/db/index.ts";
import { type CastName, demoCast, demoOrganisation } from "../../demo/cast.ts";
import { type LookedScene, openLookedScene } from "../looked-scene.ts";
import type { Act, Hat } from "./telling-act.ts";
import { tellingActs } from "./telling-acts.ts";

const organisationId = demoOrganisation.id;
const { ada, bo, noor } = demoCast;
let s: LookedScene;
before(async () => {
  s = await openLookedScene();
});
after(() => s.close());
const { acts, as, put, code } = tellingActs(() => s);

const hats: readonly Hat[] = [
  ...(Object.keys(demoCast) as CastName[]),
  ...(Object.keys(demoCast) as CastName[])
    .filter((n) => "roles" in demoCast[n])
    .map((n) => `${n} at work` as const),
];
const inLists = async (): Promise<string[]> =>
  (
    await s.rows(
      "select p.name, m.kind from platform.message m join people.person p on p.id = m.person_id order by p.name",
    )
  ).map((row) => `${(row["name"] as string).split(" ")[0]?.toLowerCase()}: ${row["kind"]}`);

beforeEach(async () => {
  await s.empty();
  await s.t.owner.exec(
    "delete from consent.ask; delete from consent.introduction; delete from people.representation; delete from consent.consent where recipient_kind = 'person'",
  );
  await s.open(await s.cookieOf("bo", true));
});

for (const [name, one] of Object.entries(acts))
  test(`whoever ${name} tells ${one.told.join(" and ") || "nobody"}, once, with the act; nobody else tells anybody of it, then or later`, async () => {
    const given = (await one.before?.()) ?? "";
    const id = await as(one.by, async (tx) => {
      const made = await one.act(tx, given);
      for (let twice = 0; twice < 2; twice++) await one.tell(tx, made);
      return made;
    });
    assert.deepEqual(await inLists(), [...one.told].sort());
    await put("delete from platform.message");
    for (const hat of hats) await as(hat, (tx) => one.tell(tx, id));
    assert.deepEqual(await inLists(), [], "the act is over, or was another's");
  });

test("whom the person has blocked asks, and nobody is told", async () => {
  await put(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [organisationId, ada.id, bo.id],
  );
  await code("screen", ada.id, { by: bo.id, role: bo.roles[0].id });
  const { act, tell } = acts["asks for consent"] as Act;
  await as("bo at work", async (tx) => tell(tx, await act(tx, "")));
  assert.deepEqual(await inLists(), []);
  assert.equal(await s.count("consent.ask"), 1, "it was put all the same");
});

test("nobody, in any hat, puts a message into another's list by hand; each may put one into one's own", async () => {
  const insert = (whom: string) => (tx: Tx) =>
    tx.run(
      raw(sql`insert into platform.message (organisation_id, person_id, kind, subject_kind, subject_id)
        values (${organisationId}, ${whom}, 'emergency', 'break-glass', gen_random_uuid())`),
    );
  const who = async (whom: string) => {
    const may: Hat[] = [];
    for (const hat of hats)
      await as(hat, insert(whom)).then(
        () => may.push(hat),
        (error: { code?: string }) => assert.equal(error.code, "42501"),
      );
    return may;
  };
  assert.deepEqual(await who(noor.id), ["noor"]);
  assert.deepEqual(await who(bo.id), ["bo", "bo at work"]);
  await assert.rejects(s.t.db.asAnonymous(s.today(), insert(noor.id)), /row-level security/);
});
