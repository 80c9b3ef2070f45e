// security.md T5: matched exactly and by keyed hash, told to nobody who has no grounds to know.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { oslo } from "#platform/clock/index.ts";
import type { JobWork } from "#platform/module.ts";
import type { Browser, Met } from "#test/browser.ts";
import { madeUpNumber, syntheticNumber } from "#test/made-up-number.ts";
import { plantNumber } from "#test/number-scene.ts";
import { comeIn, type Scene, sheetOn, wayInScene } from "#test/way-in-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { people } from "../people/index.ts";

let s: Scene;
let bo: Browser;
let n = 100;
const next = () => syntheticNumber(n++ - 100, "1979-05-17");
const password = "lyngen blomstrer i august";
before(async () => {
  s = await wayInScene();
  bo = await s.as("bo");
});
after(() => s.t.close());

const rows = async (query: string, values: unknown[] = []) =>
  (await s.t.owner.query(query, values)).rows as Record<string, unknown>[];
const enter = (
  who: Browser,
  name: string,
  more: Record<string, string>,
  key = `nummer-${n++}`.padEnd(24, "n"),
) => who.go("/my/paper-codes", { key, name, language: "nb", checked: "known", ...more });
const numberOf = async (name: string) =>
  (
    await rows(
      "select x.* from people.national_number x join people.person p on p.id = x.person_id where p.name = $1",
      [name],
    )
  )[0];
const persons = async () => (await rows("select 1 from people.person")).length;
const seal = async () => {
  const { db, config } = s.house;
  const today = oslo(config.now());
  const run: JobWork["run"] = (work) => db.asHouse("job", today, work);
  await people.jobs?.["seal-numbers"]?.({}, { today, now: config.now(), config, run, step: run });
};

test("whoever hands over a code may write the number off a document, with blanks as it was read, or none at all", async () => {
  const number = next();
  const form = (await bo.go("/my/paper-codes/new")).text;
  assert.match(form, /name="national_number"[^>]*inputmode="numeric"[^>]*autocomplete="off"/);
  sheetOn(
    await enter(bo, "Med Nummer", {
      document: "passport",
      national_number: `${number.slice(0, 6)} ${number.slice(6)}`,
    }),
  );
  const kept = await numberOf("Med Nummer");
  assert.deepEqual(
    [kept?.["source"], kept?.["document"], kept?.["entered_by"], kept?.["set_aside_at"]],
    ["document", "passport", demoCast.bo.id, null],
  );
  sheetOn(await enter(bo, "Uten Noe", { document: "none", national_number: "" }));
  sheetOn(await enter(bo, "Fra Før", {}));
  assert.equal(await numberOf("Uten Noe"), undefined);
  assert.equal(
    await s.count("platform.trail where act = 'national-number' and person_id = $1", [demoCast.bo.id]),
    1,
  );
});

test("a number that is wrong is an error at its field, with what was typed kept and nobody made", async () => {
  const number = next();
  const real = madeUpNumber({ born: "1941-02-03", individual: 801, month: 0 }) ?? "";
  const before = await persons();
  const refused = async (more: Record<string, string>, field: string, words: RegExp) => {
    const { status, text } = await enter(bo, "Feil Skrevet", more);
    assert.equal(status, 422);
    assert.match(text, new RegExp(`id="${field}-error"[^>]*>\\s*${words.source}`));
    assert.match(text, /value="Feil Skrevet"/);
    if (more["national_number"]) assert.match(text, new RegExp(`value="${more["national_number"]}"`));
  };
  const document = "id-card";
  await refused(
    { document, national_number: number.slice(1) },
    "national_number",
    /Skriv alle elleve sifrene/,
  );
  const wrong = number.slice(0, 10) + ((Number(number[10]) + 1) % 10);
  await refused({ document, national_number: wrong }, "national_number", /Se på sifrene en gang til/);
  await refused(
    { document, national_number: real },
    "national_number",
    /Dette kan være nummeret til en virkelig person/,
  );
  await refused(
    { document, national_number: "" },
    "national_number",
    /Skriv nummeret på nytt, eller velg «Nei»/,
  );
  await refused({ national_number: number }, "document", /Velg hva du leste nummeret i/);
  assert.equal(await persons(), before);
});

