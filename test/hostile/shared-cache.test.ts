// security.md T21: a cache on the way that keeps whatever it may never hands one person's page to another.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openWorld, type Persona, type World } from "./world.ts";

let world: World;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

const paths = [
  "/my",
  "/my/mine",
  "/my/voices",
  "/my/profile",
  "/my/messages",
  "/my/sessions",
  "/my/way-in",
  "/my/role",
];

/** A cache between people and the house, as greedy as the standard lets it be (RFC 9111), or greedier. */
const cache = (obeys: boolean) => {
  const kept = new Map<string, string>();
  return async (who: Persona, path: string): Promise<string> => {
    const hit = kept.get(path);
    if (hit !== undefined) return hit;
    const answer = await world.ask(who, path);
    const control = answer.headers.get("cache-control") ?? "";
    // Without a word about it a page may be kept by guessing how long it holds; what depends on the cookie must say so.
    const mayKeep = !/no-store|private|no-cache/.test(control) && answer.status === 200;
    if (mayKeep || !obeys) kept.set(path, answer.text);
    return answer.text;
  };
};

test("two people behind the same cache each get their own page", async () => {
  const [first, second] = [world.who("Ada Eksempel"), world.who("Kari Fiksjon")];
  const through = cache(true);
  for (const path of paths) assert.match(await through(first, path), /Ada Eksempel/, path);
  for (const path of paths) assert.doesNotMatch(await through(second, path), /Ada Eksempel/, path);
});

test("a cache that did not obey would be found out (the check that this can fail)", async () => {
  const through = cache(false);
  await through(world.who("Ada Eksempel"), "/my/profile");
  assert.match(await through(world.who("Kari Fiksjon"), "/my/profile"), /Ada Eksempel/);
});
