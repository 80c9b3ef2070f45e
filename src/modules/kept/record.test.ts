import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { renderPdf } from "#platform/pdf/index.ts";
import { register } from "#platform/processing/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { kept } from "./index.ts";
import { keptLetter } from "./kept-paper.ts";
import { basisInWords, recordOfProcessing } from "./record.ts";

let t: TestDatabase;
let visitor: ReturnType<typeof visit>;
before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, [kept]);
  await seedPeople(t.owner, house.config);
  visitor = visit(serve(house, kept.routes));
});
after(() => t.close());

test("whoever prints the record of processing has every table with purpose, basis, length and who may see it", () => {
  for (const lang of ["nb", "nn", "en"] as const) {
    const record = recordOfProcessing(lang);
    assert.deepEqual(
      record.flatMap(({ tables }) => tables.map(({ table }) => table)).sort(),
      register()
        .map((row) => row.table)
        .sort(),
    );
    for (const { lines, what } of record)
      for (const [label, text] of lines) assert.ok(label && text, `${lang}: ${what}: ${label}`);
  }
  const voice = recordOfProcessing("nb").find(({ id }) => id === "voice");
  assert.ok(voice?.lines.some(([, text]) => text.includes("5 år etter at saken er slutt.")));
  const stemme = voice?.tables.find(({ table }) => table === "participation.voice");
  assert.equal(stemme?.name, "Stemme");
  assert.ok(stemme?.rules.includes("Den som ga stemmen kan lese."));
  for (const lang of ["nb", "nn"] as const)
    for (const { tables } of recordOfProcessing(lang))
      for (const { table, name, rules } of tables) {
        assert.ok(name !== table && name, table);
        for (const rule of rules) assert.match(rule, / kan /, `${lang}: ${rule}`);
      }
});

test("a legal basis is cited in the reader's language, and in no other", () => {
  for (const { legal_basis } of register())
    for (const lang of ["nb", "nn"] as const)
      assert.doesNotMatch(basisInWords(lang, legal_basis), /GDPR|\b(and|of|the|need|second|writer)\b/);
  assert.equal(
    basisInWords("nb", "GDPR art. 6 (1) e and art. 9 (2) h; pasient- og brukerrettighetsloven § 3-7"),
    "personvernforordningen artikkel 6 nr. 1 e og artikkel 9 nr. 2 h; pasient- og brukerrettighetsloven § 3-7",
  );
});

test("whoever must answer for what is kept reads it and has it on paper, and nobody else does", async () => {
  const roles = Object.values(demoCast).flatMap((person) =>
    "roles" in person ? person.roles.map((role) => ({ person: person.id, ...role })) : [],
  );
  const administrator = roles.find(({ kind }) => kind === "administrator");
  const employee = roles.find(({ kind }) => kind === "employee");
  assert.ok(administrator && employee);
  const cookie = await signIn(t, administrator.person, administrator.id);
  const page = await visitor.get("/my/record", cookie);
  assert.match(page.text, /Behandlingsprotokoll[\s\S]*personvernforordningen artikkel 6 nr\. 1 e/);
  const pdf = await visitor.get("/my/record/pdf", cookie);
  assert.equal(pdf.status, 200);
  assert.match(pdf.text, /^%PDF-/);
  const other = await signIn(t, employee.person, employee.id);
  assert.equal((await visitor.get("/my/record", other)).status, 404);
  assert.equal((await visitor.get("/my/record/pdf", other)).status, 404);
});

test("a person has on paper what is kept of them, in each language, and nobody has it in a role", async () => {
  const { ada } = demoCast;
  const own = await signIn(t, ada.id);
  const pdf = await visitor.get("/my/kept/pdf", own);
  assert.equal(pdf.status, 200);
  assert.match(pdf.text, /^%PDF-/);
  for (const lang of ["nn", "en"] as const) {
    const paper = await renderPdf(keptLetter(lang, new Map([["voice", 2]]), "26.11.2026"));
    assert.equal(Buffer.from(paper.subarray(0, 5)).toString(), "%PDF-", lang);
  }
  assert.match((await visitor.get("/my/kept", own)).text, /\/my\/kept\/pdf/);
  const atWork = Object.values(demoCast).flatMap((person) =>
    "roles" in person ? person.roles.map((role) => ({ person: person.id, ...role })) : [],
  )[0];
  assert.ok(atWork);
  const inRole = await signIn(t, atWork.person, atWork.id);
  assert.equal((await visitor.get("/my/kept/pdf", inRole)).status, 404);
});
