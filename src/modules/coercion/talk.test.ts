import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { addDays } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { hashOf } from "#platform/session/token.ts";
import { openCoercionScene } from "#test/coercion-scene.ts";
import { type CastName, demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { owedTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openCoercionScene>>;
before(async () => {
  scene = await openCoercionScene();
  await scene.known("ada");
});
after(() => scene.close());
beforeEach(() => scene.clear());

const here = "/my/after-talks-here";

test("the ward registers that belts were used, offers, and Ada says yes and whom she wants with her", async () => {
  const form = await scene.page("eva", true, `${here}/new`);
  assert.match(form, /§ 4-8 andre ledd bokstav a, jf\. § 4-2 tredje ledd/);
  assert.match(form, /Ikke skriv hvorfor eller hvordan her/);
  const id = await scene.register();
  const hers = await scene.page("ada", false, `/my/after-talks/${id}`);
  assert.match(hers, /Belter, remmer.*Samtale er ikke tilbudt ennå.*Eva Skinn/s);
  assert.match(hers, /Kommunens løfte: .*2 virkedager/s);
  await scene.offer(id);
  assert.equal((await scene.answer(id, "yes", { with: "next-of-kin", name: "Søsteren min" })).status, 303);
  const at = await scene.page("eva", true, `${here}/${id}`);
  assert.match(at, /Ada Eksempel.*Svaret er ja.*Ja til samtale.*En pårørende, Søsteren min/s);
  assert.equal((await scene.hold(id, { with: "next-of-kin", name: "Søsteren min" })).status, 303);
  assert.match(await scene.page("ada", false, "/my/after-talks"), /Samtalen er holdt/);
  const clocks = await scene.rows("select rule_id, ended_on from platform.clock order by start, rule_id");
  assert.deepEqual(
    clocks.map((row) => [row["rule_id"], row["ended_on"] !== null]),
    [
      ["after-talk-holding", true],
      ["after-talk-offer", true],
    ],
  );
});

test("whom she wants with her lies sealed: the database holds no name", async () => {
  const id = await scene.register();
  await scene.answer(id, "yes", { with: "companion", name: "Kanariesøster" });
  const rows = await scene.rows("select s::text as row from care.after_talk_step s");
  assert.equal(rows.length, 1);
  assert.doesNotMatch(String(rows[0]?.["row"]), new RegExp(Buffer.from("Kanariesøster").toString("hex")));
});

test("what the ward wrote and opened stands in Ada's log, each look with its line, and she is told without a word of what", async () => {
  const id = await scene.register();
  await scene.page("eva", true, `${here}/${id}`);
  await scene.page("eva", true, `${here}/${id}`);
  const acts = await scene.rows("select act from platform.trail where subject_id = $1 order by at", [id]);
  assert.deepEqual(
    acts.map((row) => row["act"]),
    ["coercion", "after-talk-reading", "after-talk-reading"],
  );
  const lines = await scene.as("ada", false, async (tx) => {
    const { coercion } = await import("./index.ts");
    const page = { most: 10, before: null, who: null, from: null, to: null };
    return coercion.looked?.(tx, page, "nb", scene.house.config) ?? [];
  });
  assert.deepEqual(
    lines.map((line) => [line.actor.name, line.words]),
    [
      ["Eva Skinn", "leste om samtalen etter tvang"],
      ["Eva Skinn", "leste om samtalen etter tvang"],
      ["Eva Skinn", "skrev inn at det ble brukt tvang"],
    ],
  );
  const [message] = await scene.rows("select kind, person_id from platform.message");
  assert.deepEqual(message, { kind: "after-talk", person_id: demoCast.ada.id });
});

test("who looked at the ward's list stands in Ada's log, once a day, and My tasks names nobody", async () => {
  const id = await scene.register();
  for (const _ of [1, 2]) assert.match(await scene.page("eva", true, here), /Ada Eksempel.*Belter, remmer/s);
  const acts = await scene.rows("select act from platform.trail where subject_id = $1 order by at", [id]);
  assert.deepEqual(
    acts.map((row) => row["act"]),
    ["coercion", "after-talk-list"],
  );
  const lines = await scene.as("ada", false, async (tx) => {
    const { coercion } = await import("./index.ts");
    const page = { most: 10, before: null, who: null, from: null, to: null };
    return coercion.looked?.(tx, page, "nb", scene.house.config) ?? [];
  });
  assert.equal(lines[0]?.words, "så det på lista til enheten");
  const day = addDays(scene.today(), 3);
  const tasks = await scene.house.db.asPerson(
    hashOf(await scene.cookieOf("eva", true)),
    scene.today(),
    async (tx, acting) => owedTasks.told(await tx.all(owedTasks.question(day, 9)), acting, day, "nb"),
  );
  assert.deepEqual(
    tasks.map(({ title }) => title),
    ["Tilby samtale etter tvang"],
  );
  assert.doesNotMatch(JSON.stringify(tasks), /Ada/);
});

test("no and not now need no reason; who has said no is not asked again, who named a day is asked then", async () => {
  const id = await scene.register();
  await scene.offer(id);
  const late = await scene.fill("eva", true, `${here}/${id}/answer`, /answer$/, {
    answer: "yes",
    channel: "spoken",
  });
  assert.equal((await scene.answer(id, "later", { again: "27.11.2026" })).status, 303);
  const early = await scene.get("eva", true, `${here}/${id}/offer`);
  const form = await scene.fill("eva", true, `${here}/${id}/offer`, /offer$/, { channel: "spoken" });
  assert.equal(early.status, 200);
  const refused = await scene.post("eva", true, form);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /vil bli spurt igjen på en bestemt dag/);
  assert.equal((await scene.answer(id, "no")).status, 303);
  const again = await scene.post(
    "eva",
    true,
    await scene.fill("eva", true, `${here}/${id}/offer`, /offer$/, { channel: "spoken" }),
  );
  assert.equal(again.status, 409);
  assert.match(again.text, /Svaret er nei/);
  const overtaken = await scene.post("eva", true, late);
  assert.equal(overtaken.status, 409);
  assert.match(overtaken.text, /Noe nytt har skjedd.*Nei til samtale/s);
  assert.equal((await scene.rows("select 1 from platform.clock where ended_on is null")).length, 0);
});

test("a form that lacks something comes back with what was typed, and a day that cannot be is said at its field", async () => {
  const id = await scene.register();
  await scene.offer(id);
  const nothing = await scene.answer(id, "");
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /href="#answer".*Velg ja, nei eller ikke nå/s);
  const past = await scene.answer(id, "later", { again: "1.1.2026", name: "Kari" });
  assert.equal(past.status, 422);
  assert.match(past.text, /href="#again".*value="1\.1\.2026"/s);
  const before = await scene.hold(id, { day: "1.11.2026", with: "companion", name: "Liv" });
  assert.equal(before.status, 422);
  assert.match(before.text, /href="#day".*før tvangen tok slutt.*value="Liv"/s);
  const nobody = await scene.send("eva", true, `${here}/new`, /here$/, {
    person: "new",
    kind: "search",
    ended: "30.12.2026",
  });
  assert.equal(nobody.status, 422);
  assert.match(nobody.text, /href="#name".*href="#ended"/s);
});

