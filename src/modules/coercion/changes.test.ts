import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openCoercionScene } from "#test/coercion-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { talkTakeOut } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openCoercionScene>>;
before(async () => {
  scene = await openCoercionScene();
  await scene.known("ada");
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  for (const table of ["care.crisis_plan", "consent.opening"]) await scene.rows(`delete from ${table}`);
});

const here = "/my/after-talks-here";
const mine = (id: string) => `/my/after-talks/${id}`;
const ask = (id: string, words: string) =>
  scene.send("ada", false, `${mine(id)}/change`, /\/change$/, { words });
const askHere = (id: string, words: string, whose = "service") =>
  scene.send("eva", true, `${here}/${id}/change`, /\/change$/, { words, whose });
const adoption = async (id: string) => {
  const [row] = await scene.rows("select id from care.after_talk_change where coercion_id = $1", [id]);
  return `${mine(id)}/changes/${row?.["id"]}/adoption`;
};
const adopt = async (id: string, tell: string, words = "Ring søsteren min først.", place = "helps") =>
  scene.send("ada", false, await adoption(id), /adoption$/, { words, place, tell });
/** Somebody opened the crisis plan on a day, on the ground of a consent. */
const opened = (day: string) =>
  scene.rows(
    `insert into consent.opening (organisation_id, id, person_id, topic, what, basis, basis_id, purpose, actor_person_id, actor_organisation_id, at)
     values ($1, gen_random_uuid(), $2, 'crisis', 'crisis-plan', 'consent', gen_random_uuid(), 'care', $3, $1, $4)`,
    [demoOrganisation.id, demoCast.ada.id, demoCast.siv.id, `${day}T12:00:00+01:00`],
  );
/** What was taken in was taken in some days ago: the clock of the scene stands still. */
const adoptedOn = (day: string) =>
  scene.rows("update care.after_talk_change_step set at = $1", [`${day}T08:00:00+01:00`]);
/** Agreed on after one, and in the plan. */
const agreed = async (tell: string): Promise<string> => {
  const id = await scene.register("ada", "mechanical", "1.11.2026");
  await ask(id, "Ring søsteren min først.");
  assert.equal((await scene.send("eva", true, `${here}/${id}`, /change-agreement$/)).status, 303);
  assert.equal((await adopt(id, tell)).status, 303);
  return id;
};

test("what Ada proposes and the ward agrees to she takes into her own crisis plan, in her own words, by her own act", async () => {
  const id = await scene.register();
  await ask(id, "Ring søsteren min først.");
  const early = await scene.get("ada", false, await adoption(id));
  assert.match(early.text, /Begge må si ja først/);
  assert.match(
    await scene.page("eva", true, `${here}/${id}`),
    /Forslag fra den det gjelder.*Ring søsteren min først/s,
  );
  assert.equal((await scene.send("eva", true, `${here}/${id}`, /change-agreement$/)).status, 303);
  const form = await scene.page("ada", false, await adoption(id));
  assert.match(form, /Ring søsteren min først.*Dette hjelper.*Skal avdelingen få vite det/s);
  assert.equal((await adopt(id, "yes", "Ring Noor først. Nummeret står på kortet.")).status, 303);
  assert.match(await scene.page("ada", false, "/my/crisis-plan"), /Dette hjelper.*Ring Noor først/s);
  const ward = await scene.page("eva", true, `${here}/${id}`);
  assert.match(ward, /Begge har sagt ja.*Tatt inn i kriseplanen/s);
  assert.doesNotMatch(ward, /Ring Noor først/);
  assert.equal((await adopt(id, "yes")).status, 409);
});

test("that it is in the plan the ward learns by Ada's choice, and no more from the next request on", async () => {
  const id = await agreed("no");
  assert.match(await scene.page("ada", false, mine(id)), /Tatt inn i kriseplanen.*Avdelingen ser det ikke/s);
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Tatt inn/);
  await scene.send("ada", false, mine(id), /change-telling$/);
  assert.match(await scene.page("eva", true, `${here}/${id}`), /Tatt inn i kriseplanen/);
  await scene.send("ada", false, mine(id), /change-quieting$/);
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Tatt inn/);
});

