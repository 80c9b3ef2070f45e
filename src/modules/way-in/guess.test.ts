import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "#test/browser.ts";
import { comeIn, giveNew, isIn, type Scene, type Sheet, typeIn, wayInScene } from "#test/way-in-scene.ts";

let s: Scene;
const password = "lyngen blomstrer i august";
const wrong = "lyngen blomstrer i juli";
before(async () => {
  s = await wayInScene({ MEDVIRK_PROXIES: "1" });
});
after(() => s.t.close());

/** A browser in a network of its own, as the proxy in front says it. */
const from = (network: number, claimed = ""): Browser => {
  const browser = s.browser();
  const { fetch } = browser;
  browser.fetch = (request) => {
    request.headers.set("x-forwarded-for", `${claimed}10.${network >> 8}.${network & 255}.7`);
    return fetch(request);
  };
  return browser;
};
let networks = 0;
const elsewhere = () => from(++networks);

/** Somebody with a password; the name has as many letters as any other we compare it with. */
const somebody = async (name: string): Promise<Sheet> => {
  const sheet = await giveNew(await s.as("bo"), name);
  await comeIn(elsewhere(), sheet, password);
  return sheet;
};

/** An answer without what differs each time: the challenge for a passkey, and the name that was typed. */
const plain = async (browser: Browser, name: string, secret: string) => {
  const response = await browser.ask("/my/sign-in/paper", { name, secret });
  const text = (await response.text())
    .replaceAll(name, "NAME")
    .replace(/&quot;challenge&quot;:&quot;[\w-]{43}&quot;/g, "CHALLENGE");
  const headers = [...response.headers].map(
    ([key, value]) => `${key}: ${value.replace(/=[\w-]{40,}/, "=SEALED")}`,
  );
  return [response.status, ...headers.sort(), text].join("\n");
};

const like = (name: string) => name.replace(/\d{3}$/, (n) => (n === "999" ? "998" : "999"));

test("a name that is here, one that is not, one whose way has ended and one who has left get the same answer, byte for byte", async () => {
  const here = await somebody("Her Nå");
  const waits = await giveNew(await s.as("bo"), "Har Kode");
  const [ended, left] = [await somebody("Sluttet Selv"), await somebody("Borte Vekk")];
  const owner = s.browser();
  await typeIn(owner, ended.name, password);
  await owner.go("/my/way-in/end", { key: "e".repeat(24) });
  await s.t.owner.query("update people.person set valid_to = current_date - 2 where name = 'Borte Vekk'");
  const nobody = await plain(elsewhere(), like(here.name), wrong);
  assert.match(nobody, /^422\n/);
  for (const { name } of [here, waits, ended, left]) {
    assert.equal(await plain(elsewhere(), name, wrong), nobody);
    // The right password of one whose way has ended, too.
    if (name !== here.name) assert.equal(await plain(elsewhere(), name, password), nobody);
  }
  const code = "0000 0000 0000 0000 0000";
  assert.equal(await plain(elsewhere(), waits.name, code), await plain(elsewhere(), like(waits.name), code));
});

/** What it takes when the machine is not busy with something else: of so many the one at a fifth. */
const typical = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 5)] ?? 0;

test("the answer takes as long for a name that is not here as for one that is", async () => {
  const here = await somebody("Klokka Går");
  const took: Record<"here" | "absent" | "nothing", number[]> = { here: [], absent: [], nothing: [] };
  for (let i = 0; i < 20; i++)
    for (const [kind, name, secret] of [
      ["here", here.name, wrong],
      ["absent", like(here.name), wrong],
      ["nothing", here.name, ""],
    ] as const) {
      const browser = elsewhere();
      const began = performance.now();
      await browser.ask("/my/sign-in/paper", { name, secret });
      took[kind].push(performance.now() - began);
    }
  const [known, absent, nothing] = [typical(took.here), typical(took.absent), typical(took.nothing)];
  assert.ok(Math.abs(known - absent) < 0.3 * known, `${known} and ${absent} ms`);
  // The check that a house which spares itself the work would be found out.
  assert.ok(nothing < 0.5 * known, `without a guess ${nothing} ms`);
});

/** Wrong tries from one place, one after the other. Out: the answers' numbers. */
const tries = async (browser: Browser, name: string, n: number): Promise<number[]> => {
  const all: number[] = [];
  for (let i = 0; i < n; i++) {
    // The first wait is two seconds, which a busy machine may sleep through: the last try counts as made just now.
    await s.t.owner.exec("update way_in.attempt set last_at = now() where tries > 0");
    all.push((await typeIn(browser, name, `${wrong} ${i}`)).status);
  }
  return all;
};

