import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import fc from "fast-check";
import { asDay, osloWall } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";
import { asText, calendar, folded, instantOf } from "./ical.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene();
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  await scene.clear();
  await scene.rows("delete from care.calendar_feed");
});

const bo: Who = ["bo", true];
const liv: Who = ["liv", true];

test("after the meeting the person and whoever was invited say how it was, each reads the other's, and no other's", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  await scene.invite(path, "liv", "tildeling");
  const [mine, theirs] = [`${path}/minutes`, `${scene.guestPath(path)}/minutes`];
  const early = { action: `${path}/check`, fields: { key: newKey(), heard: "yes" } };
  assert.equal((await scene.post(early)).status, 409);
  scene.clock.now = new Date("2026-12-02T15:00:00+01:00");
  const none = await scene.send(mine, /check$/);
  assert.equal(none.status, 422);
  assert.match(none.text, /href="#heard".*Svar på minst ett/s);
  await scene.sent(mine, /check$/, { heard: "no", time_enough: "partly" });
  await scene.sent(theirs, /check$/, { heard: "yes", respect: "yes" }, bo);
  assert.match(
    await scene.page(theirs, bo),
    /Ada Eksempel, .*Ble Ada Eksempel hørt\?.*Nei.*Delvis.*Ikke svart/s,
  );
  assert.match(await scene.page(mine), /Du, .*Nei.*Bo Prøvesen, Lyngtun, .*Ja/s);
  const others = await scene.page(theirs, liv);
  assert.match(others, /Ada Eksempel, /);
  assert.doesNotMatch(others, /Bo Prøvesen, Lyngtun, /);
  // Said anew it is the newest that is shown; what was said before stays.
  await scene.sent(mine, /check$/, { heard: "yes" });
  assert.equal((await scene.rows("select n from care.meeting_check where participant_id is null")).length, 2);
  assert.equal(
    (await scene.post({ ...early, fields: { ...early.fields, key: newKey() } }, {}, ["noor", false])).status,
    404,
  );
});

const fetched = async (address: string) => {
  const answer = await scene.app.request(new URL(address).pathname);
  return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") };
};
const address = async (who: Who = ["ada", false]): Promise<string> => {
  const said = /https?:\/\/[^<\s]+\.ics/.exec(await scene.page("/my/meetings/calendar", who));
  assert.ok(said);
  return said[0];
};

test("a calendar outside is told when somebody meets, and not with whom, where or what about", async () => {
  const path = await scene.make({ where: "Rødt hus", about: "Boligen min" });
  await scene.invite(path, "bo", "lyngtun");
  await scene.sent("/my/meetings/calendar", /calendar$/);
  const secret = await address();
  const { status, text, type } = await fetched(secret);
  assert.equal(status, 200);
  assert.match(type ?? "", /^text\/calendar/);
  assert.match(
    text,
    /BEGIN:VEVENT\r\n.*DTSTART:20261202T093000Z\r\nDTEND:20261202T101500Z\r\nSUMMARY:Avtale\r\n/s,
  );
  const [meeting] = await scene.rows("select id from care.meeting");
  for (const word of ["Ada", "Bo", "Lyngtun", "Rødt", "Bolig", "møte", "Medvirk", String(meeting?.["id"])])
    assert.ok(!text.includes(word), word);
  assert.doesNotMatch(text, /LOCATION|ORGANIZER|ATTENDEE|DESCRIPTION|URL/);
  const [kept] = await scene.rows("select secret_hash::text, sealed::text from care.calendar_feed");
  assert.ok(!JSON.stringify(kept).includes(secret.split("/").at(-1)?.slice(0, 43) ?? ""));
  await scene.sent(`${path}/cancellation`, /cancellation$/);
  assert.match((await fetched(secret)).text, /STATUS:CANCELLED/);
});

test("renewed or ended, the old address is the same 404 as one that nobody has, and another address has other ids", async () => {
  await scene.make();
  const nobody = await fetched("http://localhost/calendar/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.ics");
  assert.equal(nobody.status, 404);
  await scene.sent("/my/meetings/calendar", /calendar$/);
  const first = await address();
  const uid = /UID:.*/.exec((await fetched(first)).text)?.[0];
  const twice = await scene.fill("/my/meetings/calendar", /renewal$/);
  assert.equal((await scene.post(twice)).status, 303);
  assert.equal((await scene.post(twice)).status, 303);
  const second = await address();
  assert.notEqual(second, first);
  assert.deepEqual(await fetched(first), nobody);
  assert.notEqual(/UID:.*/.exec((await fetched(second)).text)?.[0], uid);
  await scene.sent("/my/meetings/calendar", /ending$/);
  assert.deepEqual(await fetched(second), nobody);
  assert.match(await scene.page("/my/meetings/calendar"), /ingen adresse nå/);
});

test("whoever comes as themselves has the meeting in their calendar until they are invited no more, or blocked", async () => {
  const path = await scene.make();
  await scene.invite(path, "noor", null);
  const noor: Who = ["noor", false];
  await scene.sent("/my/meetings/calendar", /calendar$/, {}, noor);
  const secret = await address(noor);
  const busy = async () => (await fetched(secret)).text.includes("VEVENT");
  assert.equal(await busy(), true);
  await scene.block("noor");
  assert.equal(await busy(), false);
  await scene.rows("delete from consent.block");
  await scene.sent(path, /ending$/);
  assert.equal(await busy(), false);
  assert.equal((await fetched(secret)).status, 200);
});

const days = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => asDay(new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10)));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);

test("a meeting at ten is at ten on the wall, winter and summer; an hour that never is comes an hour later", () => {
  fc.assert(
    fc.property(days, times, (day, time) => {
      const shown = osloWall(instantOf(day, time));
      if (shown.day === day && shown.time === time) return;
      assert.equal(time.slice(0, 2), "02");
      assert.deepEqual(shown, { day, time: `03${time.slice(2)}` });
    }),
  );
});

test("no line of a calendar is longer than 75 bytes, whatever its word is, and unfolded it says the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (words) => {
      const word = words.toWellFormed().replaceAll(/[\r\n]/g, " ");
      const line = `SUMMARY:${asText(word)}`;
      for (const part of folded(line).split("\r\n")) assert.ok(Buffer.byteLength(part) <= 75, part);
      assert.equal(folded(line).replaceAll("\r\n ", ""), line);
    }),
  );
  assert.equal(
    calendar([], "x"),
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//-//-//NO\r\nEND:VCALENDAR\r\n",
  );
});
