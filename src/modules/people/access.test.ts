import assert from "node:assert/strict";
import { createHash, randomUUID } from "node:crypto";
import { after, before, test } from "node:test";
import type { Day } from "#platform/clock/index.ts";
import { type Acting, k, raw, sql, type Tx } from "#platform/db/index.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testConfig } from "#test/house.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits, everybody } from "../../../demo/cast.ts";
import { seedPeople } from "../../../demo/seed.ts";
import { currentUnits } from "./store/units.ts";

const today = "2026-11-23" as Day;
const organisation = demoOrganisation.id;
let t: TestDatabase;
const hash = (text: string) => createHash("sha256").update(text).digest();

before(async () => {
  t = await openTestDatabase();
  await seedPeople(t.owner, testConfig());
  // An administrator of one part of the tree, beside the one at the top; and a person nobody has signed in as.
  await t.owner.query(
    `insert into people.person (organisation_id, id, name, valid_from)
     values ($1, $2, 'Part Administrator', '2024-01-01'), ($1, $3, 'Ubundet', '2024-01-01')`,
    [organisation, part, unbound],
  );
  await t.owner.query(
    `insert into people.role (organisation_id, id, person_id, unit_id, kind, valid_from)
     values ($1, $2, $3, $4, 'administrator', '2024-01-01')`,
    [organisation, part, part, demoUnits.fossen.id],
  );
  for (const person of [...everybody, { id: part, roles: [{ id: part }] }])
    await t.owner.query(
      `insert into platform.session (token_hash, person_id, role_id, provider, ends_at)
       values (sha256($1), $2, $3, 'test', now() + interval '1 hour')`,
      [hash(person.id), person.id, person.roles?.[0]?.id ?? null],
    );
});
after(() => t.close());

const part = "00000009-5707-4e1f-8000-000000000001";
const unbound = "00000009-5707-4e1f-8000-000000000002";
type Who = CastName | "part" | "anonymous";
const everyone: readonly Who[] = ["ada", "siv", "bo", "mia", "tor", "nina", "part", "anonymous"];

class Undo extends Error {}

/** Whether an act touches a row as that person; undone afterwards, so that each starts from the same. */
const may = async (who: Who, act: (tx: Tx) => Promise<number>): Promise<boolean> => {
  let touched = 0;
  const work = async (tx: Tx, _acting?: Acting) => {
    touched = await act(tx);
    throw new Undo();
  };
  try {
    if (who === "anonymous") await t.db.asAnonymous(today, work);
    else await t.db.asPerson(hash(who === "part" ? part : demoCast[who].id), today, work);
  } catch (error) {
    if (error instanceof Undo) return touched > 0;
    if ((error as { code?: string }).code === "42501") return false;
    throw error;
  }
  return false;
};

const seesPerson = (id: string) => async (tx: Tx) =>
  (await tx.all(k.selectFrom("people.person").select("id").where("id", "=", id))).length;
const givesRole =
  (person: string, unit: string, source = "administrator") =>
  (tx: Tx) =>
    tx.run(
      raw(sql`insert into people.role (organisation_id, id, person_id, unit_id, kind, source, valid_from)
      values (${organisation}, ${randomUUID()}, ${person}, ${unit}, 'employee', ${source}, platform.today())`),
    );
const invites = (person: string) => (tx: Tx) =>
  tx.run(
    raw(sql`insert into people.invitation (organisation_id, id, code_hash, person_id, expires_at)
      values (${organisation}, ${randomUUID()}, ${hash("x")}, ${person}, now() + interval '1 day')`),
  );

const acts: Record<string, { act: (tx: Tx) => Promise<number>; may: readonly Who[] }> = {
  "see which units there are": { act: async (tx) => (await currentUnits(tx)).length, may: everyone },
  "see the user Ada": { act: seesPerson(demoCast.ada.id), may: ["ada"] },
  "see Bo, who works at Lyngtun": {
    act: seesPerson(demoCast.bo.id),
    may: ["bo", "siv", "mia", "tor", "nina"],
  },
  "see how anybody is recognised at sign-in": {
    act: async (tx) => (await tx.all(k.selectFrom("people.identity").select("issuer"))).length,
    may: [],
  },
  "change Ada's name": {
    act: (tx) => tx.run(k.updateTable("people.person").set({ name: "X" }).where("id", "=", demoCast.ada.id)),
    may: ["ada"],
  },
  "bind a way of signing in to Ada": {
    act: (tx) =>
      tx.run(
        raw(sql`insert into people.identity (organisation_id, person_id, issuer, subject_hash)
          values (${organisation}, ${demoCast.ada.id}, 'x', ${hash("x")})`),
      ),
    may: [],
  },
  "give Bo a role at Elvebredden": {
    act: givesRole(demoCast.bo.id, demoUnits.elvebredden.id),
    may: ["nina"],
  },
  "give somebody newly entered a role at Fossen": {
    act: givesRole(unbound, demoUnits.fossen.id),
    may: ["nina", "part"],
  },
  "give the user Ada a role, and so open her row": {
    act: givesRole(demoCast.ada.id, demoUnits.fossen.id),
    may: [],
  },
  "give a role as if a claim carried it": {
    act: givesRole(demoCast.bo.id, demoUnits.lyngtun.id, "claim"),
    may: [],
  },
  "end Bo's role": {
    act: (tx) =>
      tx.run(
        raw(sql`update people.role set valid_to = current_date - 1 where id = ${demoCast.bo.roles[0].id}`),
      ),
    may: ["nina"],
  },
  "make a code for Bo, who signs in already, and so become him": { act: invites(demoCast.bo.id), may: [] },
  "make a code for the user Ada": { act: invites(demoCast.ada.id), may: [] },
  "change what is said of Fossen": {
    act: (tx) =>
      tx.run(k.updateTable("people.unit").set({ name: "X" }).where("id", "=", demoUnits.fossen.id)),
    may: ["nina", "part"],
  },
  "change what is said of Lyngtun": {
    act: (tx) =>
      tx.run(k.updateTable("people.unit").set({ name: "X" }).where("id", "=", demoUnits.lyngtun.id)),
    may: ["nina"],
  },
  "add a unit under Lyngtun": {
    act: (tx) =>
      tx.run(
        raw(sql`insert into people.unit (organisation_id, id, parent_id, code, name, short_name)
          values (${organisation}, ${randomUUID()}, ${demoUnits.lyngtun.id}, 'x', 'X', 'X')`),
      ),
    may: ["nina"],
  },
};

for (const [what, { act, may: allowed }] of Object.entries(acts))
  test(`${allowed.length === 0 ? "nobody" : `only ${allowed.join(", ")}`} may ${what}`, async () => {
    const found: Who[] = [];
    for (const who of everyone) if (await may(who, act)) found.push(who);
    assert.deepEqual(found.toSorted(), allowed.toSorted());
  });

test("somebody newly entered, in a role, can be invited until somebody signs in as them", async () => {
  const entered = async (tx: Tx) => {
    await givesRole(unbound, demoUnits.fossen.id)(tx);
    return invites(unbound)(tx);
  };
  assert.equal(await may("part", entered), true);
  await t.owner.query(
    "insert into people.identity (organisation_id, person_id, issuer, subject_hash) values ($1, $2, 'x', $3)",
    [organisation, unbound, hash("y")],
  );
  assert.equal(await may("part", entered), false);
});
