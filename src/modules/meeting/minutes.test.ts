import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { readingTasks, writingTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene();
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  await scene.clear();
});

const bo: Who = ["bo", true];
const liv: Who = ["liv", true];
const on = (day: string) => {
  scene.clock.now = new Date(`${day}T12:00:00+01:00`);
};
/** A meeting with Bo and Liv from their work, Bo to write the minutes, on its day. Out: where Ada and Bo read it. */
const held = async () => {
  const path = await scene.make();
  const id = await scene.invite(path, "bo", "lyngtun");
  await scene.invite(path, "liv", "tildeling");
  await scene.sent(`${path}/minutes`, /keeper$/, { keeper: id });
  on("2026-12-02");
  return { path, mine: `${path}/minutes`, bos: `${scene.guestPath(path)}/minutes` };
};
const write = (bos: string, text: string) => scene.sent(bos, /\/minutes$/, { text }, bo);

test("whoever stays away is heard: what they wrote stands first, somebody speaks for them, and who read it out is told", async () => {
  const path = await scene.make();
  const id = await scene.invite(path, "bo", "lyngtun");
  await scene.sent(`${path}/absence`, /absence$/, {
    come: "away",
    words: "Ikke bestem noe om boligen uten meg.",
    proxy: id,
  });
  const [kept] = await scene.rows("select sealed::text from care.meeting_absence");
  assert.doesNotMatch(String(kept?.["sealed"]), /boligen/);
  const as = scene.guestPath(path);
  const html = await scene.page(as, bo);
  assert.match(
    html,
    /Ada Eksempel kommer ikke selv.*Les dette opp først.*Ikke bestem noe.*Bo Prøvesen, Lyngtun snakker for Ada.*Når og hvor/s,
  );
  assert.match(await scene.page(path), /Ingen har sagt at det er lest opp ennå/);
  await scene.sent(as, /reading$/, {}, bo);
  assert.match(await scene.page(path), /Lest opp av Bo Prøvesen, Lyngtun/);
  assert.doesNotMatch(await scene.page(as, bo), /Jeg har lest det opp/);
  const kinds = (await scene.rows("select person_id, kind from platform.message")).map(
    ({ person_id, kind }) => `${person_id === demoCast.ada.id ? "ada" : "bo"} ${kind}`,
  );
  assert.deepEqual(kinds.sort(), ["ada meeting-read-out", "bo meeting-absence", "bo meeting-invitation"]);
  // Coming after all, nothing is left to read out, and what was said of it in another window is told.
  const late = await scene.fill(`${path}/absence`, /absence$/, { come: "away", words: "Likevel ikke" });
  await scene.sent(`${path}/absence`, /absence$/, { come: "come" });
  assert.doesNotMatch(await scene.page(as, bo), /Ikke bestem noe/);
  const overtaken = await scene.post(late);
  assert.equal(overtaken.status, 409);
  assert.match(overtaken.text, /ikke sagt at du blir borte.*Likevel ikke/s);
});

test("nobody but those invited speaks for the person, and a reading is of what stands", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  const stranger = await scene.send(`${path}/absence`, /absence$/, {
    come: "away",
    proxy: demoCast.liv.id,
  });
  assert.equal(stranger.status, 422);
  assert.match(stranger.text, /href="#proxy"/);
  await scene.sent(`${path}/absence`, /absence$/, { come: "away", words: "Først" });
  const old = await scene.fill(scene.guestPath(path), /reading$/, {}, bo);
  await scene.sent(`${path}/absence`, /absence$/, { come: "away", words: "Så" });
  await scene.post(old, {}, bo);
  assert.match(await scene.page(path), /Ingen har sagt at det er lest opp/);
});

