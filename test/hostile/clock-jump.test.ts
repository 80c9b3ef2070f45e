import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runJobs } from "#platform/jobs/index.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const day = 86_400_000;
const jump = (days: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + days * day);
};
const jobsRun = async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 1_500);
  await runJobs(world.house, { stop: stop.signal, idleMs: 50 });
};
/** What must stand whatever the clock says. */
const standing = async () =>
  (
    await world.rows(`select (select count(*) from participation.voice) as voices,
      (select count(*) from participation.voice_entry) as entries,
      (select count(*) from participation.measure) as measures,
      (select count(*) from platform.clock where ended_on is null and subject_kind = 'voice') as running,
      (select md5(string_agg(id || words, '' order by id)) from participation.voice) as words,
      (select count(*) from platform.session where ended_at is null) as sessions`)
  )[0];

test("a clock that jumps a day on and back ends no case, no clock and no session, and stops no work", async () => {
  const before = await standing();
  const siv = world.who("Siv Tenkt,");
  for (const days of [1, -1, -1, 1]) {
    jump(days);
    await jobsRun();
    for (const [who, path] of [
      [siv, "/my/tasks"],
      [siv, "/my/voices"],
      [world.who("Ada Eksempel"), "/my/voices"],
      [world.nobody, "/units/lyngtun"],
      [world.nobody, "/readyz"],
    ] as const)
      assert.equal((await world.ask(who, path)).status, 200, `${days} at ${path}`);
    assert.deepEqual(await standing(), before, `${days} days`);
  }
  assert.doesNotMatch(world.logged.join(""), /"level":"error"/);
  const [jobs] = await world.rows(
    "select count(*) filter (where failed_at is not null) as failed, count(*) as all from platform.job",
  );
  assert.equal(Number(jobs?.["failed"]), 0);
  assert.ok(Number(jobs?.["all"]) > 0, "jobs were run (the check that it can fail)");
});