test("sent ten times it is done once, and of two who answer at once one is shown the other's", async () => {
  const id = await scene.register();
  await scene.offer(id);
  const mine = await scene.fill("ada", false, `/my/after-talks/${id}`, /answer$/, { answer: "no" });
  const theirs = await scene.fill("eva", true, `${here}/${id}/answer`, /answer$/, {
    answer: "yes",
    channel: "spoken",
  });
  const twice = await Promise.all(Array.from({ length: 10 }, () => scene.post("ada", false, mine)));
  assert.deepEqual([...new Set(twice.map(({ status }) => status))], [303]);
  assert.equal((await scene.post("eva", true, theirs)).status, 409);
  const steps = await scene.rows("select kind from care.after_talk_step order by n");
  assert.deepEqual(
    steps.map((row) => row["kind"]),
    ["offer", "refusal"],
  );
  const both = await Promise.all(
    ["yes", "later"].map((answer) =>
      scene.post("ada", false, { ...mine, fields: { ...mine.fields, seen: "2", answer } }, { key: newKey() }),
    ),
  );
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409]);
});

test("what was answered on paper is entered for Ada, who sees by whom; held, she can say that it was not", async () => {
  const id = await scene.register();
  await scene.offer(id, { channel: "paper" });
  const entered = await scene.send("eva", true, `${here}/${id}/answer`, /answer$/, {
    answer: "yes",
    channel: "paper",
    with: "spokesperson",
  });
  assert.equal(entered.status, 303);
  await scene.hold(id);
  assert.match(
    await scene.page("ada", false, `/my/after-talks/${id}`),
    /Ja til samtale, på papir.*Skrevet inn av Eva Skinn.*Samtalen ble holdt/s,
  );
  assert.equal((await scene.send("ada", false, `/my/after-talks/${id}`, /denial$/)).status, 303);
  assert.match(
    await scene.page("eva", true, `${here}/${id}`),
    /Svaret er ja.*sier at samtalen ikke fant sted/s,
  );
  const open = await scene.rows("select rule_id from platform.clock where ended_on is null");
  assert.deepEqual(open, [{ rule_id: "after-talk-holding" }]);
});

