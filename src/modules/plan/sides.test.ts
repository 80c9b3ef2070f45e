import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { newKey } from "#platform/http/once.ts";
import { openPlanScene } from "#test/plan-scene.ts";
import { demoCast } from "../../../demo/cast.ts";

let scene: Awaited<ReturnType<typeof openPlanScene>>;
before(async () => {
  scene = await openPlanScene();
});
after(() => scene.close());

const writes = {
  areas: "all",
  write: "yes",
  "place-goal": "yes",
  "place-need": "yes",
  "place-measure": "yes",
};
let goal = "";
let bo = "";
let path = "";
beforeEach(async () => {
  await scene.clear();
  await scene.start();
  goal = await scene.write("Jeg vil bo for meg selv.", { area: "housing" });
  await scene.invite("bo", "lyngtun", writes);
  bo = await scene.accept("bo", true);
  path = await scene.guestPath();
});

const byBo = (side: "service" | "common", words: string, more: Record<string, string> = {}) =>
  scene.send(`${path}/${side}?beside=${goal}`, new RegExp(`${side}$`), { words, ...more }, bo);
const said = async (side: "service" | "common", words: string) => {
  const answer = await byBo(side, words);
  assert.equal(answer.status, 303, answer.text);
};
const versions = (side: string) =>
  scene.rows("select n, as_whom, place, life_area, repeats from care.plan_text where side = $1 order by n", [
    side,
  ]);

test("the service's goal stands beside the person's own, whose words stay; the common one stands when both have said yes", async () => {
  await said("service", "Vi tenker bofellesskap først.");
  assert.match(
    await scene.page("/my/plan"),
    /Jeg vil bo for meg selv\..*Bo Prøvesen, Lyngtun mener.*Vi tenker bofellesskap først\..*Ikke foreslått ennå/s,
  );
  await said("common", "Se på to leiligheter sammen.");
  const proposed = await scene.page("/my/plan");
  assert.match(proposed, /Foreslått\. Det gjelder når begge.*Bo Prøvesen, Lyngtun sa ja/s);
  assert.doesNotMatch(proposed, /Du sa ja/);
  assert.equal((await scene.send("/my/plan", /\/yes$/)).status, 303);
  assert.match(await scene.page("/my/plan"), /Gjelder\. Begge har sagt ja\..*Du sa ja/s);
  assert.match(await scene.page(path, bo), /Gjelder\. Begge har sagt ja\..*Ada Eksempel sa ja/s);
  // Taken back it stands no more, and both can read that.
  assert.equal((await scene.send("/my/plan", /yes-withdrawal$/)).status, 303);
  assert.match(await scene.page(path, bo), /Foreslått\. Det gjelder når begge/);
  assert.deepEqual(
    (
      await scene.rows(
        "select act from platform.trail where act like 'plan-common%' or act like 'plan-yes%' or act like 'plan-service%' order by at",
      )
    ).map((row) => row["act"]),
    ["plan-service-text", "plan-common-text", "plan-yes", "plan-yes-withdrawal"],
  );
});

test("a newer version asks for new yeses, and a yes to what was written over is none", async () => {
  await said("common", "Se på to leiligheter.");
  const yes = await scene.fill("/my/plan", /\/yes$/);
  await said("common", "Se på én leilighet.");
  const late = await scene.post(yes);
  assert.equal(late.status, 409);
  assert.match(late.text, /Teksten er endret.*Se på én leilighet/s);
  await scene.send("/my/plan", /\/yes$/);
  assert.match(await scene.page("/my/plan"), /Gjelder\. Begge/);
  const own = await scene.send(`/my/plan/texts/${goal}/common`, /common$/, {
    words: "Se på alle leiligheter.",
  });
  assert.equal(own.status, 303, own.text);
  assert.match(await scene.page("/my/plan"), /Se på alle leiligheter.*Foreslått\..*Du sa ja/s);
  assert.equal((await scene.rows("select id from care.plan_yes where ended_at is null")).length, 4);
  assert.deepEqual(
    (await versions("common")).map(({ as_whom }) => as_whom),
    ["service", "service", "self"],
  );
});

