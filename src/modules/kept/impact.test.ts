import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { register } from "#platform/processing/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { modules } from "../../modules.ts";
import { fieldNames, risks } from "./impact.ts";
import { impactInWords, rightPaths } from "./impact-paper.ts";
import { kept } from "./index.ts";

const at = "/my/impact-assessment";
let t: TestDatabase;
let visitor: ReturnType<typeof visit>;
const cookies: Partial<Record<string, string>> = {};
before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, [kept]);
  await seedPeople(t.owner, house.config);
  visitor = visit(serve(house, kept.routes));
  for (const person of Object.values(demoCast))
    for (const role of "roles" in person ? person.roles : [])
      cookies[role.kind] ??= await signIn(t, person.id, role.id);
});
after(() => t.close());

const as = (kind: string): string => cookies[kind] ?? assert.fail(`nobody is ${kind}`);
const answers = async () =>
  (await t.owner.query("select field, n, words, written_as from kept.impact_answer order by field, n")).rows;

/** Fills in a field upon a version, as the page's own form would. */
const fill = async (kind: string, field: string, words: string, upon?: number) => {
  const page = await visitor.get(`${at}/${field}`, as(kind));
  const of = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1] ?? "";
  const sent = { key: of("key"), upon: String(upon ?? of("upon")), words };
  return visitor.post(`${at}/${field}`, sent, as(kind));
};

test("whoever reads the draft finds every data class, and each risk with a measure and the test that shows it, or as not built", () => {
  for (const lang of ["nb", "nn", "en"] as const) {
    const whole = impactInWords(lang, []);
    assert.equal(whole.classes.length, new Set(register().map((row) => row.data_class)).size);
    for (const { lines, risk } of whole.risks)
      for (const [label, text] of lines) assert.ok(label && text, `${lang}: ${risk}`);
    assert.deepEqual(
      whole.fields.map(({ field, newest }) => [field, newest]),
      fieldNames.map((field) => [field, null]),
    );
  }
  const told = risks().flatMap(({ threats }) => threats.map(({ id }) => id));
  const all = Array.from({ length: 48 }, (_, i) => `T${i + 1}`);
  assert.deepEqual(
    told.toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
    all,
  );
  assert.ok(risks().some(({ state }) => state === "not-built"));
});

test("each right is used on a page that is there", () => {
  const paths = new Set(modules.flatMap(({ routes }) => routes.map(({ path }) => path)));
  assert.deepEqual(
    rightPaths.filter((path) => !paths.has(path)),
    [],
  );
});

test("officer and administrator fill in the draft, each their own, and every version stays with who wrote it", async () => {
  const empty = await visitor.get(at, as("privacy-officer"));
  assert.equal(empty.text.match(/Må fylles ut av virksomheten/g)?.length, fieldNames.length);
  assert.equal((await fill("privacy-officer", "advice", "Spør flere brukere først.")).status, 303);
  assert.equal((await fill("privacy-officer", "advice", "Spør brukerrådet.")).status, 303);
  assert.equal((await fill("administrator", "decision", "Vi tar det i bruk i én avdeling.")).status, 303);
  assert.deepEqual(await answers(), [
    { field: "advice", n: 1, words: "Spør flere brukere først.", written_as: "privacy-officer" },
    { field: "advice", n: 2, words: "Spør brukerrådet.", written_as: "privacy-officer" },
    { field: "decision", n: 1, words: "Vi tar det i bruk i én avdeling.", written_as: "administrator" },
  ]);
  const page = await visitor.get(at, as("administrator"));
  assert.match(page.text, /Spør brukerrådet[\s\S]*Utgave 2, skrevet av personvernombudet[\s\S]*Utgave 1/);
  const { rows } = await t.owner.query(
    "select role_kind, detail from platform.trail where act = 'impact-answer'",
  );
  assert.equal(rows.length, 3);
  const pdf = await visitor.get(`${at}/pdf`, as("privacy-officer"));
  assert.match(pdf.text, /^%PDF-/);
});

test("nobody writes the other's field, and nobody else finds the draft at all", async () => {
  const before = await answers();
  for (const [kind, field] of [
    ["administrator", "advice"],
    ["privacy-officer", "decision"],
    ["employee", "users"],
    ["unit-leader", "users"],
  ] as const) {
    assert.equal((await visitor.get(`${at}/${field}`, as(kind))).status, 404, `${kind} ${field}`);
    assert.equal((await fill(kind, field, "Noe", 0)).status, 404, `${kind} ${field}`);
  }
  for (const path of [at, `${at}/pdf`])
    assert.equal((await visitor.get(path, as("employee"))).status, 404, path);
  assert.equal((await visitor.get(`${at}/nothing`, as("administrator"))).status, 404);
  assert.deepEqual(await answers(), before);
});

test("whoever leaves a field empty, or saves on a version that has been followed, keeps the text and sees both", async () => {
  const missing = await fill("administrator", "users", "  ");
  assert.equal(missing.status, 422);
  assert.match(missing.text, /Skriv noe i feltet/);
  assert.equal((await fill("privacy-officer", "users", "Brukerrådet, i mai.", 0)).status, 303);
  const late = await fill("administrator", "users", "Tre brukere, i juni.", 0);
  assert.equal(late.status, 409);
  assert.match(late.text, /Tre brukere, i juni\.[\s\S]*Brukerrådet, i mai\./);
  assert.match(late.text, /name="upon" value="1"/);
  assert.equal((await fill("administrator", "users", "Begge deler.", 1)).status, 303);
  const at2 = (await answers()).filter((row) => (row as { field: string }).field === "users");
  assert.deepEqual(
    at2.map((row) => (row as { words: string }).words),
    ["Brukerrådet, i mai.", "Begge deler."],
  );
});
