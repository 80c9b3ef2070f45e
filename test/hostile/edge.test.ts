import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { allRoutes } from "../../src/app.tsx";
import { difference } from "./alike.ts";
import { tagsOf } from "./html.ts";
import { type Met, nameOf, walk } from "./walk.ts";
import { type Answer, openWorld, origin, type World } from "./world.ts";

// Words of givers and names of those who gave them: nowhere but in the page itself.
const canary = "kanarifugl";
let world: World;
let pages: Met[];
before(async () => {
  world = await openWorld();
  await world.rows(`update participation.voice set words = words || ' ${canary}', about = '${canary}'`);
  await world.rows(`update participation.voice_giver set name = '${canary}' where name is not null`);
  await world.rows(`update participation.voice_entry set text = text || ' ${canary}' where text <> ''`);
  await world.rows(
    `update participation.improvement_case set title = title || ' ${canary}', problem = '${canary}'`,
  );
  await world.rows(`update participation.measure set what = what || ' ${canary}'`);
  ({ pages } = await walk(world));
  // And what is answered to those who ask for what is not there, or do not say where they come from.
  for (const who of world.personas)
    for (const path of [
      "/my/nothing",
      "/nothing",
      "/my/voices/nothing",
      "/my/voices/nothing/answer",
      "/my/draft",
    ])
      for (const sent of [{}, { fields: {} }, { fields: {}, headers: { "sec-fetch-site": "cross-site" } }])
        pages.push({ who, route: null, path, answer: await world.ask(who, path, sent) });
});
after(() => world.close());

const isHtml = ({ answer }: Met) => (answer.headers.get("content-type") ?? "").startsWith("text/html");
const where = ({ who, path }: Met) => `${who.name} at ${path}`;

// Where a page leads to somebody else, by a link that one may follow or not, the address stands in our own data.
const outside = globSync("data/**/*.json").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/https?:\/\/[^"\s]+/g)].map(([address]) => address),
);
const leadsOut = (name: string, key: string, value: string) =>
  name === "a" && key === "href" && outside.some((address) => value.startsWith(address));

