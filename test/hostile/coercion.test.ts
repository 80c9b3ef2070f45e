// security.md T11 and T46: what ends, ends at the next request; and whoever watches cannot tell that it ever was.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { demoCast, demoOrganisation, demoUnits } from "../../demo/cast.ts";
import { difference } from "./alike.ts";
import { type Answer, openWorld, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
  for (const table of ["consent.consent", "consent.opening", "consent.introduction"])
    await world.rows(`delete from ${table}`);
});
after(() => world.close());

const { ada, noor, bo } = demoCast;
const lyngtun = demoUnits.lyngtun.id;

/** Everything that could tell somebody of another's sharing. */
const paths = ["/my", "/my/mine", "/my/shared", "/my/messages", "/my/asks", "/my/tasks", "/my/blocks"];
const seenBy = async (name: string): Promise<Map<string, Answer>> => {
  const who = world.who(name);
  const seen = new Map<string, Answer>();
  for (const path of [...paths, "/my/consents", "/my/consents/new", "/my/asks/new"])
    seen.set(path, await world.ask(who, path));
  for (const topic of ["daily-life", "treatment"])
    seen.set(
      `opening ${topic}`,
      await world.ask(who, `/my/shared/${ada.id}/opening`, { fields: { topic, purpose: "care" } }),
    );
  return seen;
};
const changed = (one: Map<string, Answer>, other: Map<string, Answer>): string[] =>
  [...one].flatMap(([path, answer]) => {
    const was = other.get(path);
    return was && difference(answer, was) === null ? [] : [path];
  });

const asAda = async (path: string, fields: Record<string, string> = {}) => {
  const answer = await world.ask(world.who("Ada Eksempel"), path, { fields: { key: newKey(), ...fields } });
  assert.ok(answer.status === 303 || answer.status === 201, `${path}: ${answer.status}`);
  return answer;
};
const give = async (
  to: { person?: string; unit?: string },
  topic = "daily-life",
  until: string | null = null,
) => {
  const id = randomUUID();
  await world.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_person_id,
       recipient_unit_id, purpose, valid_from, valid_to, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, 'care', '2026-11-01', $8, $3)`,
    [
      demoOrganisation.id,
      id,
      ada.id,
      topic,
      to.person ? "person" : "unit",
      to.person ?? null,
      to.unit ?? null,
      until,
    ],
  );
  return id;
};
const opens = async (name: string, topic = "daily-life"): Promise<Answer> =>
  world.ask(world.who(name), `/my/shared/${ada.id}/opening`, { fields: { topic, purpose: "care" } });

test("after a quiet withdrawal the next of kin's pages are, to the byte, those of a world where it never was", async () => {
  const never = await seenBy("Noor Oppdiktet");
  const id = await give({ person: noor.id });
  const while_ = await seenBy("Noor Oppdiktet");
  assert.deepEqual(changed(while_, never), ["/my/shared", "opening daily-life"], "the check that it shows");
  assert.match((await opens("Noor Oppdiktet")).text, /Morgenen er tyngst/);
  await asAda(`/my/consents/${id}/withdrawal`);
  assert.deepEqual(changed(await seenBy("Noor Oppdiktet"), never), []);
});

test("narrowed, run out while the page stood open, or never given: the next request is the same not found", async () => {
  const stranger = await opens("Kari Fiksjon");
  assert.equal(stranger.status, 404);
  const id = await give({ unit: lyngtun }, "daily-life", "2026-11-25");
  assert.equal((await opens("Bo Prøvesen,")).status, 200);
  const now = world.clock.now;
  world.clock.now = new Date(now.getTime() + 24 * 3_600_000);
  const over = await opens("Bo Prøvesen,");
  world.clock.now = now;
  const never = await opens("Bo Prøvesen,", "economy");
  assert.equal(over.status, 404);
  assert.equal(difference(over, never), null);
  await asAda(`/my/consents/${id}/narrowing`, { group: `role:unit-leader@${lyngtun}` });
  assert.equal(difference(await opens("Bo Prøvesen,"), never), null);
  assert.equal((await opens("Siv Tenkt,")).status, 200, "and those it still holds for open it");
  await world.rows("delete from consent.consent");
});

test("a hidden note leaves no hole: what is opened is, to the byte, what it would be had it never been written", async () => {
  await give({ person: noor.id });
  const before_ = await opens("Noor Oppdiktet");
  const written = await asAda("/my/notes", { topic: "daily-life", words: "Kanarien synger.", hide: "yes" });
  assert.equal(difference(await opens("Noor Oppdiktet"), before_), null);
  await asAda(`${written.headers.get("location")}/showing`);
  assert.match((await opens("Noor Oppdiktet")).text, /Kanarien synger/, "the check that it can be seen");
  await asAda(`${written.headers.get("location")}/removal`);
  assert.equal(difference(await opens("Noor Oppdiktet"), before_), null);
  await world.rows("delete from consent.consent");
});

test("whoever is shut out sees what a stranger sees, and colleagues go on reading", async () => {
  const never = await seenBy("Bo Prøvesen,");
  await give({ unit: lyngtun }, "treatment");
  assert.ok(changed(await seenBy("Bo Prøvesen,"), never).includes("/my/shared"), "the check that it shows");
  await world.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), ada.id, bo.id],
  );
  // Her cases have gone from his tasks too, as they would for a stranger to them.
  assert.deepEqual(changed(await seenBy("Bo Prøvesen,"), never), ["/my/tasks"]);
  assert.equal((await opens("Siv Tenkt,", "treatment")).status, 200);
  await world.rows("delete from consent.block");
});

test("nothing is opened without its line, and no line is left where nothing was opened", async () => {
  const lines = async () => (await world.rows("select id from consent.opening")).length;
  const before_ = await lines();
  await opens("Kari Fiksjon");
  await opens("Liv Påhitt,");
  assert.equal(await lines(), before_);
  await opens("Siv Tenkt,", "treatment");
  assert.equal(await lines(), before_ + 1);
});

test("what is queued asks anew when it is carried out: a message about a sharing that has ended leads nowhere", async () => {
  const id = await give({ person: noor.id });
  await asAda(`/my/consents/${id}/withdrawal`, { tell: "yes" });
  const [told] = await world.rows("select id, kind from platform.message where person_id = $1", [noor.id]);
  assert.equal(told?.["kind"], "sharing-ended", "told because she ticked it");
  const led = await world.ask(world.who("Noor Oppdiktet"), `/my/messages/${told?.["id"]}`);
  const there = await world.ask(world.who("Noor Oppdiktet"), led.headers.get("location") ?? "");
  assert.doesNotMatch(there.text, /Hverdagen min/);
});
