import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { invitationTasks } from "./tasks.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

const bo: Who = ["bo", true];
const lines = () => scene.rows("select basis, topic, what, actor_person_id from consent.opening order by at");
const messages = async () =>
  (await scene.rows("select person_id, kind from platform.message order by created_at, kind")).map(
    ({ person_id, kind }) => `${person_id === demoCast.bo.id ? "bo" : "ada"} ${kind}`,
  );
const notFound = async (who: Who, path: string) => {
  const there = await scene.get(path, who);
  const absent = await scene.get(`/my/guest/meetings/${randomUUID()}`, who);
  assert.equal(there.status, 404);
  assert.equal(there.text, absent.text);
};

test("a person makes a meeting on their own terms, in words that lie sealed, and nobody is told before they are invited", async () => {
  const path = await scene.make({
    where: "Rødt hus",
    most: "2",
    about: "Boligen min",
    met: "En ting om gangen",
    manage: "20 minutter",
  });
  const html = await scene.page(path);
  assert.match(html, /onsdag 2\. desember.*kl\. 10\.30/s);
  assert.match(html, /Boligen min.*En ting om gangen.*20 minutter.*45 minutter.*Hjemme hos meg.*Rødt hus/s);
  assert.deepEqual(await messages(), []);
  const [kept] = await scene.rows("select * from care.meeting_version");
  assert.doesNotMatch(JSON.stringify(kept), /Boligen|Rødt/);
  assert.match(
    await scene.page("/my/meetings"),
    /Møter som kommer.*onsdag 2\. desember.*ikke bestemt i noen lov/s,
  );
});

test("whoever is invited at work sees it there, each opening leaves a line, and what was wanted differently is kept with its because", async () => {
  const path = await scene.make({ about: "Boligen min" });
  await scene.sent(path, /points$/, { point: "Hvem har nøkkel" });
  await scene.invite(path, "bo", "lyngtun");
  assert.deepEqual(await messages(), ["bo meeting-invitation"]);
  const as = scene.guestPath(path);
  const html = await scene.page(as, bo);
  assert.match(
    html,
    /Møte med Ada Eksempel.*som ser at du leser nå.*Hjemme hos den som inviterer.*Boligen min.*Hvem har nøkkel/s,
  );
  assert.deepEqual(await lines(), [
    { basis: "invitation", topic: "appointments", what: "meeting", actor_person_id: demoCast.bo.id },
  ]);
  const nothing = await scene.send(as, /answer$/, { answer: "other" }, bo);
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /href="#words".*Skriv hvorfor/s);
  await scene.answer(path, bo, "other", "Vi har ikke bil den dagen");
  assert.match(
    await scene.page(path),
    /Bo Prøvesen, Lyngtun.*Kan ikke der eller da.*Vi har ikke bil den dagen/s,
  );
  await scene.answer(path, bo, "yes");
  const both = await scene.page(path);
  assert.match(both, /Kommer\. Svarte.*Kan ikke der eller da.*Vi har ikke bil den dagen/s);
});

test("an invitation is there in the very role alone: not as oneself, for a colleague, for the leader, or for a stranger", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  const as = scene.guestPath(path);
  const others: Who[] = [
    ["bo", false],
    ["siv", true],
    ["liv", true],
    ["noor", false],
    ["ada", false],
  ];
  for (const who of others) {
    await notFound(who, as);
    for (const noun of ["answer", "points"]) {
      const form = {
        action: `${as}/${noun}`,
        fields: { key: newKey(), answer: "yes", seen: "1", point: "x" },
      };
      assert.equal((await scene.post(form, {}, who)).status, 404, noun);
    }
  }
  await notFound(["noor", false], path);
  assert.deepEqual(await lines(), []);
});