test("whoever guesses waits after five tries, the same for a name that nobody has; whoever owns it comes in from elsewhere", async () => {
  const here = await somebody("Gjett Meg");
  const [guesser, other] = [elsewhere(), elsewhere()];
  assert.deepEqual(await tries(guesser, here.name, 6), [422, 422, 422, 422, 422, 429]);
  assert.deepEqual(await tries(other, like(here.name), 6), [422, 422, 422, 422, 422, 429]);
  // As if both had gone on for a while: the wait is at its longest, and a slow machine does not outlast it.
  await s.t.owner.exec("update way_in.attempt set tries = 20, last_at = now() where tries >= 5");
  const held = await plain(guesser, here.name, password);
  assert.match(held, /^429\n/, "the right password too, from there");
  const seconds = /retry-after: (300|2[0-9]{2})\n/;
  assert.match(held, seconds);
  const alike = await plain(other, like(here.name), password);
  assert.equal(alike.replace(seconds, ""), held.replace(seconds, ""));
  const owner = elsewhere();
  await typeIn(owner, here.name, password);
  assert.equal(await isIn(owner), true);
});

test("a hundred guesses at once count as a hundred", async () => {
  const here = await somebody("Mange Samtidig");
  const guesser = elsewhere();
  const all = await Promise.all(
    Array.from({ length: 30 }, (_, i) => typeIn(guesser, here.name, `${wrong} ${i}`)),
  );
  assert.equal(all.filter(({ status }) => status === 422).length, 5);
  assert.equal(all.filter(({ status }) => status === 429).length, 25);
});

test("two processes count together", async () => {
  const { makeApp } = await import("../../app.tsx");
  const here = await somebody("To Prosesser");
  const [one, other] = [elsewhere(), elsewhere()];
  const second = makeApp(s.house);
  other.fetch = (request) => {
    request.headers.set("x-forwarded-for", `10.${(networks - 1) >> 8}.${(networks - 1) & 255}.9`);
    return second.fetch(request);
  };
  assert.deepEqual(await tries(one, here.name, 3), [422, 422, 422]);
  assert.deepEqual(await tries(other, here.name, 3), [422, 422, 429]);
});

test("a code is never held up: whoever guesses passwords cannot keep its owner out", async () => {
  const sheet = await giveNew(await s.as("bo"), "Kode Virker");
  const place = elsewhere();
  await tries(place, sheet.name, 6);
  assert.equal((await typeIn(place, sheet.name, sheet.code)).url, "/my/sign-in/password");
});

test("from many networks one name is held for half a minute at most, and never for good", async () => {
  const here = await somebody("Mange Nettverk");
  for (let i = 0; i < 34; i++) await typeIn(elsewhere(), here.name, `${wrong} ${i}`);
  const owner = elsewhere();
  const held = await owner.ask("/my/sign-in/paper", { name: here.name, secret: password });
  assert.equal(held.status, 429);
  assert.ok(Number(held.headers.get("retry-after")) <= 30);
  await s.t.owner.exec("update way_in.attempt set last_at = last_at - interval '31 seconds'");
  await typeIn(owner, here.name, password);
  assert.equal(await isIn(owner), true);
});

test("nobody gets a new network by claiming another address", async () => {
  const here = await somebody("Later Som");
  const place = ++networks;
  const statuses: number[] = [];
  for (let i = 0; i < 6; i++) statuses.push(...(await tries(from(place, `192.0.2.${i}, `), here.name, 1)));
  assert.deepEqual(statuses, [422, 422, 422, 422, 422, 429]);
});

test("what is counted says neither whose name nor which address it was", async () => {
  const { rows } = await s.t.owner.query(
    "select encode(bucket, 'escape') as bucket, tries from way_in.attempt",
  );
  assert.ok(rows.length > 20);
  assert.doesNotMatch(JSON.stringify(rows), /10\.\d+\.\d+|[a-z]{4,8}-?[a-z]{4,8}-?\d{3}/);
  const columns = await s.t.owner.query(
    "select column_name as c from information_schema.columns where table_schema = 'way_in' and table_name = 'attempt' order by 1",
  );
  assert.deepEqual(
    (columns.rows as { c: string }[]).map(({ c }) => c),
    ["bucket", "last_at", "tries"],
  );
});