test("nobody but the owner writes on the owner's side, and what a guest wrote the owner does not write over", async () => {
  await said("service", "Bofellesskap først.");
  const [service] = await scene.rows("select thread_id as id from care.plan_text where side = 'service'");
  const fields = { key: newKey(), words: "Lagt i munnen", version: "1", area: "" };
  for (const id of [service?.["id"], goal])
    assert.equal((await scene.visitor.post(`/my/plan/texts/${id}/version`, fields, bo)).status, 404);
  assert.equal(
    (await scene.visitor.post(`/my/plan/texts/${service?.["id"]}/version`, fields, scene.ada)).status,
    404,
  );
  assert.equal((await scene.get(`/my/plan/texts/${service?.["id"]}/version`)).status, 404);
  assert.match(
    await scene.page(`/my/plan/texts/${service?.["id"]}`),
    /Bo Prøvesen, Lyngtun.*Bofellesskap først/s,
  );
  assert.deepEqual(
    await scene.rows("select side, count(*)::int as n from care.plan_text group by side order by side"),
    [
      { side: "mine", n: 1 },
      { side: "service", n: 1 },
    ],
  );
});

test("every version of what a guest wrote stays, and can be set back; where it stands follows the owner's text", async () => {
  await said("service", "Det første.");
  await said("service", "Det andre.");
  const form = await scene.fill(`${path}/service?beside=${goal}`, /service$/, {}, bo);
  const back = await scene.post(form, { key: newKey(), words: "Det første.", to: "1" }, bo);
  assert.equal(back.status, 303, back.text);
  assert.deepEqual(
    (await versions("service")).map(({ repeats }) => repeats),
    [null, null, 1],
  );
  await scene.send(`/my/plan/texts/${goal}/version`, /version$/, { hide: "yes" });
  const read = await scene.page(path, bo);
  assert.doesNotMatch(read, /Det første|for meg selv/);
  assert.equal((await scene.get(`${path}/service?beside=${goal}`, bo)).status, 404);
});

test("two at once: the second reads the first's words beside their own, and may save them as newer", async () => {
  await said("common", "Det som sto der.");
  const form = await scene.fill(`${path}/common?beside=${goal}`, /common$/, { words: "Skrevet av Bo." }, bo);
  await scene.send(`/my/plan/texts/${goal}/common`, /common$/, { words: "Skrevet av Ada." });
  const late = await scene.post(form, {}, bo);
  assert.equal(late.status, 409);
  assert.match(late.text, /Noen har skrevet her.*Skrevet av Ada\..*Skrevet av Bo\./s);
  assert.equal((await versions("common")).length, 2);
});

test("whose yes has ended while the page was open keeps the text and stores nothing, the same as a stranger", async () => {
  const form = await scene.fill(`${path}/service?beside=${goal}`, /service$/, { words: "Ordene mine." }, bo);
  const [guest] = await scene.rows("select id from care.plan_guest");
  await scene.send(`/my/plan/guests/${guest?.["id"]}`, /ending$/);
  const late = await scene.post(form, {}, bo);
  assert.equal(late.status, 409);
  assert.match(late.text, /Dette er ikke lagret.*Vi har ikke lagret noe.*Ordene mine\./s);
  assert.equal((await versions("service")).length, 0);
  assert.equal(
    (await scene.rows("select form from platform.draft where person_id <> $1", [demoCast.ada.id])).length,
    0,
  );
  const nowhere = {
    ...form,
    action: form.action.replace(/[0-9a-f-]{36}/, "00000000-5707-4e1f-8000-00000000ffff"),
  };
  // The page's own address stands in it, for the other languages.
  const bare = (text: string) => text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");
  assert.equal(bare((await scene.post(nowhere, {}, bo)).text), bare(late.text));
  assert.equal((await scene.post(form, { words: "" }, bo)).status, 404);
});

test("who may only read, and who comes as oneself, finds nowhere to write", async () => {
  await scene.invite("noor", null, writes);
  const noor = await scene.accept("noor", false);
  const read = await scene.page(path, noor);
  assert.match(read, /for meg selv/);
  assert.doesNotMatch(read, /Skriv tjenestens mål/);
  assert.equal((await scene.get(`${path}/service?beside=${goal}`, noor)).status, 404);
  const [guest] = await scene.rows("select id from care.plan_guest where guest_unit_id is not null");
  await scene.send(`/my/plan/guests/${guest?.["id"]}`, /scope$/, { write: "no" });
  assert.doesNotMatch(await scene.page(path, bo), /Skriv tjenestens mål/);
  assert.equal((await scene.get(`${path}/service?beside=${goal}`, bo)).status, 404);
});