test("at the next measure both see whether the crisis plan was opened before it; only Ada sees how, and when", async () => {
  await agreed("yes");
  await adoptedOn("2026-11-10");
  const next = await scene.register("ada", "holding", "24.11.2026");
  // After it ended is too late, and before it was in the plan too early.
  await opened("2026-11-25");
  await opened("2026-11-09");
  assert.match(
    await scene.page("eva", true, `${here}/${next}`),
    /Personen tok det inn i kriseplanen.*Ingen åpnet kriseplanen/s,
  );
  assert.match(
    await scene.page("ada", false, mine(next)),
    /Du tok det inn i kriseplanen.*Ingen åpnet kriseplanen/s,
  );
  await opened("2026-11-24");
  const ward = await scene.page("eva", true, `${here}/${next}`);
  assert.match(ward, /Kriseplanen ble åpnet før tvangen tok slutt/);
  assert.doesNotMatch(ward, /av en du deler den med/);
  assert.match(
    await scene.page("ada", false, mine(next)),
    /Kriseplanen ble åpnet.*24\. november av en du deler den med/s,
  );
});

test("of a plan that Ada does not let the ward know of it is told nothing, also at the next measure", async () => {
  const first = await agreed("no");
  await adoptedOn("2026-11-10");
  const next = await scene.register("ada", "holding", "24.11.2026");
  await opened("2026-11-20");
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${next}`), /Kriseplanen før dette/);
  assert.match(await scene.page("ada", false, mine(next)), /Kriseplanen ble åpnet/);
  assert.doesNotMatch(await scene.page("ada", false, mine(first)), /Kriseplanen før dette/);
});

test("the ward proposes in its own name, Ada says yes or no; nobody says the other's yes", async () => {
  const id = await scene.register();
  await askHere(id, "Vi sier fra før vi kommer inn.");
  const at = await scene.page("eva", true, `${here}/${id}`);
  assert.match(at, /Forslag fra avdelingen, skrevet av Eva Skinn/);
  assert.doesNotMatch(at, /change-agreement/);
  assert.equal((await scene.send("ada", false, mine(id), /change-agreement$/)).status, 303);
  assert.match(await scene.page("eva", true, `${here}/${id}`), /Begge har sagt ja/);
  const late = await scene.fill("ada", false, mine(id), /change-withdrawal$/);
  await scene.send("eva", true, `${here}/${id}`, /change-withdrawal$/);
  const refused = await scene.post("ada", false, late);
  assert.equal(refused.status, 409);
  assert.match(refused.text, /har allerede sagt nei/);
  assert.match(await scene.page("ada", false, mine(id)), /Det gjelder ikke lenger/);
});

test("what Ada wrote on the sheet is entered as hers, with who entered it; nothing written or chosen is said at the field", async () => {
  const id = await scene.register();
  await askHere(id, "Sitt hos meg etterpå.", "paper");
  assert.match(
    await scene.page("ada", false, mine(id)),
    /Ditt forslag.*Sitt hos meg.*Skrevet inn av Eva Skinn/s,
  );
  const empty = await askHere(id, " ", "");
  assert.equal(empty.status, 422);
  assert.match(empty.text, /href="#words".*href="#whose"/s);
  await scene.send("eva", true, `${here}/${id}`, /change-agreement$/);
  const nowhere = await adopt(id, "", "Ordene blir stående", "");
  assert.equal(nowhere.status, 422);
  assert.match(nowhere.text, /href="#place".*href="#tell".*Ordene blir stående/s);
});

test("nobody else proposes or agrees, and what is another's is answered as if it were not there", async () => {
  const id = await agreed("yes");
  const path = await adoption(id);
  assert.equal((await scene.get("eva", false, path)).status, 404);
  assert.equal((await scene.get("noor", false, path)).status, 404);
  for (const name of ["per", "siv", "bo"] as const)
    assert.equal((await scene.get(name, true, `${here}/${id}/change`)).status, 404, name);
  assert.equal((await scene.get("ada", false, `${mine(id)}/changes/x/adoption`)).status, 404);
});

test("what was agreed on goes out with what Ada takes out, with each yes, and is printed", async () => {
  const id = await agreed("yes");
  const [out] = await scene.as("ada", false, (tx, acting) =>
    talkTakeOut.take(tx, acting, { today: scene.today(), lang: "nb", config: scene.house.config }),
  );
  for (const words of ["Ring søsteren min først.", '"agreement"', '"adoption"', '"telling"'])
    assert.ok(JSON.stringify(out).includes(words), words);
  const paper = await scene.get("ada", false, `${mine(id)}/paper`);
  assert.equal(paper.headers.get("content-type"), "application/pdf");
});
