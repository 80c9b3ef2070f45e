import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { healthRoutes } from "./health.ts";

test("whoever sends people here learns in plain words whether the house can serve", async () => {
  const t = await openTestDatabase();
  const app = serve(testHouse(t, []), healthRoutes);
  const ask = async (path: string) => {
    const response = await app.request(path);
    return [response.status, (await response.text()).trim()];
  };
  assert.deepEqual(await ask("/healthz"), [200, "alive"]);
  assert.deepEqual(await ask("/readyz"), [200, "ready"]);
  await t.owner.exec("insert into platform.migration (name, sha256) values ('9999-from-tomorrow.sql', '')");
  assert.deepEqual(await ask("/readyz"), [
    503,
    "The database is newer than this version of Medvirk. Start the newer version.",
  ]);
  await t.owner.exec("delete from platform.migration where name > '0001'");
  assert.deepEqual(await ask("/readyz"), [
    503,
    "The database is older than this version of Medvirk. Run: npm run migrate",
  ]);
  await t.close();
  assert.deepEqual(await ask("/readyz"), [503, "The database does not answer."]);
  assert.deepEqual(
    await ask("/healthz"),
    [200, "alive"],
    "a database that is gone is no reason to restart us",
  );
});
