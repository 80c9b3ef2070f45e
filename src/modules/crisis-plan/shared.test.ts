import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { openRecord } from "#modules/consent/index.ts";
import { openCrisisScene } from "#test/crisis-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { sharedCrisisPlan } from "./shared.ts";
import { openedTexts } from "./store/crisis-texts.ts";

let scene: Awaited<ReturnType<typeof openCrisisScene>>;
before(async () => {
  scene = await openCrisisScene();
});
after(() => scene.close());
beforeEach(() => scene.clear());

const { ada } = demoCast;
const me = { id: ada.id, organisation_id: demoOrganisation.id };
const share = (topic = "crisis") =>
  scene.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
     values ($1, $2, $3, $4, 'unit', $5, 'care', '2026-11-01', $3)`,
    [demoOrganisation.id, randomUUID(), ada.id, topic, demoUnits.lyngtun.id],
  );

/** What somebody reads of Ada's crisis plan once it is opened, in words; null where nothing opens it. */
const reads = (name: CastName, topic: "crisis" | "treatment" = "crisis") =>
  scene.as(name, true, async (tx) => {
    const basis = await openRecord(tx, { personId: ada.id, topic, purpose: "care", what: "crisis-plan" });
    if (!basis) return null;
    return (await sharedCrisisPlan.find(tx, scene.house.config, me, "crisis", "nb")).map(
      ({ words }) => words,
    );
  });

test("whoever it is shared with reads it in its order and in the person's words, and never who must not know", async () => {
  await scene.write("must-not-know", { words: "Far" });
  await scene.write("contact", { name: "Nabo", rank: "2" });
  await scene.write("contact", { name: "Søster", telephone: "444 33 222", words: "Alt", rank: "1" });
  await scene.write("signs", { words: "Jeg slutter å svare." });
  await scene.write("coercion", { stance: "none" });
  await share();
  assert.deepEqual(await reads("bo"), [
    "Tidlige tegn\n\nJeg slutter å svare.",
    "Kontakt disse, i denne rekkefølgen\n\n1. Søster\n444 33 222\n\nKan få vite: Alt",
    "Kontakt disse, i denne rekkefølgen\n\n2. Nabo",
    "Hvis noen vurderer tvang\n\nJeg godtar ikke tvang.",
  ]);
});

test("what is hidden or taken away is not there in any version, and others see the newest version alone", async () => {
  const at = (id: string) => `/my/crisis-plan/texts/${id}`;
  const changed = await scene.write("helps", { words: "Det gamle" });
  await scene.send(`${at(changed)}/version`, /version$/, { words: "Det nye" });
  const hidden = await scene.write("helps", { words: "Nå skjult" });
  await scene.send(`${at(hidden)}/version`, /version$/, { words: "Nå skjult", hide: "yes" });
  await scene.send(`${at(await scene.write("helps", { words: "Tatt bort" }))}/removal`, /removal$/);
  await share();
  assert.deepEqual(await reads("bo"), ["Dette hjelper\n\nDet nye"]);
});

test("nothing is read without opening, nor by another topic, nor by whoever is blocked or shared with by nobody", async () => {
  await scene.write("signs", { words: "Tegn" });
  await share("treatment");
  assert.equal(await reads("bo"), null);
  assert.deepEqual(await reads("bo", "treatment"), []);
  await share();
  assert.equal(await reads("liv"), null);
  assert.deepEqual(await scene.as("bo", true, (tx) => openedTexts(tx, ada.id)), []);
  assert.equal((await reads("bo"))?.length, 1);
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
    [demoOrganisation.id, randomUUID(), ada.id, demoCast.bo.id],
  );
  assert.equal(await reads("bo"), null);
});

test("opened on the page, it leaves a line in the log that says it was the crisis plan", async () => {
  await scene.write("signs", { words: "Tegn" });
  await share();
  const bo = await scene.cookieOf("bo", true);
  const answer = await scene.visitor.post(
    `/my/shared/${ada.id}/opening`,
    { topic: "crisis", purpose: "care" },
    bo,
  );
  assert.match(answer.text, /Tidlige tegn.*Tegn/s);
  assert.deepEqual(await scene.rows("select topic, what, actor_person_id from consent.opening"), [
    { topic: "crisis", what: "crisis-plan", actor_person_id: demoCast.bo.id },
  ]);
});
