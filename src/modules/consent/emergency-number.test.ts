// security.md T5, T43: in an emergency a number finds exactly the one who has it, and tells nobody else anything.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { type LookedScene, openLookedScene } from "#test/looked-scene.ts";
import { syntheticNumber } from "#test/made-up-number.ts";
import { plantNumber } from "#test/number-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";

const { ada, bo } = demoCast;
const number = syntheticNumber();
let s: LookedScene;
let bos: string;
before(async () => {
  s = await openLookedScene();
  bos = await s.cookieOf("bo", true);
});
after(() => s.close());
beforeEach(async () => {
  await s.empty();
  await s.rows("delete from people.national_number");
  await plantNumber(s.t.owner, s.house.config, ada.id, number);
});

const needed = { reason: "life-or-health", words: "Hun svarer ikke, og søsteren er redd." };
const breaks = (more: Record<string, string>, cookie = bos) =>
  s.post("/my/emergency", { ...needed, ...more }, cookie);
const attempts = () => s.count("platform.trail", `act = 'emergency-attempt' and person_id = '${bo.id}'`);
// What differs between two showings of the same form, and what was typed.
const bare = (text: string) =>
  text
    .replace(/(name="key" value=)"[^"]*"/g, "$1")
    .replace(/(id="(?:name|born|national_number)"[^>]*value=)"[^"]*"/g, "$1");

test("in an emergency a number is enough, pasted with a blank, and the same people are told", async () => {
  const { status, text } = await breaks({ national_number: `${number.slice(0, 6)} ${number.slice(6)}` });
  assert.equal(status, 201);
  assert.match(text, /Ring meg etter klokka tolv/);
  assert.ok(!text.includes(number.slice(6)), "the number itself is shown to nobody");
  assert.equal(await s.count("platform.trail", "act = 'emergency'"), 1);
  assert.equal(await s.count("platform.message", `kind = 'emergency' and person_id = '${ada.id}'`), 1);
});

test("a number that is nobody's, is set aside or disputed, or is that of somebody one may not open is answered alike, and each try leaves its line", async () => {
  const answers: string[] = [];
  const attempt = async (typed: string) => {
    await s.rows("delete from platform.trail");
    const { status, text } = await breaks({ national_number: typed });
    answers.push(`${status} ${bare(text)}`);
    assert.equal(await attempts(), 1);
  };
  await attempt(syntheticNumber(1));
  for (const column of ["set_aside_at", "disputed_at"]) {
    await s.rows(`update people.national_number set ${column} = now()`);
    await attempt(number);
    await s.rows(`update people.national_number set ${column} = null`);
  }
  await s.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, ada.id, bo.id],
  );
  await attempt(number);
  const bosOwn = syntheticNumber(2);
  await plantNumber(s.t.owner, s.house.config, bo.id, bosOwn);
  await attempt(bosOwn);
  assert.match(answers[0] ?? "", /^422 .*Vi fant ingen med dette nummeret.*Da kan en kollega prøve/s);
  for (const answer of answers) assert.equal(answer, answers[0]);
  assert.equal(await s.count("consent.break_glass"), 0);
  assert.equal(await s.count("platform.message"), 0);
  assert.equal((await breaks({ national_number: number }, await s.cookieOf("siv", true))).status, 201);
});

test("one may not guess through numbers: five that find nobody are all for the day, names among them", async () => {
  for (let n = 10; n < 14; n++) await breaks({ national_number: syntheticNumber(n) });
  await breaks({ name: "Ingen Finnes", born: "15.01.1984" });
  const { status, text } = await breaks({ national_number: number });
  assert.equal(status, 422);
  assert.match(text, /Du har prøvd fem ganger/);
  assert.equal(await attempts(), 5);
  assert.equal(await s.count("consent.break_glass"), 0);
});

test("a mistyped number is an error at its field before anything is looked for, and what was written is kept", async () => {
  const wrong = number.slice(0, 10) + ((Number(number[10]) + 1) % 10);
  for (const [typed, words] of [
    [wrong, "Se på sifrene en gang til"],
    ["123", "Skriv alle elleve sifrene"],
  ] as const) {
    const { status, text } = await breaks({ national_number: typed });
    assert.equal(status, 422);
    assert.match(text, new RegExp(`id="national_number-error"[^>]*>\\s*${words}`));
    assert.match(text, /søsteren er redd/);
    assert.match(text, new RegExp(`id="national_number"[^>]*value="${typed}"`));
  }
  assert.equal(await attempts(), 0);
  const without = await breaks({ national_number: "" });
  assert.match(without.text, /Skriv hele navnet/, "without a number the name is asked for as before");
});
