import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openMeetingScene, type Who } from "#test/meeting-scene.ts";
import { plan } from "./index.ts";

let scene: Awaited<ReturnType<typeof openMeetingScene>>;
before(async () => {
  scene = await openMeetingScene([plan]);
});
after(() => scene.close());
beforeEach(async () => {
  scene.clock.now = new Date("2026-11-25T10:00:00+01:00");
  await scene.clear();
  await scene.rows("delete from care.plan");
});

const bo: Who = ["bo", true];
/** A meeting in which two things were decided, its minutes sent but not approved. Out: where Ada reads them. */
const decided = async (): Promise<string> => {
  const path = await scene.make({ day: "25.11.2026" });
  const id = await scene.invite(path, "bo", "lyngtun");
  const [mine, bos] = [`${path}/minutes`, `${scene.guestPath(path)}/minutes`];
  await scene.sent(mine, /keeper$/, { keeper: id });
  await scene.sent(bos, /\/minutes$/, { text: "Vi ble enige." }, bo);
  await scene.sent(bos, /decisions$/, { what: "Ordne nøkkel", doer: id, due: "15.12.2026" }, bo);
  await scene.sent(bos, /decisions$/, { what: "Ringe Nav", doer: "person" }, bo);
  await scene.sent(bos, /dispatch$/, {}, bo);
  return mine;
};

test("what was decided becomes a measure of the person's own plan by their own act, with its name and day, once", async () => {
  const mine = await decided();
  await scene.sent("/my/plan", /\/my\/plan$/, { template: "full" });
  assert.match(await scene.page("/my/plan/decisions"), /Ingenting er bestemt i et godkjent referat/);
  await scene.sent(mine, /approval$/);
  assert.deepEqual(await scene.rows("select id from care.plan_text"), []);
  const html = await scene.page("/my/plan/decisions");
  assert.match(
    html,
    /Ordne nøkkel.*Bo Prøvesen, Lyngtun\. Frist tirsdag 15\. desember\. Bestemt onsdag 25\. november/s,
  );
  const take = await scene.fill("/my/plan/decisions", /measure$/);
  for (let n = 0; n < 3; n++) assert.equal((await scene.post(take)).status, 303);
  assert.equal((await scene.post(take, { key: newKey() })).status, 303);
  assert.equal((await scene.rows("select id from care.plan_text")).length, 1);
  assert.match(await scene.page("/my/plan"), /Ordne nøkkel.*Bo Prøvesen, Lyngtun/s);
  assert.match(
    await scene.page("/my/plan/decisions"),
    /Ringe Nav.*Ta med i planen min.*Ordne nøkkel.*Tatt med i planen/s,
  );
  await scene.sent("/my/plan/decisions", /measure$/);
  assert.match(await scene.page("/my/plan"), /Ringe Nav/);
});

test("nobody else takes it, nothing that is not approved is taken, and without a plan it says so", async () => {
  const mine = await decided();
  const [row] = await scene.rows("select id from care.meeting_decision");
  const form = () => ({
    action: `/my/plan/decisions/${row?.["id"]}/measure`,
    fields: { key: newKey() },
  });
  assert.equal((await scene.post(form())).status, 404);
  await scene.sent(mine, /approval$/);
  assert.match(await scene.page("/my/plan/decisions"), /Du har ingen plan nå/);
  assert.equal((await scene.post(form())).status, 404);
  for (const who of [bo, ["bo", false], ["noor", false]] as Who[]) {
    const absent = await scene.post(
      { ...form(), action: `/my/plan/decisions/${randomUUID()}/measure` },
      {},
      who,
    );
    const there = await scene.post(form(), {}, who);
    assert.equal(there.status, 404);
    assert.equal(there.text, absent.text);
  }
  assert.deepEqual(await scene.rows("select id from care.meeting_decision where taken_at is not null"), []);
});