test("un-invited or blocked it is the same 404 at the next request as a meeting that is not there", async () => {
  const path = await scene.make();
  const id = await scene.invite(path, "bo", "lyngtun");
  const as = scene.guestPath(path);
  assert.equal((await scene.get(as, bo)).status, 200);
  await scene.block("bo");
  await notFound(bo, as);
  assert.doesNotMatch(await scene.page("/my/guest/meetings", bo), /Ada/);
  await scene.rows("delete from consent.block");
  const late = await scene.fill(as, /answer$/, { answer: "yes" }, bo);
  await scene.sent(path, /ending$/);
  await notFound(bo, as);
  assert.equal((await scene.post(late, {}, bo)).status, 404);
  assert.match(await scene.page(path), /De som har vært invitert.*Bo Prøvesen/s);
  assert.deepEqual((await messages()).at(-1), "bo meeting-uninvited");
  const again = { action: `/my/meetings/participants/${id}/ending`, fields: { key: newKey() } };
  assert.equal((await scene.post(again)).status, 404);
});

test("moved, everybody is told and answers anew; called off, nothing more is written, and what was typed is kept", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  await scene.answer(path, bo, "yes");
  const as = scene.guestPath(path);
  const late = await scene.fill(as, /answer$/, { answer: "no", words: "Syk den dagen" }, bo);
  await scene.sent(`${path}/version`, /version$/, { day: "3.12.2026" });
  assert.match(await scene.page(path), /før møtet ble endret.*Slik var møtet før.*2\. desember/s);
  const refused = await scene.post(late, {}, bo);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /endret siden du åpnet siden.*3\. desember.*Syk den dagen/s);
  await scene.sent(`${path}/cancellation`, /cancellation$/);
  assert.match(await scene.page(as, bo), /Møtet er avlyst/);
  assert.deepEqual((await messages()).slice(-2), ["bo meeting-moved", "bo meeting-called-off"].slice(-2));
  const point = { action: `${path}/points`, fields: { key: newKey(), point: "En sak til" } };
  const closed = await scene.post(point);
  assert.equal(closed.status, 409);
  assert.match(closed.text, /Møtet er avlyst/);
});

test("moved to an earlier day and over, whoever is un-invited is not told of a day that will not come", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  await scene.sent(`${path}/version`, /version$/, { day: "26.11.2026" });
  scene.clock.now = new Date("2026-11-27T10:00:00+01:00");
  await scene.sent(path, /ending$/);
  assert.equal((await messages()).at(-1), "bo meeting-moved");
  await notFound(bo, scene.guestPath(path));
});

test("two windows: whoever saves on what was before sees both what holds now and what they wrote", async () => {
  const path = await scene.make({ about: "Først" });
  const first = await scene.fill(`${path}/version`, /version$/, { about: "I det ene vinduet" });
  const other = await scene.fill(`${path}/version`, /version$/, { about: "I det andre vinduet" });
  assert.equal((await scene.post(first)).status, 303);
  const late = await scene.post(other);
  assert.equal(late.status, 409);
  assert.match(late.text, /Dette gjelder nå.*I det ene vinduet.*I det andre vinduet/s);
  const ten = await Promise.all(Array.from({ length: 10 }, () => scene.post(first)));
  assert.deepEqual(new Set(ten.map(({ status }) => status)), new Set([303]));
  assert.equal((await scene.rows("select n from care.meeting_version")).length, 2);
});