test("somebody without an account is written in by name, offered on paper, and the answer entered", async () => {
  const answer = await scene.send("eva", true, `${here}/new`, /here$/, {
    person: "new",
    name: "Ny Person",
    kind: "holding",
    ended: "25.11.2026",
  });
  assert.equal(answer.status, 303);
  const path = answer.headers.get("location") ?? "";
  await scene.send("eva", true, `${path}/offer`, /offer$/, { channel: "paper" });
  const said = { answer: "yes", channel: "paper", with: "companion", name: "Onkelen" };
  assert.equal((await scene.send("eva", true, `${path}/answer`, /answer$/, said)).status, 303);
  assert.match(await scene.page("eva", true, path), /Ny Person.*Onkelen/s);
  const paper = await scene.get("eva", true, `${path}/paper`);
  assert.equal(paper.headers.get("content-type"), "application/pdf");
  assert.match(await scene.page("eva", true, `${here}/new`), /Ny Person/);
});

test("registered by mistake it leaves the ward's sight at once, and the person sees that it was a mistake", async () => {
  const id = await scene.register();
  assert.equal((await scene.send("eva", true, `${here}/${id}`, /withdrawal$/)).status, 303);
  assert.equal((await scene.get("eva", true, `${here}/${id}`)).status, 404);
  assert.doesNotMatch(await scene.page("eva", true, here), /Ada Eksempel/);
  assert.match(await scene.page("ada", false, `/my/after-talks/${id}`), /Skrevet inn ved en feil/);
  assert.equal((await scene.rows("select 1 from platform.clock where ended_on is null")).length, 0);
});

test("for the leader above, another unit, the user contact, the administrator and a stranger it is not there", async () => {
  const id = await scene.register();
  const absent = (await scene.get("eva", true, `${here}/${randomUUID()}`)).text;
  const others: CastName[] = ["per", "tor", "siv", "bo", "mia", "nina", "vera", "ola"];
  for (const name of others) {
    const { status, text } = await scene.get(name, true, `${here}/${id}`);
    assert.equal(status, 404, name);
    assert.equal(text, absent, name);
    assert.doesNotMatch(await scene.page(name, true, here), /Ada Eksempel/, name);
  }
  for (const name of ["noor", "eva"] as const)
    assert.equal((await scene.get(name, false, `/my/after-talks/${id}`)).status, 404, name);
  const unknown = await scene.send("eva", true, `${here}/new`, /here$/, {
    person: demoCast.noor.id,
    kind: "search",
    ended: "24.11.2026",
  });
  assert.equal(unknown.status, 422);
  assert.match(unknown.text, /Velg hvem det gjelder/);
});

test("an employee whom Ada has blocked sees neither her name nor what was registered", async () => {
  const id = await scene.register();
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.eva.id],
  );
  assert.equal((await scene.get("eva", true, `${here}/${id}`)).status, 404);
  assert.doesNotMatch(
    (await scene.page("eva", true, here)) + (await scene.page("eva", true, `${here}/new`)),
    /Ada Eksempel/,
  );
  assert.match(await scene.page("ada", false, `/my/after-talks/${id}`), /Belter, remmer/);
});
