import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { openCoercionScene } from "#test/coercion-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { coercion } from "./index.ts";
import { talkTakeOut } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openCoercionScene>>;
before(async () => {
  scene = await openCoercionScene();
  await scene.known("ada");
});
after(() => scene.close());
beforeEach(async () => {
  await scene.clear();
  await scene.rows("delete from care.supported_decision");
});

const here = "/my/supported-decisions-here";
const mine = "/my/supported-decisions";
const begin = async (words = "Om jeg skal begynne med en ny medisin"): Promise<string> => {
  const answer = await scene.send("eva", true, `${here}/new`, /here$/, { person: demoCast.ada.id, words });
  assert.equal(answer.status, 303, answer.text);
  return (answer.headers.get("location") ?? "").split("/").at(-1) ?? "";
};
const say = (id: string, noun: string, words: string) =>
  scene.send("ada", false, `${mine}/${id}/${noun}`, new RegExp(`${noun}$`), { words });
const write = (id: string, noun: string, more: Record<string, string>) =>
  scene.send("eva", true, `${here}/${id}/${noun}`, new RegExp(`${noun}$`), more);

test("Ada names who supports her, prepares, and says what she wants: word for word, each of its day, for her and the ward", async () => {
  const id = await begin();
  assert.match(await scene.page("ada", false, mine), /ny medisin/);
  await say(id, "supporter", "Søsteren min. Hun skal huske spørsmålene mine.");
  await say(id, "preparation", "Jeg vil vite om jeg blir trøtt.");
  await say(id, "will", "jeg vil IKKE ha sprøyte");
  await say(id, "will", "tabletter er greit om kvelden");
  for (const page of [
    await scene.page("ada", false, `${mine}/${id}`),
    await scene.page("eva", true, `${here}/${id}`),
  ])
    assert.match(
      page,
      /ny medisin.*Søsteren min.*blir trøtt.*jeg vil IKKE ha sprøyte.*tabletter er greit om kvelden/s,
    );
  const rows = await scene.rows("select s::text as row from care.supported_decision_step s");
  assert.ok(rows.every((row) => !String(row["row"]).includes(Buffer.from("IKKE ha").toString("hex"))));
});

test("nobody concludes that Ada cannot decide before support was tried and her time is over; that she can, at any time", async () => {
  const id = await begin();
  const said = { choice: "not-able", words: "Du forsto ikke hva medisinen gjør." };
  const untried = await write(id, "conclusion", said);
  assert.equal(untried.status, 409);
  assert.match(untried.text, /Skriv inn støtten som er prøvd først.*Du forsto ikke/s);
  await write(id, "time", { until: "30.11.2026" });
  await write(id, "support", { choice: "plain-words", words: "Tegnet det på et ark." });
  const early = await write(id, "conclusion", said);
  assert.equal(early.status, 409);
  assert.match(early.text, /har fått tid, og den er ikke ute/);
  assert.equal(
    (await write(id, "conclusion", { choice: "able", words: "Du forklarte det med egne ord." })).status,
    303,
  );
  await scene.rows("update care.supported_decision_step set until_day = '2026-11-25' where kind = 'time'");
  assert.equal((await write(id, "conclusion", said)).status, 303);
  const hers = await scene.page("ada", false, `${mine}/${id}`);
  assert.match(hers, /Til mandag 30|Til .*25\. november/);
  assert.match(
    hers,
    /Forklart med enkle ord.*Tegnet det på et ark.*Personen kan bestemme selv.*mangler samtykkekompetanse.*Eva Skinn/s,
  );
});

