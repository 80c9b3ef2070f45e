import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast } from "../../../demo/cast.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.start();
});

const all = {
  areas: "all",
  write: "yes",
  "place-goal": "yes",
  "place-measure": "yes",
  "place-cooperation": "yes",
};
const bo = async (more: Record<string, string> = all) => {
  const guest = await scene.invite("bo", "lyngtun", more);
  const cookie = await scene.accept("bo", true);
  return { guest, cookie, path: await scene.guestPath() };
};
const add = async (path: string, fields: Record<string, string>) => {
  const answer = await scene.send(`${path}/new`, new RegExp(`${path}$`), fields);
  assert.equal(answer.status, 303, answer.text);
  return String(answer.headers.get("location"));
};

test("who does what in the cooperation stands when both have said yes to the very version, and a newer one asks anew", async () => {
  const { guest, cookie, path } = await bo();
  const at = `/my/plan/roles/${guest}`;
  const said = await scene.send(`${at}/version`, /version$/, {
    mine: "Sier fra når det blir for mye.",
    theirs: "Ringer på mandager.",
  });
  assert.equal(said.status, 303, said.text);
  assert.match(await scene.page(at), /Foreslått.*Ringer på mandager\..*Du sa ja/s);
  assert.match(await scene.page(path, cookie), /avtalen mellom oss/);
  const seen = await scene.page(`${path}/role`, cookie);
  assert.match(seen, /Foreslått.*Ringer på mandager\..*Ada Eksempel sa ja/s);
  assert.equal((await scene.send(`${path}/role`, /role-yes$/, {}, cookie)).status, 303);
  assert.match(await scene.page(at), /Gjelder\. Begge har sagt ja\./);
  assert.match(await scene.page("/my/plan/roles"), /Bo Prøvesen, Lyngtun.*Gjelder/s);
  // Both write on the same version: the second reads the first's words beside its own.
  const late = await scene.fill(`${at}/version`, /version$/, { contact: "Melding, ikke ringe." });
  const other = await scene.send(
    `${path}/role-version`,
    /role-version$/,
    { theirs: "Ringer på tirsdager." },
    cookie,
  );
  assert.equal(other.status, 303, other.text);
  assert.match(
    await scene.page(at),
    /Foreslått.*Ringer på tirsdager\..*Bo Prøvesen, Lyngtun sa ja.*Tidligere versjoner.*mandager/s,
  );
  const overtaken = await scene.post(late);
  assert.equal(overtaken.status, 409);
  assert.match(overtaken.text, /endret mens du skrev.*Ringer på tirsdager.*Melding, ikke ringe\./s);
  await scene.send(at, /role-yes$/);
  assert.match(await scene.page(`${path}/role`, cookie), /Gjelder/);
  await scene.send(`${path}/role`, /role-yes-withdrawal$/, {}, cookie);
  assert.match(await scene.page(at), /Foreslått/);
  const [row] = await scene.rows("select sealed from care.plan_sheet order by n desc limit 1");
  assert.doesNotMatch(Buffer.from(row?.["sealed"] as Uint8Array).toString("latin1"), /tirsdager/);
});

test("an agreement is between two: others in the plan do not see it, and who is out of the plan loses it, text given back", async () => {
  const { guest, cookie, path } = await bo();
  await scene.send(`/my/plan/roles/${guest}/version`, /version$/, { mine: "Sier fra.", theirs: "Ringer." });
  await scene.invite("noor", null, all);
  const noor = await scene.accept("noor", false);
  assert.doesNotMatch(await scene.page(`${path}/role`, noor), /Ringer\./);
  const form = await scene.fill(`${path}/role-version`, /role-version$/, { theirs: "Ringer aldri." }, cookie);
  await scene.send(`/my/plan/guests/${guest}`, /ending$/);
  const late = await scene.post(form, {}, cookie);
  assert.equal(late.status, 409);
  assert.match(late.text, /Ringer aldri\./);
  assert.equal((await scene.get(`${path}/role`, cookie)).status, 404);
  assert.equal((await scene.get(`/my/plan/roles/${guest}`)).status, 404);
  assert.equal((await scene.rows("select id from care.plan_sheet")).length, 1);
});

