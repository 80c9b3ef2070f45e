import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { type Strange, strangeRequest } from "./strange-requests.ts";
import { walk } from "./walk.ts";
import { openWorld, origin, type World } from "./world.ts";

const night = Boolean(process.env["NIGHTLY"]);
const runs = night ? 50_000 : 2_000;
let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

/** What gives away how the house is built: stacks, paths, statements. */
const inside =
  /\bat \S+ \(|node_modules|\/src\/|file:\/\/|SQLSTATE|select .* from |PGlite|TypeError|violates|syntax error/i;

const send = async ({ method, path, headers, body }: Strange): Promise<Response | null> => {
  try {
    const request = new Request(`${origin}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: body as RequestInit["body"] & {} }),
    });
    return await world.app.request(request);
  } catch (error) {
    // What no client can even write down is not sent; anything thrown by the house itself is a fault.
    if (
      error instanceof TypeError &&
      /Headers|Invalid URL|Failed to parse URL|ByteString/.test(error.message)
    )
      return null;
    throw error;
  }
};

test(`nobody breaks the house with ${runs} requests bent out of shape: no inner error, no inner words, and it still serves`, async () => {
  const { pages, forms } = await walk(world, 1);
  const known = [
    ...pages.map(({ who, path, fields }) => ({ path, token: who.token, ...(fields ? { fields } : {}) })),
    // Signing out, here or everywhere, would leave the rest of the requests at the door.
    ...forms
      .filter(({ action }) => !/leave|sign-out|\/role$|\/sessions|\/way-in|\/erasure/.test(action))
      .flatMap(({ who, action, fields }) => [
        { path: action, fields, token: who.token },
        { path: action, fields, token: who.token },
      ]),
  ].filter(({ path }) => !path.startsWith("/my/sign-") && !path.startsWith("/demo-oidc"));
  const memory = process.memoryUsage().rss;
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(strangeRequest(known), async (strange) => {
      const response = await send(strange);
      if (!response) return;
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const text = await response.text();
      assert.ok(
        response.status < 500,
        `${strange.method} ${strange.path.slice(0, 200)} → ${response.status}\n${world.logged.filter((l) => l.includes('"error"')).at(-1)}`,
      );
      assert.doesNotMatch(text, inside);
      const location = response.headers.get("location");
      if (location && location !== "https://www.yr.no/")
        assert.equal(new URL(location, origin).origin, origin, location);
    }),
    { numRuns: runs, seed: night ? Date.now() % 2 ** 31 : 42, endOnFailure: true },
  );
  // Most got as far as the house's own rules, and some were even taken (the check that they arrive).
  for (const status of [200, 303, 400, 403, 404, 413, 422])
    assert.ok((statuses.get(status) ?? 0) > 0, `some with ${status}`);
  for (const path of ["/", "/units/lyngtun", "/healthz"])
    assert.equal((await world.ask(world.nobody, path)).status, 200);
  assert.equal((await world.ask(world.who("Siv Tenkt,"), "/my/tasks")).status, 200);
  if (night) assert.ok(process.memoryUsage().rss - memory < 300 * 2 ** 20, "memory stays where it was");
});
