import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { asDay, type Day } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { JobWork } from "#platform/module.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { kin } from "./index.ts";
import { kinOverdue } from "./overdue.ts";
import { rightIds, rightsOn } from "./rights.ts";
import { overdueInformation } from "./store-overdue.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
before(async () => {
  scene = await openVoiceScene(kin.routes);
});
after(() => scene.close());
beforeEach(async () => {
  await scene.rows("delete from kin.information");
  await scene.rows("delete from platform.clock");
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
});

const telling = {
  unit: "lyngtun",
  about: "Sønnen min, Ola på 24",
  words: "Han har sluttet å sove. En kanari sang hele natta.",
  readers: "unit",
};
const give = (fields: Record<string, string> = {}) =>
  scene.visitor.post("/next-of-kin/information", { key: newKey(), ...telling, ...fields });
const codeIn = (text: string) => {
  const [, groups = ""] = /class="mv-code[^"]*">(.*?)<\/p>/s.exec(text) ?? [];
  return groups.replace(/<[^>]*>|\s/g, "");
};
const follow = async (code: string, noun = "") =>
  (await scene.visitor.post(`/next-of-kin/follow${noun}`, { code })).text;
const ids = async () =>
  (await scene.rows("select id from kin.information order by received_on")).map((r) => String(r["id"]));
const get = async (path: string, name: "bo" | "siv" | "tor" | "liv" | "nina", atWork = true) =>
  scene.visitor.get(path, await scene.cookieOf(name, atWork));

test("a next of kin reads, without signing in, what one always gets, each with its section and the day it was read", async () => {
  const { status, text } = await scene.visitor.get("/next-of-kin");
  assert.equal(status, 200);
  assert.match(
    text,
    /Svar på det du spør om.*pasient- og brukerrettighetsloven § 3-7.*Lest torsdag 2\. juli 2026/s,
  );
  assert.match(text, /Dette gjelder den nærmeste pårørende/);
  for (const path of ["/units", "/next-of-kin/information", "/next-of-kin/follow", "/organisations"])
    assert.match(text, new RegExp(`href="${path}"`));
});

test("a right that was not law yet on a day is not among that day's", () => {
  const on = (day: string) => rightsOn(asDay(day) as Day).map((one) => one.id);
  assert.deepEqual(on("2026-11-25"), [...rightIds]);
  assert.ok(!on("2026-05-31").includes("danger-or-children"));
  assert.ok(on("2026-06-01").includes("danger-or-children"));
});

test("what is told comes in with a clock and a code, the same answer whoever it is about", async () => {
  const about = async (name: string, key: string) => {
    const { status, text } = await give({ about: name, key });
    assert.equal(status, 201);
    return text.replaceAll(codeIn(text), "").replaceAll(/<p class="mv-code.*?<\/p>|<ol.*?<\/ol>/gs, "");
  };
  const nobody = await about("Ingen som finnes", newKey());
  for (const one of [demoCast.ada.name, demoCast.bo.name, "x"])
    assert.equal(await about(one, newKey()), nobody);
  assert.match(nobody, /Lyngtun svarer deg senest onsdag 9\. desember/);
  const clocks = await scene.rows("select due from platform.clock where subject_kind = 'kin-information'");
  assert.equal(clocks.length, 4);
});

test("nothing of it lies in the clear, and nothing binds it to a person", async () => {
  await give({ name: "Mor" });
  const [row] = await scene.rows("select sealed from kin.information");
  const bytes = Buffer.from(row?.["sealed"] as Uint8Array).toString("latin1");
  assert.ok(bytes.length > telling.words.length);
  assert.doesNotMatch(bytes, /kanari|Mor/);
  const [{ n } = { n: -1 }] = await scene.rows(
    `select count(*)::int as n from information_schema.columns where table_schema = 'kin' and column_name = 'person_id'`,
  );
  assert.equal(n, 0);
});

test("sent ten times it is told once, with the same code", async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 10 }, () => give({ key })));
  assert.equal(new Set(answers.map((a) => codeIn(a.text))).size, 1);
  assert.equal((await ids()).length, 1);
});

