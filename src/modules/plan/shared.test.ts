import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { consent, openRecord } from "#modules/consent/index.ts";
import { sealFor } from "#modules/people/index.ts";
import { asDay, type Day } from "#platform/clock/index.ts";
import type { Tx } from "#platform/db/index.ts";
import { openVoiceScene } from "#test/voice-scene.ts";
import { type CastName, demoCast, demoOrganisation, demoUnits } from "../../../demo/cast.ts";
import { plan } from "./index.ts";
import { sealedAs } from "./open.ts";
import type { Place } from "./parts.ts";
import { sharedPlan } from "./shared.ts";
import { addRating, addStep, addTerms, ratingsOf } from "./store/measures.ts";
import { addText, openedTexts, removeText } from "./store/plan-texts.ts";
import { endPlan, myPlans, startPlan } from "./store/plans.ts";

let scene: Awaited<ReturnType<typeof openVoiceScene>>;
let planId = "";
before(async () => {
  scene = await openVoiceScene(consent.routes, undefined, [plan]);
});
after(() => scene.close());

const { ada } = demoCast;
const me = { id: ada.id, organisation_id: demoOrganisation.id };
const asAda = <T>(work: (tx: Tx) => Promise<T>) => scene.as("ada", false, (tx) => work(tx));
const seal = (tx: Tx, purpose: keyof typeof sealedAs, words: string) =>
  sealFor(tx, scene.house.config, me, sealedAs[purpose], words);
const own = { organisationId: demoOrganisation.id, personId: ada.id };
const put = (
  words: string,
  more: { place?: Place; hidden?: boolean; after?: [id: string, n: number] } = {},
) =>
  asAda(async (tx) =>
    addText(tx, {
      ...own,
      planId,
      threadId: more.after?.[0] ?? null,
      after: more.after?.[1] ?? 0,
      place: more.place ?? "goal",
      lifeArea: null,
      hidden: more.hidden ?? false,
      sealed: await seal(tx, "text", words),
    }),
  );
const measure = async (words: string, name: string, due: Day) => {
  const threadId = await put(words, { place: "measure" });
  await asAda(async (tx) => {
    const of = { ...own, planId, threadId, after: 0 };
    const agreed = {
      owner_person_id: null,
      guest_id: null,
      due,
      waiting_sealed: await seal(tx, "waiting", "svar fra Nav"),
    };
    await addTerms(tx, of, { ...agreed, owner_sealed: await seal(tx, "owner", name) });
    await addStep(tx, of, { status: "under-way", onDay: asDay("2026-11-20") });
    await addRating(tx, of, { score: 3, sealed: await seal(tx, "rating", "Bare mitt") });
  });
  return threadId;
};
const share = (topic = "plan") =>
  scene.rows(
    `insert into consent.consent (organisation_id, id, person_id, topic, recipient_kind, recipient_unit_id, purpose, valid_from, given_by)
     values ($1, $2, $3, $4, 'unit', $5, 'care', '2026-11-01', $3)`,
    [demoOrganisation.id, randomUUID(), ada.id, topic, demoUnits.lyngtun.id],
  );

beforeEach(async () => {
  for (const table of ["care.plan", "consent.consent", "consent.block", "consent.opening"])
    await scene.rows(`delete from ${table}`);
  planId = (await asAda((tx) => startPlan(tx, { ...own, template: "full" }))) ?? "";
});

/** What somebody reads of Ada's plan once it is opened, in words; null where nothing opens it. */
const reads = (name: CastName, atWork: boolean, topic: "plan" | "treatment" = "plan") =>
  scene.as(name, atWork, async (tx) => {
    const basis = await openRecord(tx, { personId: ada.id, topic, purpose: "care", what: "plan" });
    if (!basis) return null;
    const things = await sharedPlan.find(tx, scene.house.config, me, "plan", "nb");
    return things.map(({ words }) => words).sort();
  });

