import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { codeHash, newCode } from "#modules/consent/code.ts";
import { newKey } from "#platform/http/once.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig, testHouse } from "#test/house.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { makeApp } from "../../app.tsx";
import { modules } from "../../modules.ts";

const { mia, siv, bo, nina, ada, noor, kari } = demoCast;
let t: TestDatabase;
let site: ReturnType<typeof visit>;
const cookies: Record<string, string> = {};

before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testConfig());
  site = visit(makeApp(testHouse(t, modules)));
  for (const [name, person] of Object.entries({ mia, siv, bo, nina }))
    cookies[name] = await signIn(t, person.id, person.roles[0].id);
});
after(() => t.close());

/** A code that somebody shows on a screen, as oneself. */
const shows = async (person: string): Promise<string> => {
  const code = newCode("screen");
  await t.owner.query(
    `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until)
     values ($1, gen_random_uuid(), 'screen', $2, $3, now() + interval '1 hour')`,
    [demoOrganisation.id, codeHash(testConfig(), "screen", code), person],
  );
  return code;
};
const count = async (where: string): Promise<number> =>
  (
    (await t.owner.query(`select count(*)::int as n from people.representation where ${where}`)).rows[0] as {
      n: number;
    }
  ).n;
const child = {
  about: "child",
  name: "Nytt Barn",
  born: "1.5.2018",
  kind: "parent",
  evidence: "Utskrift vist fram",
  until: "",
  code: "",
};
const send = (who: string, fields: Record<string, string>) =>
  site.post("/my/mandates", { key: newKey(), ...fields }, cookies[who]);

test("a child is entered with the parent who has shown a code, and both learn of it", async () => {
  const fields = { ...child, representative: await shows(noor.id), key: newKey() };
  for (let i = 0; i < 2; i++)
    assert.equal((await send("mia", fields)).headers.get("location"), "/my/mandates/done");
  assert.equal(
    await count(`representative_id = '${noor.id}' and kind = 'parent'`),
    1,
    "twice sent, once done",
  );
  const { rows } = await t.owner.query(
    "select count(*)::int as n from platform.message where kind = 'representation'",
  );
  assert.deepEqual(rows, [{ n: 2 }]);
  const parent = await signIn(t, noor.id);
  assert.match((await site.get("/my/role", parent)).text, /for Nytt Barn, som forelder/);
});

test("a guardian is registered for somebody who has shown a code too, in what the document gives", async () => {
  const guardian = {
    about: "here",
    name: "",
    born: "",
    kind: "guardian",
    "topic-economy": "yes",
    evidence: "Vergefullmakt",
    until: "",
  };
  const codes = async () => ({ code: await shows(ada.id), representative: await shows(kari.id) });
  assert.equal((await send("siv", { ...guardian, ...(await codes()) })).status, 303);
  assert.equal(await count(`person_id = '${ada.id}' and topics = '{economy}' and kind = 'guardian'`), 1);
  const nothing = await send("siv", { ...guardian, ...(await codes()), "topic-economy": "" });
  assert.equal(nothing.status, 422);
  assert.match(nothing.text, /Velg minst ett tema/);
});

test("only a user contact and a unit leader register, never themselves, never without both codes and a document", async () => {
  const before = await count("true");
  for (const who of ["bo", "nina"])
    assert.equal((await send(who, { ...child, representative: await shows(noor.id) })).status, 404, who);
  const wrong: [Record<string, string>, RegExp][] = [
    [{ representative: "AAAA BBBB CCCC" }, /Koden stemmer ikke/],
    [{ representative: await shows(siv.id) }, /Koden stemmer ikke/],
    [{ representative: await shows(noor.id), evidence: " " }, /Skriv hva du har sett/],
    [{ representative: await shows(noor.id), born: "1.5.1990" }, /Dette kan ikke registreres/],
    [{ representative: await shows(noor.id), about: "here", code: "" }, /Koden stemmer ikke/],
    [{ representative: await shows(noor.id), kind: "lawyer", "topic-plan": "yes" }, /Velg som hva/],
  ];
  for (const [fields, says] of wrong) {
    const answer = await send("siv", { ...child, ...fields });
    assert.equal(answer.status, 422, JSON.stringify(fields));
    assert.match(answer.text, says);
  }
  assert.equal(await count("true"), before);
});
