// security.md T5: a planted number is looked for on every page, in every header, line of the log, figure and row. Where it
// may stand is said here, and nowhere else may it: the owner's own showing and take-out, and the field it was just typed in.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { oslo } from "#platform/clock/index.ts";
import { newKey } from "#platform/http/once.ts";
import type { JobWork } from "#platform/module.ts";
import { demoCast } from "../../demo/cast.ts";
import { people } from "../../src/modules/people/index.ts";
import { tablesWith } from "../erased-person.ts";
import { syntheticNumber } from "../made-up-number.ts";
import { plantNumber } from "../number-scene.ts";
import { nameOf, walk } from "./walk.ts";
import { type Answer, openWorld, type Persona, type World } from "./world.ts";

const { ada, kari } = demoCast;
const number = syntheticNumber(40, "1972-10-09");
const second = syntheticNumber(41, "1972-10-09");
const grouped = (digits: string) => `${digits.slice(0, 6)} ${digits.slice(6)}`;
/** The number as it may be written anywhere, also in an address or in JSON. */
const isIn = (text: string) =>
  [number, second].some((digits) =>
    [
      digits,
      grouped(digits),
      grouped(digits).replace(" ", "&nbsp;"),
      encodeURIComponent(grouped(digits)),
      grouped(digits).replace(" ", "+"),
    ].some((form) => text.includes(form)),
  );
const whole = ({ text, headers }: Answer) => `${text}\n${JSON.stringify([...headers])}`;

let world: World;
let who: Record<"ada" | "bo" | "siv" | "nina" | "mia" | "nobody", Persona>;
before(async () => {
  world = await openWorld();
  await world.t.owner.query("delete from people.national_number");
  await plantNumber(world.t.owner, world.house.config, ada.id, number);
  await plantNumber(world.t.owner, world.house.config, kari.id, second);
  const find = (name: RegExp) => {
    const found = world.personas.find((one) => name.test(one.name));
    assert.ok(found, String(name));
    return found;
  };
  who = {
    ada: find(/^Ada Eksempel$/),
    bo: find(/^Bo Prøvesen,/),
    siv: find(/^Siv Tenkt,/),
    nina: find(/^Nina .*,/),
    mia: find(/^Mia .*,/),
    nobody: find(/^nobody$/),
  };
});
after(() => world.close());

const seal = async () => {
  const { db, config } = world.house;
  const today = oslo(config.now());
  const run: JobWork["run"] = (work) => db.asHouse("job", today, work);
  await people.jobs?.["seal-numbers"]?.({}, { today, now: config.now(), config, run, step: run });
};
const post = (persona: Persona, path: string, fields: Record<string, string>) =>
  world.ask(persona, path, { fields: { key: newKey(), ...fields } });

test("a number that was entered and looked for stands on nobody's page, in no log, figure or row: only in the files that its owner takes out", async () => {
  const emergency = { reason: "life-or-health", words: "Svarer ikke." };
  const entry = { name: "Sporet Person", language: "nb", checked: "known" };
  const answers = {
    entered: await post(who.bo, "/my/paper-codes", {
      ...entry,
      document: "passport",
      national_number: grouped(second),
    }),
    again: await post(who.nina, "/my/paper-codes", {
      ...entry,
      document: "passport",
      national_number: second,
    }),
    found: await post(who.bo, "/my/emergency", { ...emergency, national_number: grouped(number) }),
    seen: await world.ask(who.ada, "/my/profile/national-number"),
    asOneself: await post(who.ada, "/my/emergency", { ...emergency, national_number: number }),
    asNobody: await post(who.nobody, "/my/emergency", { ...emergency, national_number: number }),
    address: await world.ask(who.bo, "/my/nowhere"),
  };
  assert.deepEqual(
    Object.entries(answers).map(([name, { status }]) => [name, status]),
    [
      ["entered", 200],
      ["again", 200],
      ["found", 201],
      ["seen", 200],
      ["asOneself", 404],
      ["asNobody", 303],
      ["address", 404],
    ],
  );
  for (const [name, answer] of Object.entries(answers)) assert.ok(!isIn(whole(answer)), name);
  await seal();
  await post(who.bo, "/my/emergency", { ...emergency, national_number: syntheticNumber(77, "1972-10-09") });
  const { pages } = await walk(world, 1, Object.values(who));
  assert.ok(pages.length > 150, `${pages.length} pages`);
  assert.ok(
    pages.some(({ path }) => path === "/my/profile/national-number"),
    "the owner's own page is among them",
  );
  assert.deepEqual(
    pages
      .filter(({ answer, path }) => isIn(`${path}${whole(answer)}`))
      .map(({ who: { name }, route, path }) => `${name}: ${route ? nameOf(route) : path}`),
    [
      ...["html", "json", "fhir"].map((form) => `Ada Eksempel: GET /my/take-out/${form}`),
      "Ada Eksempel: GET /my/plan/file/fhir",
    ],
  );
  assert.ok(!isIn((await world.ask(who.nobody, "/metrics")).text));
  assert.ok(world.logged.length > 100, "there is a log to look in");
  assert.deepEqual(world.logged.filter(isIn), []);
  assert.deepEqual(await tablesWith(world.t.owner, [number, second, grouped(number), grouped(second)]), []);
});

test("it stands where its owner asked for it (the check that the eye would see it), and on the field it was just typed in", async () => {
  await world.t.owner.query("update platform.session set checked_at = now()");
  assert.ok(isIn((await post(who.ada, "/my/profile/national-number/showing", {})).text));
  const typed = await post(who.bo, "/my/paper-codes", {
    name: "",
    language: "nb",
    checked: "known",
    document: "passport",
    national_number: number,
  });
  assert.equal(typed.status, 422);
  assert.ok(isIn(typed.text));
  assert.match(typed.headers.get("cache-control") ?? "", /no-store/, "and the browser keeps no copy");
});
