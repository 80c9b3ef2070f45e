import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { readInvitationCode } from "./code.ts";
import { BadFile, textOf } from "./csv.ts";
import { importStaff, importUnits, inviteAs, slug } from "./operate.ts";
import { endSessions, personsCalled } from "./store/operator.ts";

const today = "2026-11-23" as Day;
const config = testConfig();
let t: TestDatabase;
before(async () => {
  t = await openTestDatabase();
});
after(() => t.close());

const operator = () => ({ owner: t.owner, today });
const count = async (text: string) =>
  ((await t.owner.query(`select count(*)::integer as n from ${text}`)).rows[0] as { n: number }).n;

const units = `kode;navn;under;kort navn;telefon;tar imot stemmer
storelv;Storelv kommune;;Storelv;;ja
lyngtun;"Lyngtun; oppfølging";storelv;Lyngtun;00 00 00 11;ja
arkivet;Arkivet;storelv;;;nei
`;

test("the first administrator of an empty installation gets a code, and the installation its name", async () => {
  await assert.rejects(
    inviteAs(operator(), config, {
      name: "Nina Først",
      kind: "administrator",
      unit: null,
      organisation: null,
      title: "",
    }),
    /no organisation yet/,
  );
  const code = await inviteAs(operator(), config, {
    name: "Nina Først",
    kind: "administrator",
    unit: null,
    organisation: "Storelv",
    title: "",
  });
  assert.ok(readInvitationCode(code));
  assert.equal(await count("people.organisation where name = 'Storelv'"), 1);
  assert.equal(await count("people.role where kind = 'administrator' and source = 'operator'"), 1);
  assert.doesNotMatch(
    JSON.stringify((await t.owner.query("select * from people.invitation")).rows),
    new RegExp(code),
    "the code itself is not kept",
  );
});

test("units come in from a file once, and a corrected file changes them", async () => {
  assert.deepEqual(await importUnits(operator(), units), { added: 2, changed: 1 });
  assert.deepEqual(await importUnits(operator(), units.replace("00 11", "00 12")), { added: 0, changed: 3 });
  assert.equal(await count("people.unit where telephone = '00 00 00 12'"), 1);
  assert.equal(await count("people.unit where parent_id is null"), 1, "one top");
  assert.equal(await count("people.unit where not takes_voices"), 1);
});

test("a bad row is told with its line and reason, and nothing of the file is loaded", async () => {
  const before = await count("people.unit");
  const bad = `${units}Ny Kode;Nytt;storelv;;;ja\nfjell;;ingen;;;kanskje\n`;
  await assert.rejects(importUnits(operator(), bad), (error: unknown) => {
    assert.ok(error instanceof BadFile);
    assert.deepEqual(error.rows, [
      { line: 5, reason: 'the code "Ny Kode" may have only a to z, digits and hyphens' },
      { line: 6, reason: "the name is missing" },
      { line: 6, reason: '"ingen", which it is under, is neither in the installation nor on a line above' },
      { line: 6, reason: '"kanskje" is neither yes nor no' },
    ]);
    return true;
  });
  assert.equal(await count("people.unit"), before);
  await assert.rejects(importUnits(operator(), "navn;under\nA;B"), /line 1: the column code .* is missing/);
  await assert.rejects(importUnits(operator(), 'code;name\na;"open'), BadFile);
});

const staff = `name,unit,role,title,email,subject
Siv Tenkt,lyngtun,enhetsleder,enhetsleder,siv@eksempel.no,subject-of-siv
Siv Tenkt,arkivet,employee,,siv@eksempel.no,subject-of-siv
Bo Prøvesen,lyngtun,ansatt,fagleder,,
`;

test("staff come in from a file: those whom sign-in knows at once, the others with a code", async () => {
  const first = await importStaff(operator(), config, staff);
  assert.deepEqual([first.persons, first.roles, first.codes.map((c) => c.name)], [2, 3, ["Bo Prøvesen"]]);
  const again = await importStaff(operator(), config, staff);
  assert.deepEqual([again.persons, again.roles, again.codes], [0, 0, []]);
  const identities = JSON.stringify((await t.owner.query("select * from people.identity")).rows);
  assert.equal(await count("people.identity"), 1);
  assert.doesNotMatch(identities, /subject-of-siv/, "what names the person is not kept in the clear");
  await assert.rejects(
    importStaff(operator(), config, "navn;enhet;rolle\nX;ingen;sjef"),
    /line 2: there is no unit with the code "ingen"\nline 2: "sjef" is none of/,
  );
});

test("a file as Norwegian spreadsheets write it reads the same", () => {
  assert.equal(textOf(Buffer.from("Bo Prøvesen", "latin1")), "Bo Prøvesen");
  assert.equal(textOf(Buffer.from("Bo Prøvesen")), "Bo Prøvesen");
  assert.equal(slug("Ås og Øvre Æra kommune"), "as-og-ovre-aera-kommune");
});

test("the operator can end somebody's sessions by name", async () => {
  const [siv] = await personsCalled(operator(), "siv tenkt");
  await t.owner.query(
    `insert into platform.session (token_hash, person_id, provider, ends_at) values ('\\x01', $1, 'test', now() + interval '1 hour')`,
    [siv?.id],
  );
  assert.equal(await endSessions(operator(), siv?.id ?? ""), 1);
  assert.equal(await endSessions(operator(), siv?.id ?? ""), 0);
  assert.ok(
    (await count("platform.trail where detail->>'by' = 'operator'")) > 5,
    "the operator's acts have a trail",
  );
});