test("the person's points stand first whoever wrote before; a guest takes away their own alone, the person any", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  const as = scene.guestPath(path);
  await scene.sent(as, /points$/, { point: "Fra tjenesten" }, bo);
  await scene.sent(path, /points$/, { point: "Fra meg" });
  assert.match(await scene.page(path), /Fra meg.*Fra tjenesten.*Fra Bo Prøvesen, Lyngtun/s);
  const html = await scene.page(as, bo);
  assert.match(html, /Saker fra Ada Eksempel.*Fra meg.*Saker fra dere andre.*Fra tjenesten/s);
  assert.equal(html.match(/points\/[^"]*\/removal/g)?.length, 1);
  const [mine] = await scene.rows(
    "select id, meeting_id from care.meeting_point where participant_id is null",
  );
  const taken = {
    action: `/my/guest/meetings/points/${mine?.["id"]}/removal`,
    fields: { key: newKey(), meeting: String(mine?.["meeting_id"]) },
  };
  assert.equal((await scene.post(taken, {}, bo)).status, 404);
  await scene.sent(as, /removal$/, {}, bo);
  await scene.sent(path, /removal$/);
  assert.match(await scene.page(path), /Ingen saker ennå/);
});

test("somebody without an account stands there by name, and the person writes down what they said; above the own limit it is said, not refused", async () => {
  const path = await scene.make({ most: "1" });
  await scene.invite(path, "bo", "lyngtun");
  await scene.sent(`${path}/invitations`, /invitations$/, { to: "name", name: "Nina Nav" });
  const html = await scene.page(path);
  assert.match(html, /Det er 1 flere enn du har sagt at du orker.*Nina Nav.*Har ikke bruker her/s);
  const [one] = await scene.rows(
    "select id, sealed::text from care.meeting_participant where sealed is not null",
  );
  assert.doesNotMatch(String(one?.["sealed"]), /Nina/);
  const note = `/my/meetings/participants/${one?.["id"]}/answer`;
  assert.equal((await scene.send(note, /answer$/)).status, 422);
  await scene.sent(note, /answer$/, { answer: "no", words: "Er på ferie" });
  const after_ = await scene.page(path);
  assert.match(after_, /Kommer ikke\. Du skrev det ned.*Er på ferie/s);
  assert.doesNotMatch(after_, /flere enn du har sagt/);
  assert.match(
    await scene.page(scene.guestPath(path), bo),
    /Hvem som er invitert.*Bo Prøvesen.*\(du\).*Nina Nav/s,
  );
});

test("what is missing is said at its field with the text kept, and only whom one knows can be invited", async () => {
  const wrong = await scene.send("/my/meetings/new", /meetings$/, {
    day: "1.1.2026",
    starts: "25",
    minutes: "900",
    about: "Husk meg",
  });
  assert.equal(wrong.status, 422);
  assert.match(wrong.text, /href="#day".*href="#starts".*href="#minutes".*href="#place".*Husk meg/s);
  const path = await scene.make();
  const stranger = `person:${demoCast.liv.id}@${demoCast.liv.roles[0].unit}`;
  for (const [fields, words] of [
    [{ to: stranger }, /href="#to"/],
    [{}, /href="#to"/],
    [{ to: "code", code: "abc" }, /href="#code".*åpner ikke noe/s],
    [{ to: "name" }, /href="#name"/],
  ] as const) {
    const answer = await scene.send(`${path}/invitations`, /invitations$/, { ...fields });
    assert.equal(answer.status, 422);
    assert.match(answer.text, words);
  }
});

test("whoever is invited finds it among what waits until they answer, and again when it is moved", async () => {
  const waits = () =>
    scene.as("bo", true, async (tx, acting) =>
      invitationTasks
        .told(await tx.all(invitationTasks.question(scene.today(), 5)), acting, scene.today(), "nb")
        .map(({ title, next }) => `${title}: ${next}`),
    );
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  assert.deepEqual(await waits(), ["Ada Eksempel inviterer deg til et møte: Svar om du kommer."]);
  await scene.answer(path, bo, "yes");
  assert.deepEqual(await waits(), []);
  await scene.sent(`${path}/version`, /version$/, { day: "4.12.2026" });
  assert.deepEqual(await waits(), ["Ada Eksempel inviterer deg til et møte: Møtet er endret. Svar på nytt."]);
});

test("the need of an interpreter is copied in from the profile where the person says so", async () => {
  assert.match(await scene.page("/my/meetings/new"), /Trenger du tolk\?/);
  await scene.needInterpreter("arabisk");
  const path = await scene.make({ interpreter: "yes" });
  await scene.invite(path, "bo", "lyngtun");
  assert.match(await scene.page(scene.guestPath(path), bo), /Tolking av tale, arabisk/);
  await scene.rows("delete from people.interpreter_need");
});