test("minutes are a draft until the person has read, commented and approved them; comments are nobody's to alter", async () => {
  const { path, mine, bos } = await held();
  assert.match(
    await scene.page(bos, bo),
    /Du er bedt om å skrive referatet.*16\. desember.*Ingen lov setter den/s,
  );
  await write(bos, "Vi snakket om bolig.");
  assert.match(await scene.page(mine), /Utkast\. Ikke sendt ennå.*Vi snakket om bolig/s);
  // What is not sent is not finished.
  const early = await scene.post({ action: `${mine}/approval`, fields: { key: newKey(), seen: "1" } });
  assert.equal(early.status, 409);
  assert.match(early.text, /ikke sendt til deg ennå/);
  await scene.sent(bos, /dispatch$/, {}, bo);
  await scene.sent(mine, /comment$/, { comment: "Jeg sa nøkkel, ikke bolig." });
  assert.match(await scene.page(bos, bo), /Kommentert.*Jeg sa nøkkel, ikke bolig/s);
  await write(bos, "Vi snakket om nøkkel.");
  await scene.sent(bos, /dispatch$/, {}, bo);
  await scene.sent(mine, /approval$/);
  const html = await scene.page(bos, bo);
  assert.match(
    html,
    /Godkjent\..*Vi snakket om nøkkel.*Utkast som har vært før.*Vi snakket om bolig.*Jeg sa nøkkel, ikke bolig/s,
  );
  assert.doesNotMatch(html, /Lagre utkastet/);
  const after_ = await scene.post(
    { action: bos, fields: { key: newKey(), seen: "2", text: "Noe annet" } },
    {},
    bo,
  );
  assert.equal(after_.status, 409);
  assert.match(after_.text, /godkjent og kan ikke endres/);
  assert.match(await scene.page(path), /Referat.*Godkjent/s);
  assert.deepEqual(
    (await scene.rows("select kind, version from care.minutes_step order by n")).map(
      ({ kind, version }) => `${kind} ${version}`,
    ),
    ["sent 1", "comment 1", "sent 2", "approved 2"],
  );
});

test("approved with disagreement, it stands beside the minutes for everybody who was invited", async () => {
  const { mine, bos } = await held();
  await write(bos, "Alle var enige.");
  await scene.sent(bos, /dispatch$/, {}, bo);
  const empty = await scene.send(mine, /disagreement$/, { disagreement: " " });
  assert.equal(empty.status, 422);
  await scene.sent(mine, /disagreement$/, { disagreement: "Jeg var ikke enig." });
  assert.match(
    await scene.page(bos, liv),
    /Godkjent, med uenighet.*Alle var enige.*uenig i dette.*Jeg var ikke enig/s,
  );
});

test("only whoever was named writes minutes, from the meeting's day on; others who are invited read", async () => {
  const path = await scene.make();
  const id = await scene.invite(path, "bo", "lyngtun");
  await scene.invite(path, "liv", "tildeling");
  const bos = `${scene.guestPath(path)}/minutes`;
  await scene.sent(`${path}/minutes`, /keeper$/, { keeper: id });
  const text = (who: Who) =>
    scene.post({ action: bos, fields: { key: newKey(), seen: "0", text: "Tidlig" } }, {}, who);
  assert.match((await text(bo)).text, /Møtet har ikke vært ennå.*/s);
  on("2026-12-02");
  assert.equal((await text(liv)).status, 409);
  assert.doesNotMatch(await scene.page(bos, liv), /Lagre utkastet|Lagre hvem som var der/);
  for (const noun of ["attendance", "decisions", "minutes/dispatch"]) {
    const form = {
      action: `${scene.guestPath(path)}/${noun}`,
      fields: { key: newKey(), whom: "person", how: "there", what: "x", doer: "person", seen: "0" },
    };
    assert.equal((await scene.post(form, {}, liv)).status, 409, noun);
    assert.equal(
      (await scene.post({ ...form, fields: { ...form.fields, key: newKey() } }, {}, ["siv", true])).status,
      404,
      noun,
    );
  }
  assert.equal((await text(bo)).status, 303);
  assert.equal((await scene.rows("select n from care.minutes")).length, 1);
});

test("two who write at once both keep their words: the second reads the first's beside their own", async () => {
  const { mine, bos } = await held();
  const first = await scene.fill(bos, /\/minutes$/, { text: "Bo skriver" }, bo);
  const second = await scene.fill(mine, /\/minutes$/, { text: "Ada skriver" });
  assert.equal((await scene.post(first, {}, bo)).status, 303);
  const late = await scene.post(second);
  assert.equal(late.status, 409);
  assert.match(late.text, /Dette står nå.*Bo skriver.*Dette skrev du.*Ada skriver/s);
  const ten = await Promise.all(Array.from({ length: 10 }, () => scene.post(first, {}, bo)));
  assert.deepEqual(new Set(ten.map(({ status }) => status)), new Set([303]));
  assert.equal((await scene.rows("select n from care.minutes")).length, 1);
});