test("Ada can prepare alone: no ward sees it or that it is there, and the sheet is printed", async () => {
  const answer = await scene.send("ada", false, `${mine}/new`, /decisions$/, { words: "Om jeg skal flytte" });
  assert.equal(answer.status, 303);
  const path = answer.headers.get("location") ?? "";
  const id = path.split("/").at(-1) ?? "";
  await say(id, "will", "Jeg vil bo alene.");
  assert.match(await scene.page("ada", false, path), /Bare du ser dette.*Jeg vil bo alene/s);
  assert.doesNotMatch(await scene.page("ada", false, path), /Støtte som er prøvd/);
  assert.equal((await scene.get("eva", true, `${here}/${id}`)).status, 404);
  assert.doesNotMatch(await scene.page("eva", true, here), /Ada Eksempel/);
  assert.equal(
    (await scene.get("ada", false, `${path}/paper`)).headers.get("content-type"),
    "application/pdf",
  );
});

test("what Ada wrote on the sheet is entered word for word with who entered it; she is told, and every look has its line", async () => {
  const id = await begin();
  await write(id, "will", { words: "Jeg vil vente.", channel: "paper" });
  assert.match(
    await scene.page("ada", false, `${mine}/${id}`),
    /Jeg vil vente.*Fra papir, skrevet inn av Eva Skinn/s,
  );
  const ward = await scene.page("eva", true, `${here}/${id}`);
  assert.match(ward, /Dette vil personen.*Jeg vil vente\./s);
  assert.doesNotMatch(ward, /Dette vil jeg|Den som støtter meg/);
  await scene.page("eva", true, here);
  await scene.page("eva", true, here);
  const lines = await scene.as("ada", false, async (tx) => {
    const page = { most: 20, before: null, who: null, from: null, to: null };
    return coercion.looked?.(tx, page, "nb", scene.house.config) ?? [];
  });
  const words = lines.map((line) => line.words);
  assert.equal(words.filter((one) => one === "så det på lista til enheten").length, 1);
  assert.ok(words.includes("skrev inn hva personen vil"));
  assert.ok(lines.every((line) => line.actor.name === "Eva Skinn"));
  const told = await scene.rows("select person_id from platform.message where kind = 'supported-decision'");
  assert.equal(told.length, 2);
});

test("two who write at once: the second sees what came, and keeps what was typed; nothing written is said at the field", async () => {
  const id = await begin();
  const form = await scene.fill("ada", false, `${mine}/${id}/will`, /will$/, { words: "Min vilje." });
  await write(id, "support", { choice: "calm-place" });
  const late = await scene.post("ada", false, form);
  assert.equal(late.status, 409);
  assert.match(late.text, /Min vilje\..*Et rolig sted/s);
  const empty = await say(id, "preparation", " ");
  assert.equal(empty.status, 422);
  assert.match(empty.text, /href="#words"/);
  const unchosen = await write(id, "support", { words: "Ordene står" });
  assert.equal(unchosen.status, 422);
  assert.match(unchosen.text, /href="#choice".*Ordene står/s);
  const past = await write(id, "time", { until: "1.11.2026" });
  assert.match(past.text, /href="#until".*value="1\.11\.2026"/s);
});

test("for another unit, the leader above, a stranger and whom she has blocked it is not there", async () => {
  const id = await begin();
  for (const name of ["per", "siv", "bo", "nina"] as const)
    assert.equal((await scene.get(name, true, `${here}/${id}`)).status, 404, name);
  assert.equal((await scene.get("noor", false, `${mine}/${id}`)).status, 404);
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.eva.id],
  );
  assert.equal((await scene.get("eva", true, `${here}/${id}`)).status, 404);
  assert.doesNotMatch(await scene.page("eva", true, here), /Ada Eksempel/);
});

test("all of it goes out with what Ada takes out", async () => {
  const id = await begin();
  await say(id, "will", "Jeg vil vente.");
  await write(id, "support", { choice: "interpreter" });
  const out = await scene.as("ada", false, (tx, acting) =>
    talkTakeOut.take(tx, acting, { today: scene.today(), lang: "nb", config: scene.house.config }),
  );
  for (const words of ["ny medisin", "Jeg vil vente.", "Tolk", "Eva Skinn"])
    assert.ok(JSON.stringify(out).includes(words), words);
});