test("a real installation refuses a made-up number at its field", async () => {
  const one = await wayInScene({
    MEDVIRK_DEMO: "no",
    MEDVIRK_EMBEDDED_IN_PRODUCTION: "yes",
    MEDVIRK_NATIONAL_NUMBERS: "real",
    OIDC_ISSUER: "https://issuer.example",
    OIDC_CLIENT_ID: "medvirk",
  });
  try {
    const theirs = await one.as("bo");
    const met = await enter(theirs, "Oppdiktet Her", { document: "passport", national_number: next() });
    assert.equal(met.status, 422);
    assert.match(met.text, /Dette er et oppdiktet nummer\. Her brukes bare virkelige/);
    const real = madeUpNumber({ born: "1941-02-03", individual: 801, month: 0 }) ?? "";
    sheetOn(await enter(theirs, "Som Virkelig", { document: "passport", national_number: real }));
  } finally {
    await one.t.close();
  }
});

test("where no numbers are used nobody is asked for one, and one that is sent all the same is not kept", async () => {
  const one = await wayInScene({ MEDVIRK_NATIONAL_NUMBERS: "no" });
  try {
    const theirs = await one.as("bo");
    assert.doesNotMatch((await theirs.go("/my/paper-codes/new")).text, /national_number/);
    sheetOn(await enter(theirs, "Uten Bruk", { document: "passport", national_number: next() }));
    assert.equal(await one.count("people.national_number"), 0);
  } finally {
    await one.t.close();
  }
});

// What differs from one code to the next: what was typed, the drawn name, the code, the person's id, the form's key.
const bare = ({ status, text }: Met, name: string) =>
  `${status} ${text
    .replaceAll(name, "NAVN")
    .replace(/<p class="mv-(?:code|h2)[^"]*">.*?<\/p>/gs, "")
    .replace(/value="[^"]*"/g, "")
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")}`;

test("whoever writes the number of somebody out of their sight is answered as if nobody had it, also on the new one's own page, and it finds nobody", async () => {
  const [hers, fresh] = [next(), next()];
  await plantNumber(s.t.owner, s.house.config, demoCast.ada.id, hers);
  const liv = await s.as("liv");
  const document = "passport";
  const known = await enter(liv, "Kjent Fra Før", { document, national_number: hers });
  const unknown = await enter(liv, "Helt Ny", { document, national_number: fresh });
  assert.equal(bare(known, "Kjent Fra Før"), bare(unknown, "Helt Ny"));
  const own = async (met: Met) => {
    const browser = s.browser();
    await comeIn(browser, sheetOn(met), password);
    return browser.go("/my/profile/national-number");
  };
  const digits = (text: string) => text.replace(/slutter på \d\d/g, "slutter på");
  assert.equal(digits(bare(await own(known), "Kjent Fra Før")), digits(bare(await own(unknown), "Helt Ny")));
  assert.ok((await numberOf("Kjent Fra Før"))?.["set_aside_at"]);
  assert.equal((await numberOf("Helt Ny"))?.["set_aside_at"], null);
  assert.equal((await numberOf("Ada Eksempel"))?.["set_aside_at"], null, "hers stays");
});

test("whoever enters the same person twice is told that somebody on their own list has the number, not who, and nobody is made", async () => {
  const number = next();
  const document = "passport";
  sheetOn(await enter(bo, "Første Gang", { document, national_number: number }));
  const before = await persons();
  const { status, text } = await enter(bo, "Andre Gang", { document, national_number: number });
  assert.equal(status, 422);
  assert.match(text, /id="national_number-error"[^>]*>\s*En som har fått kode fra dere, har dette nummeret/);
  assert.doesNotMatch(text, /Første Gang/);
  assert.match(text, /value="Andre Gang"/);
  assert.equal(await persons(), before);
  const eva = await enter(await s.as("ola"), "Andre Sted", { document, national_number: number });
  sheetOn(eva);
});

test("of two who write the same number at once for two new people, one holds it and neither learns of the other", async () => {
  const number = next();
  const [liv, ola] = [await s.as("liv"), await s.as("ola")];
  const both = { document: "passport", national_number: number };
  for (const met of await Promise.all([enter(liv, "Samtidig En", both), enter(ola, "Samtidig To", both)]))
    sheetOn(met);
  const held = [await numberOf("Samtidig En"), await numberOf("Samtidig To")];
  assert.deepEqual(held.map((one) => one?.["set_aside_at"] === null).sort(), [false, true]);
});

