import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { draftFields } from "#platform/draft.ts";
import { allRoutes } from "../../src/app.tsx";
import { difference } from "./alike.ts";
import { mayNotSee, thingsOf } from "./hidden.ts";
import { type Kind, kindOf } from "./kind-of.ts";
import { rowsOf } from "./rows.ts";
import { nameOf, type Offered, walk } from "./walk.ts";
import { openWorld, type Persona, type World } from "./world.ts";

let world: World;
let forms: Offered[];
before(async () => {
  world = await openWorld();
  ({ forms } = await walk(world, 1));
});
after(() => world.close());

const withId = allRoutes().filter(({ path }) => path.startsWith("/my/") && kindOf(path) !== null);
// A form as it was offered for some id, made out for another one.
const fieldsFor = (route: (typeof withId)[number], id: string) => {
  if (route.method === "GET") return undefined;
  const form = forms.find((offered) => offered.route === route);
  if (!form) return { key: "k".repeat(24), words: "x", text: "x" };
  const [own = "none"] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(form.action) ?? [];
  return Object.fromEntries(
    Object.entries(form.fields).map(([name, value]) => [name.replace(own, id), value.replace(own, id)]),
  );
};
const ask = (who: Persona, route: (typeof withId)[number], id: string) => {
  const fields = fieldsFor(route, id);
  return world.ask(who, route.path.replace(":id", id), fields ? { fields } : {});
};

test("whoever tries another person's address learns nothing: hidden and absent answer byte for byte alike, and nothing changes", async () => {
  const things = await thingsOf(world);
  const before = await rowsOf(world);
  let tried = 0;
  for (const route of withId) {
    const kind = kindOf(route.path) as Kind;
    for (const who of world.personas) {
      const hidden = things[kind].filter((thing) => mayNotSee(who, thing));
      // As many as there is time for, the neighbouring municipality's always among them.
      const some = process.env["NIGHTLY"] ? hidden : [...hidden.slice(0, 1), ...hidden.slice(-1)];
      if (some.length === 0) continue;
      const random = crypto.randomUUID();
      const absent = await ask(who, route, random);
      assert.ok(absent.status >= 300 && absent.status < 500, `${nameOf(route)}: ${absent.status}`);
      for (const { id } of some) {
        const answer = await ask(who, route, id);
        assert.equal(difference(answer, absent, id, random), null, `${who.name} at ${nameOf(route)} (${id})`);
        assert.doesNotMatch(answer.text, /kanari/, `${who.name} at ${nameOf(route)}`);
        tried++;
      }
    }
  }
  assert.ok(tried > 400, `${tried} tried`);
  const now = await rowsOf(world);
  const changed = Object.keys(now).filter((table) => now[table] !== before[table]);
  // Nobody's form is kept for whoever signs in next: sealed, for half an hour, the same for any address.
  assert.deepEqual(changed, ["platform.pending_form"]);
});

test("whoever puts another's id into a form of one's own gets what an id that does not exist gets", async () => {
  const things = await thingsOf(world);
  const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
  let tried = 0;
  for (const form of forms) {
    // Whom to give something to are persons and units, which one's colleagues may see; a draft's place says nothing.
    const held = Object.entries(form.fields).filter(
      ([name, value]) => uuid.test(value) && name !== draftFields.subject,
    );
    for (const [field] of held) {
      const hidden = [...things.voices, ...things.cases, ...things.measures].filter((thing) =>
        mayNotSee(form.who, thing),
      );
      const theirs = hidden.at(-1);
      if (!theirs) continue;
      const random = crypto.randomUUID();
      const send = (id: string) =>
        world.ask(form.who, form.action, { fields: { ...form.fields, [field]: id } });
      const absent = await send(random);
      const answer = await send(theirs.id);
      assert.equal(
        difference(answer, absent, theirs.id, random),
        null,
        `${form.who.name}: ${field} at ${form.action}`,
      );
      tried++;
    }
  }
  assert.ok(tried > 0, `${tried} tried`);
});

test("those who may see it, do: the same addresses open for giver, unit and neighbour (the check that they can)", async () => {
  const things = await thingsOf(world);
  const opened = async (name: string, kind: Kind, path: (id: string) => string) => {
    const who = world.who(name);
    for (const thing of things[kind].filter((one) => !mayNotSee(who, one)).slice(0, 5))
      assert.equal((await world.ask(who, path(thing.id))).status, 200, `${name}: ${path(thing.id)}`);
    assert.ok(
      things[kind].some((one) => !mayNotSee(who, one)),
      `${name} has ${kind}`,
    );
  };
  for (const name of ["Ada Eksempel", "Gro Nabo", "Siv Tenkt,", "Bo Prøvesen,", "Mia Diktet,", "Leif Nabo,"])
    await opened(name, "voices", (id) => `/my/voices/${id}`);
  for (const name of ["Siv Tenkt,", "Leif Nabo,"])
    await opened(name, "cases", (id) => `/my/improvement/${id}`);
  await opened("Nina Utenvirkelighet,", "staff", (id) => `/my/staff/${id}`);
  await opened("Ada Eksempel", "lines", (id) => `/my/looked/${id}/objection`);
  await opened("Bo Prøvesen,", "explanations", (id) => `/my/explanations/${id}`);
  await opened("Bo Prøvesen,", "emergencies", (id) => `/my/emergency/${id}`);
  await opened("Vera Oppfunnet,", "reviews", (id) => `/my/reviews/emergencies/${id}`);
});