test("no page asks anything of anybody else: every address in it is our own, the way out, or a telephone", () => {
  for (const page of pages.filter(isHtml))
    for (const { name, attributes } of tagsOf(page.answer.text)) {
      for (const key of ["src", "href", "action", "formaction", "poster", "data", "srcset"]) {
        const value = attributes.get(key);
        if (value === undefined || leadsOut(name, key, value)) continue;
        assert.match(
          value,
          /^(\/(?![/\\])|#|\?|tel:\d|mailto:|https:\/\/www\.yr\.no\/)/,
          `${where(page)}: ${key}=${value}`,
        );
      }
      assert.equal(attributes.get("style"), undefined, where(page));
    }
});

test("what a page is dressed and moved by asks nothing of anybody else either", async () => {
  const files = new Set(
    pages.flatMap(({ answer }) =>
      [...answer.text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, file]) => file ?? ""),
    ),
  );
  assert.ok(
    [...files].some((file) => file.endsWith(".css")) && [...files].some((file) => file.endsWith(".js")),
  );
  for (const file of files) {
    const answer = await world.ask(world.nobody, file);
    assert.equal(answer.status, 200, file);
    assert.doesNotMatch(answer.text, /url\(["']?(https?:)?\/\/|@import/, file);
    if (file.endsWith(".js"))
      assert.doesNotMatch(answer.text, /https?:\/\/|document\.cookie|localStorage|eval\(|innerHTML/, file);
  }
});

test("every answer forbids what it does not need, and none but the look stays in a cache", async () => {
  for (const page of pages) {
    const csp = page.answer.headers.get("content-security-policy") ?? "";
    assert.match(csp, /^default-src 'none';/, where(page));
    assert.doesNotMatch(csp, /unsafe|\*/, where(page));
    assert.equal(page.answer.headers.get("cache-control"), "no-store", where(page));
    assert.equal(page.answer.headers.get("x-content-type-options"), "nosniff", where(page));
  }
  for (const path of ["/healthz", "/readyz", "/metrics"])
    assert.equal((await world.ask(world.nobody, path)).headers.get("cache-control"), "no-store", path);
});

test("neither the address, the title, the file's name nor the log holds what somebody wrote or is called", () => {
  let inside = 0;
  for (const page of pages) {
    const { answer, path } = page;
    const title = /<title>([^<]*)/.exec(answer.text)?.[1] ?? "";
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    for (const text of [path, title, headers])
      assert.doesNotMatch(
        decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "")),
        /kanari|Eksempel|Fiksjon/i,
        where(page),
      );
    if (answer.text.includes(canary)) inside++;
    const links = isHtml(page)
      ? tagsOf(answer.text).flatMap(({ attributes }) => [
          attributes.get("href") ?? "",
          attributes.get("action") ?? "",
        ])
      : [];
    assert.ok(
      links.every((link) => !/kanari/i.test(link)),
      where(page),
    );
  }
  assert.ok(inside > 40, `${inside} pages hold the words (the check that it can fail)`);
  assert.doesNotMatch(world.logged.join(""), /kanari|Eksempel|Fiksjon/);
  assert.ok(world.logged.length > 100);
});

test("help numbers stand on every page, also where something went wrong; the same for all, whatever was written", () => {
  const helps = new Set<string>();
  const statuses = new Set<number>();
  // A file that one takes along is no page.
  const shown = pages.filter((page) => isHtml(page) && !page.answer.headers.has("content-disposition"));
  for (const page of shown) {
    const [help] = /<aside class="mv-help".*?<\/aside>/s.exec(page.answer.text) ?? [];
    assert.ok(help, where(page));
    for (const number of ["116123", "116117", "113", "116111"])
      assert.match(help, new RegExp(`tel:${number}"`), where(page));
    helps.add(help);
    statuses.add(page.answer.status);
  }
  // One in each language that a page can be in.
  assert.ok(helps.size <= 4, `${helps.size} kinds of help`);
  for (const status of [200, 403, 404, 422]) assert.ok(statuses.has(status), `a page with ${status}`);
});

test("a name that the request claims for us never gets into a link, a form or a redirect", async () => {
  const evil = {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
    "x-original-url": "//evil.example/",
    "x-rewrite-url": "/my/sign-out",
    "x-forwarded-prefix": "//evil.example",
    "x-http-method-override": "DELETE",
  };
  const tried = new Set<string>();
  for (const page of pages) {
    const { who, path, fields, route } = page;
    if (!route || fields || tried.has(nameOf(route))) continue;
    tried.add(nameOf(route));
    const answer = await world.ask(who, path, { headers: evil });
    assert.doesNotMatch(answer.text + JSON.stringify([...answer.headers]), /evil\.example/, where(page));
    assert.equal(answer.status, page.answer.status, where(page));
  }
  assert.ok(tried.size > 45, `${tried.size} routes`);
  for (const path of [
    "//evil.example",
    "/nn//evil.example",
    "/my//evil.example",
    "/\\evil.example",
    "/my/sign-in?return=https://evil.example",
    "/my/sign-in?return=//evil.example",
    "/my/nn//evil.example/tasks",
  ]) {
    const location = (await world.ask(world.nobody, path)).headers.get("location");
    if (location) assert.equal(new URL(location, origin).origin, origin, path);
  }
});

test("a public page is the same to the byte whether or not one is signed in, and neither reads nor sets a cookie", async () => {
  const token = world.who("Siv Tenkt,").token;
  const open = allRoutes().filter(({ method, who }) => method === "GET" && who === "anyone");
  let tried = 0;
  for (const page of pages.filter(
    ({ who, fields, route }) => who === world.nobody && !fields && route && open.includes(route),
  )) {
    const answer: Answer = await world.ask(world.nobody, page.path, {
      headers: { cookie: `medvirk=${token}; medvirk-form=x` },
    });
    // A paper form has a code of its own each time.
    if (isHtml(page)) assert.equal(difference(answer, page.answer), null, page.path);
    assert.equal(answer.headers.get("set-cookie"), null, page.path);
    assert.equal(answer.headers.get("vary")?.includes("ookie") ?? false, false);
    tried++;
  }
  assert.ok(tried >= 15, `${tried} public pages`);
});

test("a cookie is out of scripts' reach, stays under /my, and the one before a change of role opens nothing more", async () => {
  const siv = world.who("Siv Tenkt,");
  const answer = await world.ask(siv, "/my/role", { fields: { key: "k".repeat(24), role: "self" } });
  const cookie = answer.headers.get("set-cookie") ?? "";
  assert.match(cookie, /^medvirk=[\w-]{43}; /, `${answer.status}`);
  for (const flag of [/; Path=\/my(;|$)/, /; HttpOnly/, /; SameSite=Lax/]) assert.match(cookie, flag);
  assert.doesNotMatch(cookie, /Domain/i);
  assert.equal((await world.ask(siv, "/my/tasks")).status, 303, "the old one leads to sign-in");
  const token = /^medvirk=([^;]+)/.exec(cookie)?.[1] ?? "";
  assert.equal((await world.ask({ ...siv, token }, "/my/voices")).status, 200, "the new one opens");
});