test("one's own number is shown by its end; whole only after one has shown who one is, and each showing is written down", async () => {
  const number = next();
  const browser = s.browser();
  await comeIn(
    browser,
    sheetOn(await enter(bo, "Eier Av", { document: "residence-card", national_number: number })),
    password,
  );
  const whole = new RegExp(`${number.slice(0, 6)}\\s?${number.slice(6)}`);
  for (const sealed of [false, true]) {
    if (sealed) await seal();
    for (const path of ["/my/profile", "/my/profile/national-number"]) {
      const { text } = await browser.go(path);
      assert.match(
        text,
        new RegExp(
          `Fødselsnummer som slutter på ${number.slice(-2)}\\..*Lyngtun skrev det inn etter å ha sett oppholdskortet ditt`,
          "s",
        ),
      );
      assert.doesNotMatch(text, whole);
    }
    assert.match(
      (await browser.go("/my/profile/national-number/showing", { key: "k".repeat(24) })).text,
      whole,
    );
  }
  assert.equal(await s.count("platform.trail where act = 'national-number-showing'"), 2);
  await s.t.owner.query("update platform.session set checked_at = now() - interval '11 minutes'");
  const asked = await browser.go("/my/profile/national-number/showing", { key: "k".repeat(24) });
  assert.match(asked.url, /^\/my\/check/);
  assert.doesNotMatch(asked.text, whole);
  assert.equal(await s.count("platform.trail where act = 'national-number-showing'"), 2);
  assert.equal(
    (await (await s.as("kari", false)).ask("/my/profile/national-number")).status,
    404,
    "none of one's own: no page",
  );
});

test("whoever says that the number is wrong is found by it no longer, and those who wrote it are asked to look again", async () => {
  const [wrong, right] = [next(), next()];
  const document = "passport";
  const browser = s.browser();
  await comeIn(
    browser,
    sheetOn(await enter(bo, "Rettes Opp", { document, national_number: wrong })),
    password,
  );
  const said = await browser.go("/my/profile/national-number/correction", { key: "r".repeat(24) });
  assert.match(said.text, /Du har sagt at nummeret er feil\. Vi bruker det ikke\./);
  assert.doesNotMatch(said.text, /Nummeret er feil<\/button>/);
  assert.equal(await s.count("platform.trail where act = 'national-number-correction'"), 1);
  assert.match((await bo.go("/my/tasks")).text, /Nummeret til Rettes Opp/);
  assert.doesNotMatch(
    (await (await s.as("liv")).go("/my/tasks")).text,
    /Rettes Opp/,
    "only where it was written",
  );
  const id = String((await numberOf("Rettes Opp"))?.["person_id"]);
  const key = "s".repeat(24);
  sheetOn(await bo.go(`/my/paper-codes/${id}`, { key, checked: "known", document, national_number: right }));
  const kept = await numberOf("Rettes Opp");
  assert.deepEqual([kept?.["disputed_at"], kept?.["set_aside_at"]], [null, null]);
  assert.doesNotMatch((await bo.go("/my/tasks")).text, /Nummeret til Rettes Opp/);
  // The wrong one is free again, for whoever it belongs to.
  sheetOn(await enter(bo, "Rett Eier", { document, national_number: wrong }));
  assert.equal((await numberOf("Rett Eier"))?.["set_aside_at"], null);
});

test("a number that was typed when the session ran out is not kept, and is asked for again", async () => {
  const number = next();
  const late = await s.as("bo");
  await s.t.owner.query(
    "update platform.session set seen_at = now() - interval '2 hours' where person_id = $1 and ended_at is null",
    [demoCast.bo.id],
  );
  const met = await enter(late, "Sendt Sent", { document: "passport", national_number: number });
  assert.match(met.url, /sign-in\/again/);
  bo = await s.as("bo");
  for (const [name, kept] of late.cookies) if (!name.startsWith("medvirk ")) bo.cookies.set(name, kept);
  const resumed = await bo.go("/my/resume");
  assert.match(resumed.text, /Sendt Sent/);
  assert.ok(!resumed.text.includes(number), "it is shown to nobody who sits down there");
  const hidden = Object.fromEntries(
    [...resumed.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = "", value = ""]) => [name, value],
    ),
  );
  const again = await bo.go("/my/paper-codes", hidden);
  assert.equal(again.status, 422);
  assert.match(again.text, /id="national_number-error"[^>]*>\s*Skriv nummeret på nytt/);
});
