import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deviceOf } from "#platform/session/index.ts";
import { isIn, type Scene, wayInScene } from "#test/way-in-scene.ts";

let s: Scene;
before(async () => {
  s = await wayInScene();
});
after(() => s.t.close());

const endings = (html: string) =>
  [...html.matchAll(/action="(\/my\/sessions\/[0-9a-f-]{36}\/end)"/g)].map(([, to]) => to ?? "");

test("a person sees where they are signed in, by device and day, this one marked, and never the hour", async () => {
  const [here] = [await s.as("kari", false), await s.as("kari", false)];
  await s.t.owner.query("update platform.session set began_at = now() - interval '2 hours'");
  const { text } = await here.go("/my/sessions");
  assert.equal((text.match(/Firefox på Windows<\/th>/g) ?? []).length, 2);
  assert.equal((text.match(/Her er du nå/g) ?? []).length, 1);
  assert.equal(endings(text).length, 1);
  const [main = ""] = /<main.*<\/main>/s.exec(text) ?? [];
  assert.doesNotMatch(main, /\d{1,2}[.:]\d{2}(?!\d)/);
});

test("one that is ended is out at once, quietly: no message, no mail, and the one who ended it stays in", async () => {
  const [here, there] = [await s.as("noor"), await s.as("noor")];
  const [to = ""] = endings((await here.go("/my/sessions")).text);
  assert.equal((await here.go(to, {})).url, "/my/sessions");
  assert.deepEqual([await isIn(here), await isIn(there)], [true, false]);
  assert.equal(await s.count("platform.message"), 0);
  assert.equal(await s.count("platform.job"), 0);
});

test("all others are ended with one press", async () => {
  const [here, two, three] = [await s.as("tuva"), await s.as("tuva", false), await s.as("tuva")];
  await here.go("/my/sessions/end", {});
  assert.deepEqual([await isIn(here), await isIn(two), await isIn(three)], [true, false, false]);
  assert.match((await here.go("/my/sessions")).text, /Du er ikke logget inn andre steder/);
});

test("nobody sees or ends another's, and one that has rested too long is not listed", async () => {
  const [ada, per] = [await s.as("ada"), await s.as("per")];
  const { rows } = await s.t.owner.query(
    "select s.id from platform.session s join people.person p on p.id = s.person_id where p.name = 'Per Innbilt' and s.ended_at is null",
  );
  const [{ id }] = rows as [{ id: string }];
  const absent = await ada.go("/my/sessions/00000000-0000-4000-8000-000000000000/end", {});
  const hidden = await ada.go(`/my/sessions/${id}/end`, {});
  assert.deepEqual([hidden.status, absent.status], [404, 404]);
  assert.equal(await isIn(per), true);
  const resting = await s.as("ada");
  await s.t.owner.query(
    "update platform.session set seen_at = now() - interval '21 minutes' where token_hash <> (select token_hash from platform.session order by began_at limit 1)",
  );
  const fresh = await s.as("ada");
  assert.equal(endings((await fresh.go("/my/sessions")).text).length, 0);
  assert.ok(resting);
});

test("a device is named coarsely: enough to know it again, too little to tell two alike apart", () => {
  const agents: Record<string, string> = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0": "Firefox/Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0":
      "Edge/Windows",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1":
      "Safari/iPhone",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36":
      "Samsung Internet/Android",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36":
      "Chrome/Mac",
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0": "Firefox/Linux",
    "curl/8.5": "/",
    "<script>alert(1)</script>": "/",
  };
  for (const [agent, device] of Object.entries(agents)) assert.equal(deviceOf(agent), device);
  assert.equal(deviceOf(undefined), "/");
});
