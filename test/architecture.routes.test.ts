import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { modules } from "../src/modules.ts";
import { houseFiles, moduleNames } from "./architecture/house.ts";
import { routeFaults } from "./architecture/routes.ts";

test("whoever knocks meets a route that says who may come in", () => {
  const routes = modules.flatMap((one) => one.routes);
  assert.ok(routes.length > 0, "there are routes to look at");
  assert.deepEqual(routeFaults(routes), []);
});

test("whoever looks for a room finds it in the table of contents", () => {
  const contents = readFileSync("src/modules.ts", "utf8");
  const missing = moduleNames().filter((name) => !contents.includes(`/${name}/index.ts"`));
  assert.deepEqual(missing, [], "src/modules.ts mounts every module");
});

test("nobody comes in by a side door: only the platform and the app know how a route is mounted", () => {
  const doors = houseFiles("src/**/*.{ts,tsx}").filter(({ text }) => /new Hono\b/.test(text));
  const side = doors
    .map(({ path }) => path)
    .filter((path) => !/^src\/(app\.tsx$|platform\/)|\.test\.tsx?$/.test(path));
  assert.deepEqual(side, []);
});

test("a planted fault of each kind is found (the check that it can fail)", () => {
  const faults = routeFaults([
    { method: "GET", path: "/units/:id", who: "anyone" },
    { method: "GET", path: "/units/:unit", who: "anyone" },
    { method: "GET", path: "/tasks", who: "staff" },
    { method: "POST", path: "/my/voices", who: "anyone" },
    { method: "GET", path: "/follow/:code", who: "code" },
    { method: "GET", path: "/help", who: "" as "anyone" },
  ]);
  assert.deepEqual(faults, [
    "GET /units/:unit stands twice",
    "GET /tasks is for those signed in and lies outside /my",
    "POST /my/voices is public and lies inside /my",
    "GET /follow/:code has a code or a name in its address",
    "GET /help does not say who may call it",
  ]);
});
