import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { allRoutes } from "../../src/app.tsx";
import { rowsOf } from "./rows.ts";
import { type Met, nameOf, type Offered, walk } from "./walk.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let pages: Met[];
let forms: Offered[];
before(async () => {
  world = await openWorld();
  ({ pages, forms } = await walk(world));
});
after(() => world.close());

// The demo's own provider answers only over a real server.
const posts = allRoutes().filter(({ method, path }) => method === "POST" && !path.startsWith("/demo-oidc"));
const strange: Record<string, Record<string, string>> = {
  "a page of another site": { "sec-fetch-site": "cross-site" },
  "a page of a neighbouring name": { "sec-fetch-site": "same-site", origin: "http://evil.localhost:3000" },
  "an address typed in": { "sec-fetch-site": "none" },
  "an older browser on another site": { "sec-fetch-site": "", origin: "https://evil.example" },
  "another port of the same machine": { "sec-fetch-site": "", origin: "http://localhost:3001" },
  "a frame without an origin": { "sec-fetch-site": "", origin: "null" },
  "something that does not say where it comes from": { "sec-fetch-site": "" },
};

/** One form for each act: as a page offered it to somebody, or made up where no page of the demo offers it now. */
const oneOfEach = (): Offered[] =>
  posts
    .filter(({ who }) => who !== "machine")
    .map((route) => {
      const offered = forms.find((form) => form.route === route);
      if (offered) return offered;
      const who = route.path.startsWith("/my") ? world.who("Siv Tenkt,") : world.nobody;
      const id = crypto.randomUUID();
      return { who, route, action: route.path.replace(/:\w+/, id).replace("*", id), fields: { words: "x" } };
    });

test("whoever is lured onto another site cannot be made to do anything here: each act is refused and nothing is changed", async () => {
  const before = await rowsOf(world);
  for (const form of oneOfEach())
    for (const [from, headers] of Object.entries(strange)) {
      const { status } = await world.ask(form.who, form.action, { fields: form.fields, headers });
      assert.equal(status, 403, `${form.route && nameOf(form.route)} from ${from}`);
    }
  assert.deepEqual(await rowsOf(world), before);
});

test("a link, a picture or a search engine changes nothing: what acts is never reached by opening an address", async () => {
  const before = await rowsOf(world);
  const acts =
    "select act, count(*)::int as n from platform.trail where act !~ '-(reading|list)$' group by 1 order by 1";
  const done = await world.rows(acts);
  for (const form of oneOfEach()) {
    const query = `?${new URLSearchParams(form.fields)}`;
    const { status } = await world.ask(form.who, form.action + query);
    assert.ok(status < 500, form.action);
  }
  // Whoever works there, or is a guest in a plan, may have opened something by it, as by any link: that it was read is
  // written down, and no more.
  const now = await rowsOf(world);
  const changed = Object.keys(now).filter((table) => now[table] !== before[table]);
  assert.deepEqual(
    changed.filter((table) => table !== "platform.trail" && table !== "consent.opening"),
    [],
  );
  assert.deepEqual(await world.rows(acts), done);
});

test("reading changes nothing but what says that something was read", async () => {
  const before = await rowsOf(world);
  const read = new Map<string, number>();
  for (const { who, route, path, fields } of pages) {
    const n = read.get(route?.path ?? path) ?? 0;
    read.set(route?.path ?? path, n + 1);
    // Coming in and going out at the provider are journeys of their own, with tests of their own.
    if (!fields && n < 2 && !path.startsWith("/my/sign-")) await world.ask(who, path);
  }
  assert.ok(read.size > 50, `${read.size} routes read`);
  const now = await rowsOf(world);
  const changed = Object.keys(now).filter((table) => now[table] !== before[table]);
  // Who saw what is written down, in the two logs that tell it: that is the one thing that reading leaves.
  assert.deepEqual(changed, ["consent.opening", "platform.trail"]);
});

test("the same forms, sent by the pages that hold them, are taken (the check that they can be)", async () => {
  const last = /sign-out|leave|role|withdrawal|end$/;
  const before = await rowsOf(world);
  let taken = 0;
  for (const form of oneOfEach().sort((a, b) => Number(last.test(a.action)) - Number(last.test(b.action)))) {
    const { status } = await world.ask(form.who, form.action, { fields: form.fields });
    assert.notEqual(status, 403, form.action);
    assert.ok(status < 500, `${form.action} ${status}`);
    if (status < 400) taken++;
  }
  assert.ok(taken >= 35, `${taken} of ${posts.length} taken`);
  const now = await rowsOf(world);
  const changed = Object.keys(now).filter((table) => now[table] !== before[table]);
  assert.ok(changed.length >= 10, changed.join(", "));
});
