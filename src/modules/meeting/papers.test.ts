import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { asDay } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";
import { cameLate, papersBy } from "./papers.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene();
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-23T10:00:00+01:00");
  await scene.clear();
});

const ada: Who = ["ada", false];
const bo: Who = ["bo", true];
const liv: Who = ["liv", true];
const send = async (
  to: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer> | null,
  who: Who = ada,
  key = newKey(),
) => {
  const form = new FormData();
  form.set("key", key);
  form.set("name", name);
  if (content !== null) form.set("file", new Blob([content], { type: "text/html" }), "../../ond.html");
  return scene.visitor.post(`${to}/papers`, form, await scene.cookieOf(...who));
};
const linkOf = (html: string): string => /href="([^"]*\/papers\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? "";

test("a paper is there for everybody in the meeting, is only ever saved, and lies sealed", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  const as = scene.guestPath(path);
  assert.equal((await send(as, "Forslag til avtale", "<script>alert('Hei')</script>", bo)).status, 303);
  const came = (moment: string) => scene.rows("update care.meeting_paper set added_at = $1", [moment]);
  await came("2026-11-26T09:00:00+01:00");
  assert.match(await scene.page(`${path}/papers`), /Kom etter fristen/);
  await came("2026-11-25T09:00:00+01:00");
  const html = await scene.page(`${path}/papers`);
  assert.match(
    html,
    /senest onsdag 25\. november.*Ingen lov setter det.*Forslag til avtale.*Fra Bo Prøvesen, Lyngtun/s,
  );
  assert.doesNotMatch(html, /Kom etter fristen|<script>alert/);
  for (const [page, who] of [
    [path, ada],
    [as, bo],
  ] as const) {
    const link = linkOf(await scene.page(`${page}/papers`, who));
    const { status, headers, text } = await scene.get(link, who);
    assert.equal(status, 200);
    assert.equal(
      headers.get("content-disposition"),
      "attachment; filename*=UTF-8''Forslag%20til%20avtale.txt",
    );
    assert.equal(headers.get("x-content-type-options"), "nosniff");
    assert.equal(headers.get("content-type"), "text/plain; charset=utf-8");
    assert.match(headers.get("content-security-policy") ?? "", /sandbox/);
    assert.equal(text, "<script>alert('Hei')</script>");
  }
  const [kept] = await scene.rows("select named::text, sealed::text from care.meeting_paper");
  assert.doesNotMatch(JSON.stringify(kept), /Forslag|alert/);
});

test("what is no paper is refused at its field, with the name kept; too large a file is told", async () => {
  const path = await scene.make();
  for (const [name, content, words] of [
    ["Papir", "MZ\u0000\u0001", /href="#file".*ikke en PDF/s],
    ["Papir", new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 9]), /href="#file".*Bildet er ikke helt/s],
    ["Papir", null, /href="#file".*Velg en fil/s],
    ["", "Tekst", /href="#name".*Skriv hva papiret heter/s],
  ] as const) {
    const answer = await send(path, name, content);
    assert.equal(answer.status, 422);
    assert.match(answer.text, words);
    if (name) assert.match(answer.text, /value="Papir"/);
  }
  const large = await send(path, "Stor", "x".repeat(2_000_001));
  assert.equal(large.status, 413);
  assert.match(large.text, /for stor/);
  assert.deepEqual(await scene.rows("select id from care.meeting_paper"), []);
});

test("sent twice it is there once; there is room for twenty; taken away, what was in it is gone", async () => {
  const path = await scene.make();
  const key = newKey();
  for (let n = 0; n < 3; n++) assert.equal((await send(path, "En", "1", ada, key)).status, 303);
  assert.equal((await scene.rows("select id from care.meeting_paper")).length, 1);
  for (let n = 2; n <= 20; n++) assert.equal((await send(path, `Nr ${n}`, String(n))).status, 303);
  const full = await send(path, "For mye", "21");
  assert.equal(full.status, 409);
  assert.match(full.text, /plass til tjue/);
  await scene.sent(`${path}/papers`, /removal$/);
  const [gone] = await scene.rows(
    "select named, sealed from care.meeting_paper where removed_at is not null",
  );
  assert.deepEqual(gone, { named: null, sealed: null });
  assert.equal((await send(path, "Plass igjen", "21")).status, 303);
});

test("whoever is not invited gets no paper, another's is not theirs to take away, and un-invited it is the same 404", async () => {
  const path = await scene.make();
  await scene.invite(path, "bo", "lyngtun");
  const as = scene.guestPath(path);
  await send(path, "Fra meg", "Mitt");
  const link = linkOf(await scene.page(`${as}/papers`, bo));
  const removal = { action: `${link}/removal`, fields: { key: newKey() } };
  assert.equal((await scene.post(removal, {}, bo)).status, 404);
  assert.doesNotMatch(await scene.page(`${as}/papers`, bo), /Ta bort/);
  for (const who of [liv, ["bo", false], ["siv", true], ["noor", false]] as Who[]) {
    const absent = await scene.get(`/my/guest/meetings/${randomUUID()}/papers/${randomUUID()}`, who);
    const there = await scene.get(link, who);
    assert.equal(there.status, 404);
    assert.equal(there.text, absent.text);
    assert.equal((await send(as, "Inn", "x", who)).status, 404);
  }
  await scene.sent(path, /ending$/);
  assert.equal((await scene.get(link, bo)).status, 404);
  assert.equal((await scene.rows("select id from care.meeting_paper")).length, 1);
});

test("papers are in time five working days before, holidays not counted; later is said, never refused", async () => {
  assert.equal(papersBy(asDay("2026-12-02")), "2026-11-25");
  assert.equal(papersBy(asDay("2026-12-28")), "2026-12-18");
  const at = (moment: string) => cameLate({ added_at: new Date(moment) }, asDay("2026-12-02"));
  assert.equal(at("2026-11-25T23:30:00+01:00"), false);
  assert.equal(at("2026-11-26T00:30:00+01:00"), true);
});