test("what is missing is asked for and what was written is kept", async () => {
  const { status, text } = await give({ unit: "", about: "", readers: "" });
  assert.equal(status, 422);
  for (const words of [
    /Velg hvilket sted/,
    /Skriv hvem det gjelder/,
    /Velg hvem som skal få lese/,
    /En kanari sang/,
  ])
    assert.match(text, words);
  assert.deepEqual(await ids(), []);
});

test("those who work there read it, each reading with a line, and their leader; others do not, nor an administrator", async () => {
  await give();
  const [id] = await ids();
  for (const name of ["bo", "siv", "tor"] as const) {
    const { status, text } = await get(`/my/kin/${id}`, name);
    assert.equal(status, 200, name);
    assert.match(text, /Sønnen min, Ola på 24.*kanari/s);
  }
  assert.equal(
    (await scene.rows("select 1 from platform.trail where act = 'kin-information-reading'")).length,
    3,
  );
  for (const [name, atWork] of [
    ["liv", true],
    ["nina", true],
    ["bo", false],
  ] as const)
    assert.equal((await get(`/my/kin/${id}`, name, atWork)).status, 404, name);
});

test("told to the leader alone, a colleague sees neither it nor that something waits", async () => {
  await give({ readers: "leader" });
  const [id] = await ids();
  const absent = await get(`/my/kin/${randomUUID()}`, "bo");
  const hidden = await get(`/my/kin/${id}`, "bo");
  assert.deepEqual([hidden.status, hidden.text], [404, absent.text]);
  assert.match((await get("/my/kin", "bo")).text, /Ingen pårørende har fortalt noe her/);
  assert.equal((await get(`/my/kin/${id}`, "siv")).status, 200);
  const waits = (name: "bo" | "siv") =>
    scene.as(name, true, async (tx, acting) => {
      const [one] = kin.tasks?.atWork ?? [];
      return one
        ? one.told(await tx.all(one.question(scene.today(), 40)), acting, scene.today(), "nb").length
        : -1;
    });
  assert.deepEqual([await waits("bo"), await waits("siv")], [0, 1]);
});

test("it is answered once, the clock ends, and whoever has the code reads the answer", async () => {
  const code = codeIn((await give()).text);
  const [id] = await ids();
  assert.match(await follow(code), /Lyngtun svarer senest onsdag 9\. desember/);
  scene.clock.now = new Date("2026-12-10T10:00:00+01:00");
  assert.match(await follow(code), /Lyngtun skulle ha svart innen onsdag 9\. desember/);
  const page = (await get(`/my/kin/${id}`, "siv")).text;
  assert.match(page, /Svaret må ikke røpe om dere kjenner/);
  const answer = (words: string) =>
    scene
      .cookieOf("siv", true)
      .then((cookie) => scene.visitor.post(`/my/kin/${id}/answer`, { key: newKey(), words }, cookie));
  assert.equal((await answer(" ")).status, 422);
  assert.equal((await answer("Takk. Vi har lest det, og dette kan du gjøre selv.")).status, 303);
  await answer("En annen sier noe annet.");
  const told = await follow(code);
  assert.match(told, /Siv Tenkt, enhetsleder, Lyngtun.*Vi har lest det/s);
  assert.doesNotMatch(told, /En annen sier/);
  assert.deepEqual(await scene.rows("select 1 from platform.clock where ended_on is null"), []);
});

test("whoever told it takes it back: gone for the place at the next request, and back again if regretted", async () => {
  const code = codeIn((await give()).text);
  const [id] = await ids();
  assert.match(await follow(code, "/withdrawal"), /Du tok det tilbake/);
  assert.equal((await get(`/my/kin/${id}`, "siv")).status, 404);
  assert.match(await follow(code, "/restoration"), /Lyngtun svarer senest/);
  assert.equal((await get(`/my/kin/${id}`, "siv")).status, 200);
});