test("whoever a plan is shared with reads goals, needs and measures in the person's words, and never a rating", async () => {
  await put("Jeg vil ut.");
  await put("Noen å gå med.", { place: "need" });
  await measure("Søke støttekontakt", "Liv Påhitt", asDay("2026-10-30"));
  await share();
  assert.deepEqual(await reads("bo", true), [
    "Dette trenger jeg · Hele livet\n\nNoen å gå med.",
    "Mitt mål · Hele livet\n\nJeg vil ut.",
    "Tiltak · Hele livet\n\nSøke støttekontakt\n\nHvem: Liv Påhitt\nFrist fredag 30. oktober 2026\nI gang\nVenter på: svar fra Nav",
  ]);
  const more = await scene.as("bo", true, async (tx) => {
    await openRecord(tx, { personId: ada.id, topic: "plan", purpose: "care", what: "plan" });
    return [await ratingsOf(tx, planId), await myPlans(tx, ada.id)];
  });
  assert.deepEqual(more, [[], []]);
  assert.equal((await asAda((tx) => ratingsOf(tx, planId))).length, 1, "its owner reads it");
});

test("opened on the page, it leaves a line in the log that says it was the plan", async () => {
  await put("Jeg vil ut.");
  await share();
  const bo = await scene.cookieOf("bo", true);
  const answer = await scene.visitor.post(
    `/my/shared/${ada.id}/opening`,
    { topic: "plan", purpose: "care" },
    bo,
  );
  assert.match(answer.text, /Mitt mål · Hele livet.*Jeg vil ut\./s);
  const lines = await scene.rows("select topic, what, actor_person_id from consent.opening");
  assert.deepEqual(lines, [{ topic: "plan", what: "plan", actor_person_id: demoCast.bo.id }]);
});

test("nothing is read without opening, nor by another topic, nor by whoever it is not shared with", async () => {
  await put("Jeg vil ut.");
  await share("treatment");
  assert.equal(await reads("bo", true), null);
  assert.deepEqual(await reads("bo", true, "treatment"), []);
  await share();
  assert.equal(await reads("liv", true), null);
  assert.deepEqual(await scene.as("bo", true, (tx) => openedTexts(tx, ada.id)), []);
  assert.equal((await reads("bo", true))?.length, 1);
});

test("what is hidden or taken away is not there in any version, and others see the newest version alone", async () => {
  const changed = await put("Det gamle målet");
  await put("Det nye målet", { after: [changed, 1] });
  const hidden = await put("Nå skjult");
  await put("Nå skjult", { after: [hidden, 1], hidden: true });
  const gone = await put("Tatt bort");
  await asAda((tx) => removeText(tx, gone));
  const secret = await measure("Skjult tiltak", "Hemmelig navn", asDay("2026-12-01"));
  await put("Skjult tiltak", { after: [secret, 1], hidden: true, place: "measure" });
  await share();
  assert.deepEqual(await reads("bo", true), ["Mitt mål · Hele livet\n\nDet nye målet"]);
  await put("Vist igjen", { after: [hidden, 2] });
  assert.deepEqual(await reads("bo", true), [
    "Mitt mål · Hele livet\n\nDet nye målet",
    "Mitt mål · Hele livet\n\nVist igjen",
  ]);
});

test("whoever the owner has blocked opens nothing of the plan, though it is shared with the unit", async () => {
  await put("Jeg vil ut.");
  await share();
  const block = () =>
    scene.rows(
      "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, $2, $3, $4)",
      [demoOrganisation.id, randomUUID(), ada.id, demoCast.bo.id],
    );
  assert.equal((await reads("bo", true))?.length, 1);
  await block();
  assert.equal(await reads("bo", true), null);
});

test("an ended plan is read by its owner alone", async () => {
  await put("Jeg vil ut.");
  await share();
  await asAda((tx) => endPlan(tx, planId));
  assert.deepEqual(await reads("bo", true), []);
  assert.equal((await asAda((tx) => openedTexts(tx, ada.id))).length, 1);
});
