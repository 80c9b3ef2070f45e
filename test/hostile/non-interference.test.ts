import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { demoCast, demoOrganisation, demoUnits, type UnitName } from "../../demo/cast.ts";
import { difference } from "./alike.ts";
import { linksOf } from "./html.ts";
import { neighbour } from "./neighbour.ts";
import { type Answer, openWorld, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

// Everything that lists, counts or is public, and what can be taken out.
const lists = [
  "/my",
  "/my/tasks",
  "/my/voices",
  "/my/voices/take-out.csv",
  "/my/voices/take-out.json",
  "/my/improvement",
];
const own = ["/my/messages", "/my/promises", "/my/improvement/new", "/my/entry", "/my/units", "/my/staff"];
const open = [
  "/",
  "/units",
  ...Object.values(demoUnits).flatMap(({ code }) => [`/units/${code}`, `/units/${code}/said`]),
];

// Whose lists are also looked at through each of their filters.
const filters = new Set(["Siv Tenkt,"]);

/** All that somebody can see of lists, counts and take-outs, and the filters that the lists offer. */
const seenBy = async (name: string): Promise<Map<string, Answer>> => {
  const who = world.who(name);
  const seen = new Map<string, Answer>();
  const queue = name === "nobody" ? [...open] : [...lists, ...own];
  for (let path = queue.shift(); path; path = queue.shift()) {
    if (seen.has(path)) continue;
    const answer = await world.ask(who, path);
    seen.set(path, answer);
    if (!answer.headers.get("content-type")?.startsWith("text/html") || !filters.has(name)) continue;
    queue.push(...linksOf(answer.text).filter((link) => /^\/my\/(voices|tasks)\?/.test(link)));
  }
  return seen;
};

let n = 0;
/** Somebody's voice comes in, with its clock, a message and an entry. */
const plant = async (unit: UnitName, words: string, more: Record<string, unknown> = {}): Promise<string> => {
  const id = `0000000a-5707-4e1f-8000-${String(++n).padStart(12, "0")}`;
  const { held_until = null, mode = "named", name = "Kanari Navnesen" } = more;
  const [organisation, at] = [demoOrganisation.id, demoUnits[unit].id];
  await world.rows(
    `insert into participation.voice (organisation_id, id, unit_id, first_unit_id, mode, channel, words, received_at, received_week, held_until, code_hash, receipt_hash)
     values ($1, $2, $3, $3, $4, 'web', $5, '2026-11-23T10:00:00Z', '2026-11-23', $6, sha256($7), sha256($7))`,
    [organisation, id, at, mode, words, held_until, Buffer.from(id)],
  );
  await world.rows(
    "insert into participation.voice_giver (organisation_id, voice_id, name) values ($1, $2, $3)",
    [organisation, id, name],
  );
  await world.rows(
    `insert into platform.clock (organisation_id, unit_id, subject_kind, subject_id, rule_id, rule_version, start, due, reminder, held_until)
     select $1, $2, 'voice', $3, rule_id, rule_version, '2026-11-23', '2026-11-24', '2026-11-24', $4 from platform.clock where subject_kind = 'voice' limit 1`,
    [organisation, at, id, held_until],
  );
  return id;
};

/** What changed for somebody when something happened in the world. */
const changesFor = async (name: string, happens: () => Promise<unknown>): Promise<string[]> => {
  const before = await seenBy(name);
  assert.ok(before.size >= 10);
  await happens();
  const now = await seenBy(name);
  return [...now].flatMap(([path, answer]) => {
    const was = before.get(path);
    return was && difference(answer, was) === null ? [] : [path];
  });
};

const readers = [
  "nobody",
  "Ada Eksempel",
  "Siv Tenkt,",
  "Bo Prøvesen,",
  "Mia Diktet,",
  "Ola Liksom,",
  "Leif Nabo,",
  "Nina Utenvirkelighet,",
];

test("a voice that is held back until its week is over leaves no mark on any page, list, count or take-out", async () => {
  for (const name of readers)
    assert.deepEqual(
      await changesFor(name, () => plant("lyngtun", `Holdt tilbake ${n}.`, { held_until: "2026-11-30" })),
      [],
      name,
    );
});

test("a voice to another unit changes nothing for those who do not work there", async () => {
  for (const name of ["nobody", "Ada Eksempel", "Siv Tenkt,", "Bo Prøvesen,", "Ola Liksom,", "Leif Nabo,"])
    assert.deepEqual(await changesFor(name, () => plant("fossen", `Et annet sted ${n}.`)), [], name);
});

test("whose confidential voice it is makes no difference to anybody but the one who may open the name", async () => {
  const id = await plant("lyngtun", "Fortrolig.", { mode: "confidential" });
  for (const name of readers) {
    const page = async () => (name === "nobody" ? null : world.ask(world.who(name), `/my/voices/${id}`));
    const before = await page();
    const changed = await changesFor(name, () =>
      world.rows("update participation.voice_giver set name = $2, contact = $2 where voice_id = $1", [
        id,
        `Kanari ${name}`,
      ]),
    );
    assert.deepEqual(changed, [], name);
    const now = await page();
    if (before && now) assert.equal(difference(now, before), null, name);
    if (now) assert.doesNotMatch(now.text, /Kanari/, name);
  }
});

test("the neighbouring municipality's life does not show here, nor a giver's own voice to a colleague of the giver", async () => {
  const rename = () =>
    world.rows("update participation.voice set words = words || ' Mer.' where id = $1", [neighbour.voice]);
  for (const name of readers.filter((one) => one !== "Leif Nabo,"))
    assert.deepEqual(await changesFor(name, rename), [], name);
  // Siv gives a voice to Fossen as herself; at work at Lyngtun nobody sees that, Siv included.
  const give = async () => {
    const id = await plant("fossen", `Mitt eget ${n}.`);
    await world.rows("update participation.voice_giver set person_id = $2 where voice_id = $1", [
      id,
      demoCast.siv.id,
    ]);
  };
  for (const name of ["Siv Tenkt,", "Bo Prøvesen,"]) assert.deepEqual(await changesFor(name, give), [], name);
});

test("a voice that may be seen is seen, in tasks, lists and take-outs alike (the check that it can be)", async () => {
  const changed = await changesFor("Siv Tenkt,", () => plant("lyngtun", "Synlig for Lyngtun."));
  for (const path of ["/my/tasks", "/my/voices", "/my/voices/take-out.csv", "/my/voices/take-out.json"])
    assert.ok(changed.includes(path), path);
});