test("a code that is nobody's opens nothing, and a slip of the pen is told apart from it", async () => {
  const code = codeIn((await give()).text);
  assert.match(await follow(""), /Skriv koden/);
  assert.match(await follow(code.slice(2)), /Koden har 20 tegn/);
  const other = code[0] === "A" ? `B${code.slice(1)}` : `A${code.slice(1)}`;
  assert.match(await follow(other), /Et tegn er skrevet feil/);
});

test("what is answered goes a year later, what was taken back after 30 days, with their clocks", async () => {
  await give();
  const code = codeIn((await give({ about: "En annen" })).text);
  await follow(code, "/withdrawal");
  await scene.rows(
    "update kin.information set withdrawn_on = withdrawn_on - 40 where withdrawn_on is not null",
  );
  const let_go = (after_: string) =>
    scene.t.db.asHouse("job", scene.today(), async (tx) => {
      const rule = kin.retention?.find((one) => one.after === after_);
      return rule?.letGo(tx, {
        before: asDay("2026-11-01"),
        most: 10,
        needed: async () => new Set(),
        erased: async () => {},
      });
    });
  assert.deepEqual(
    (await let_go("kin-information-withdrawn"))?.map((gone) => gone.n),
    [1],
  );
  assert.equal((await ids()).length, 1);
  assert.equal((await scene.rows("select 1 from platform.clock")).length, 1);
});

/** The round of a day; out: who has been told so far, by first name. */
const roundOn = async (day: string) => {
  const run: JobWork["run"] = (work) => scene.t.db.asHouse("job", asDay(day), work);
  const work = { today: asDay(day), now: new Date(`${day}T04:00:00Z`), run, step: run } as JobWork;
  await Promise.all([kinOverdue({}, work), kinOverdue({}, work)]);
  const told =
    await scene.rows(`select p.name from platform.message m join people.person p on p.id = m.person_id
    where m.kind = 'kin-overdue' order by p.name`);
  return told.map((one) => String(one["name"]).split(" ")[0]);
};

test("what nobody answered by its day the leader is told of, once, and reads it from there", async () => {
  await scene.rows("delete from platform.message");
  await give();
  const [id] = await ids();
  assert.deepEqual(await roundOn("2026-12-09"), [], "the last day is a day to answer on");
  assert.deepEqual(await roundOn("2026-12-10"), ["Siv"]);
  assert.deepEqual(await roundOn("2026-12-11"), ["Siv"]);
  assert.equal((await scene.rows("select 1 from platform.trail where act = 'escalation'")).length, 1);
  const message = kin.messages?.("kin-overdue", "nb");
  assert.equal(message?.href(id ?? ""), `/my/kin/${id}`);
  assert.equal((await get(`/my/kin/${id}`, "siv")).status, 200);
  assert.equal((await scene.rows("select 1 from platform.message where read_at is null")).length, 0);
});

test("what only the leader may read goes to the one above; what was answered or taken back goes to nobody", async () => {
  await scene.rows("delete from platform.message");
  await give({ readers: "leader" });
  assert.deepEqual(await roundOn("2026-12-10"), ["Tor"]);
  await scene.rows("delete from platform.message");
  const code = codeIn((await give()).text);
  await follow(code, "/withdrawal");
  await give();
  await scene.rows(`update kin.information set answered_at = now(), answered_by = '${demoCast.bo.id}', answer_sealed = 'x'
    where withdrawn_on is null and readers = 'unit'`);
  assert.deepEqual(await roundOn("2026-12-10"), []);
});

test("nobody but the installation's own round asks what is late with next of kin", async () => {
  for (const [name, atWork] of [
    ["siv", true],
    ["nina", true],
    ["ada", false],
  ] as const)
    await assert.rejects(
      scene.as(name, atWork, (tx) => overdueInformation(tx, scene.today(), 10, [])),
      /not a job/,
    );
});
