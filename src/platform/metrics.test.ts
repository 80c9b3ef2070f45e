import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { get, post } from "#platform/http/route.ts";
import { enqueue } from "#platform/jobs/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { countRequest, metricsRoutes } from "./metrics.ts";

let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

const none = () => new Response();
const read = async () => {
  const response = await serve(testHouse(t, []), metricsRoutes).request("/metrics");
  assert.match(response.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  return response.text();
};

test("whoever watches the figures cannot see that one voice came", async () => {
  const give = post("/units/:unit/voice", "anyone", none);
  const follow = post("/follow", "code", none);
  const before = await read();
  for (let i = 0; i < 9; i++) countRequest(i % 2 ? give : follow, 200, 3);
  assert.equal((await read()).replace(/memory_bytes \d+/, ""), before.replace(/memory_bytes \d+/, ""));
  countRequest(give, 200, 3);
  const text = await read();
  assert.match(text, /^medvirk_public_requests_total\{result="answered"\} 10$/m);
  assert.doesNotMatch(text, /units|follow/);
});

test("whoever watches the figures cannot see that one person who is signed in did one thing", async () => {
  const before = await read();
  for (let i = 0; i < 9; i++) countRequest(post("/my/break-glass", "person", none), i < 8 ? 303 : 500, i);
  assert.equal((await read()).replace(/memory_bytes \d+/, ""), before.replace(/memory_bytes \d+/, ""));
  countRequest(get("/metrics", "machine", none), 200, 1);
  assert.match(await read(), /^medvirk_requests_total\{method="GET",route="\/metrics",status="200"\} 1$/m);
});

test("whoever runs the house sees answers by route's pattern, how long they took, and what waits", async () => {
  for (let i = 0; i < 25; i++) countRequest(get("/my/voices/:id", "staff", none), i < 10 ? 404 : 200, i);
  await t.db.asHouse("job", "2026-11-23" as Day, (tx) => enqueue(tx, { kind: "nothing" }));
  const text = await read();
  assert.match(text, /^medvirk_requests_total\{method="GET",route="\/my\/voices\/:id",status="404"\} 10$/m);
  assert.match(
    text,
    /^medvirk_request_seconds_bucket\{method="GET",route="\/my\/voices\/:id",le="0\.005"\} 6$/m,
  );
  assert.match(text, /^medvirk_request_seconds_count\{method="GET",route="\/my\/voices\/:id"\} 20$/m);
  assert.match(text, /^medvirk_jobs\{state="waiting"\} 1$/m);
  assert.match(text, /^medvirk_database_up 1$/m);
});