test("a plan elsewhere stands as what, whose, where and when, never as a copy; attempts at cooperating are written by both", async () => {
  const wrong = await scene.send("/my/plan/linked/new", /linked$/, {
    owner: "",
    where: "I journalen",
    day: "31.2.2027",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#type".*href="#owner".*value="31\.2\.2027".*I journalen/s);
  const at = await add("/my/plan/linked", {
    type: "compulsory",
    owner: "DPS Elvebredden",
    where: "I journalen der",
    status: "Gås gjennom i januar",
    day: "2.11.2026",
  });
  assert.match(
    await scene.page(at),
    /uten at du måtte si ja.*DPS Elvebredden.*I journalen der.*mandag 2\. november/s,
  );
  const mine = await scene.send(at, /attempt$/, {
    how: "Jeg spurte om å være med",
    answer: "Ingen svarte",
    day: "3.11.2026",
  });
  assert.equal(mine.status, 303, mine.text);
  const { cookie, path } = await bo();
  const read = await scene.page(path, cookie);
  assert.match(
    read,
    /Planer andre steder.*DPS Elvebredden.*Jeg spurte om å være med.*Ingen svarte.*Ada Eksempel/s,
  );
  const theirs = await scene.send(
    path,
    /attempt$/,
    { how: "Spurt i samtale", answer: "Ville tenke på det", day: "10.11.2026" },
    cookie,
  );
  assert.equal(theirs.status, 303, theirs.text);
  assert.match(
    await scene.page(at),
    /Jeg spurte.*Spurt i samtale.*Ville tenke på det.*Bo Prøvesen, Lyngtun/s,
  );
  const empty = await scene.send(path, /attempt$/, { how: "Igjen" }, cookie);
  assert.equal(empty.status, 422);
  assert.match(empty.text, /href="#day".*href="#answer".*Igjen/s);
});

test("a guest who may only read, or not of cooperation, writes no attempt and sees no plan elsewhere", async () => {
  const at = await add("/my/plan/linked", { type: "compulsory", owner: "DPS", where: "Der" });
  const id = at.split("/").at(-1) ?? "";
  const { cookie, path } = await bo({ ...all, "place-cooperation": "" });
  assert.doesNotMatch(await scene.page(path, cookie), /DPS/);
  const of = { key: newKey(), of: id, how: "Spurt", answer: "Nei", day: "3.11.2026" };
  const answer = await scene.visitor.post(`${path}/attempt`, of, cookie);
  assert.equal(answer.status, 409);
  assert.match(answer.text, /Spurt.*Nei/s);
  assert.equal((await scene.rows("select id from care.plan_sheet where kind = 'attempt'")).length, 0);
});

test("my story is told once: shared with a named guest until a day, who says that it is read; a newer version is not read yet", async () => {
  const at = await add("/my/plan/stories", { title: "Det som skjedde", words: "Jeg forteller det én gang." });
  const { guest, cookie, path } = await bo();
  assert.doesNotMatch(await scene.page(path, cookie), /Det som skjedde/);
  const story = `${path}/story?of=${at.split("/").at(-1)}`;
  assert.equal((await scene.get(story, cookie)).status, 404);
  const none = await scene.send(at, /share$/, {});
  assert.equal(none.status, 422);
  assert.match(none.text, /href="#guest"/);
  const past = await scene.send(at, /share$/, { guest, until: "1.11.2026" });
  assert.match(past.text, /Velg en dag som kommer/);
  assert.equal((await scene.send(at, /share$/, { guest, until: "30.11.2026" })).status, 303);
  assert.deepEqual(await scene.rows("select person_id from platform.message where kind = 'plan-story'"), [
    { person_id: demoCast.bo.id },
  ]);
  assert.match(await scene.page(path, cookie), /Historien, fortalt én gang.*Det som skjedde/s);
  assert.match(await scene.page(story, cookie), /Jeg forteller det én gang\..*Jeg har lest den/s);
  assert.match(await scene.page(at), /Bo Prøvesen, Lyngtun, til og med mandag 30\. november.*Har ikke sagt/s);
  assert.equal((await scene.send(story, /story-reading$/, {}, cookie)).status, 303);
  assert.match(await scene.page(story, cookie), /Du sa .* at du har lest den/);
  assert.match(await scene.page(at), /Har lest den slik den står nå/);
  await scene.send(`${at}/version`, /version$/, { words: "Jeg forteller det én gang til." });
  assert.match(await scene.page(at), /Har ikke sagt.*Tidligere versjoner/s);
  // Time that is out, or stopped, holds with the next request.
  await scene.rows("update care.plan_story_share set valid_to = '2026-11-24'");
  assert.equal((await scene.get(story, cookie)).status, 404);
  assert.match(await scene.page(at), /Tiden er ute/);
  await scene.rows("update care.plan_story_share set valid_to = null");
  assert.equal((await scene.get(story, cookie)).status, 200);
  await scene.send(at, /share-ending$/);
  assert.equal((await scene.get(story, cookie)).status, 404);
});

test("the family is the person's alone: whoever takes part in the plan, whatever they may read, sees nothing of it", async () => {
  const at = await add("/my/plan/family", {
    who: "Vilja",
    relation: "datter, 9 år",
    needs: "Få vite hva som skjer",
    doing: "Barneansvarlig snakker med henne",
    consent: "Vilja har sagt ja",
  });
  assert.match(await scene.page(at), /Vilja.*datter, 9 år.*Få vite.*Barneansvarlig.*har sagt ja/s);
  const every = Object.fromEntries(
    ["goal", "need", "resource", "measure", "contribution", "execution", "cooperation"].map((place) => [
      `place-${place}`,
      "yes",
    ]),
  );
  const { cookie, path } = await bo({ ...all, ...every });
  assert.doesNotMatch(await scene.page(path, cookie), /Vilja/);
});

test("taken away it can be had back; in an ended plan nothing is written and what was typed is shown; ten posts are one", async () => {
  const at = await add("/my/plan/family", { who: "Vilja" });
  await scene.send(at, /removal$/);
  assert.match(await scene.page("/my/plan/family"), /Du har ikke skrevet om noen.*Tatt bort.*Vilja/s);
  await scene.send(at, /restoration$/);
  assert.doesNotMatch(await scene.page("/my/plan/family"), /Tatt bort/);
  const form = await scene.fill("/my/plan/stories/new", /stories$/, { words: "Ti ganger" });
  for (const one of await Promise.all(Array.from({ length: 10 }, () => scene.post(form))))
    assert.equal(one.status, 303);
  assert.equal((await scene.rows("select id from care.plan_sheet where kind = 'story'")).length, 1);
  const late = await scene.fill(`${at}/version`, /version$/, { who: "Vilja og Jon" });
  await scene.rows("update care.plan set ended_at = now(), ended_by = person_id");
  const refused = await scene.post(late);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /Planen er avsluttet.*Vilja og Jon/s);
  const takeOut = await scene.rows("select count(*)::int as n from care.plan_sheet");
  assert.deepEqual(takeOut, [{ n: 2 }]);
});