test("who was there and what was decided stand with a name and a day, and can be taken away until it is approved", async () => {
  const { mine, bos } = await held();
  await scene.sent(bos, /attendance$/, { whom: "person", how: "absent" }, bo);
  await scene.sent(mine, /attendance$/, { whom: "person", how: "remote" });
  assert.match(
    await scene.page(bos, bo),
    /Ada Eksempel: Var med på video eller telefon \(skrevet av Ada Eksempel\)/,
  );
  const wrong = await scene.send(bos, /decisions$/, { what: "", due: "i morgen" }, bo);
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#what".*href="#doer".*href="#due"/s);
  await scene.sent(bos, /decisions$/, { what: "Ordne nøkkel", doer: "person", due: "15.12.2026" }, bo);
  await scene.sent(mine, /decisions$/, { what: "Ringe Nav", doer: "person" });
  const html = await scene.page(bos, bo);
  assert.match(html, /Ordne nøkkel.*Ada Eksempel gjør det.*innen tirsdag 15\. desember.*Ringe Nav/s);
  assert.equal(html.match(/decisions\/[^"]*\/removal/g)?.length, 1);
  const [hers] = await scene.rows(
    "select id, meeting_id from care.meeting_decision where participant_id is null",
  );
  const taken = {
    action: `/my/guest/meetings/decisions/${hers?.["id"]}/removal`,
    fields: { key: newKey(), meeting: String(hers?.["meeting_id"]) },
  };
  assert.equal((await scene.post(taken, {}, bo)).status, 404);
  await scene.sent(bos, /removal$/, {}, bo);
  await scene.sent(mine, /removal$/);
  assert.match(await scene.page(mine), /Ingenting er skrevet ned som bestemt/);
});

test("minutes that are late stand in My tasks by their day, moved with the meeting; sent, they wait for the person", async () => {
  const { mine, bos } = await held();
  const waits = (name: "bo" | "ada") =>
    scene.as(name, name === "bo", async (tx, acting) => {
      const tasks = name === "bo" ? writingTasks : readingTasks;
      return tasks
        .told(await tx.all(tasks.question(scene.today(), 5)), acting, scene.today(), "nb")
        .map(({ title, due, clock }) => `${title} ${due} ${clock?.state ?? "none"}`);
    });
  assert.deepEqual(await waits("bo"), ["Referat fra møtet med Ada Eksempel 2026-12-16 run"]);
  on("2026-12-18");
  assert.deepEqual(await waits("bo"), ["Referat fra møtet med Ada Eksempel 2026-12-16 over"]);
  assert.match(await scene.page(mine), /16\. desember/);
  await write(bos, "Sent, men godt.");
  await scene.sent(bos, /dispatch$/, {}, bo);
  assert.deepEqual(await waits("bo"), []);
  assert.deepEqual(await waits("ada"), ["Et referat venter på deg null none"]);
  await scene.sent(mine, /comment$/, { comment: "Mangler noe." });
  assert.deepEqual(await waits("ada"), []);
  assert.deepEqual(await waits("bo"), ["Referat fra møtet med Ada Eksempel null none"]);
});

test("moved, the day for the minutes moves along; whoever is invited no more writes nothing", async () => {
  const path = await scene.make();
  const id = await scene.invite(path, "bo", "lyngtun");
  await scene.sent(`${path}/minutes`, /keeper$/, { keeper: id });
  await scene.sent(`${path}/version`, /version$/, { day: "9.12.2026" });
  assert.deepEqual(
    (await scene.rows("select due::text as due from care.minutes_keeper order by n")).map(({ due }) =>
      String(due),
    ),
    ["2026-12-16", "2026-12-23"],
  );
  await scene.sent(path, /ending$/);
  assert.match(await scene.page(`${path}/minutes`), /Ingen er valgt til å skrive referat/);
});
