import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { saveDraft } from "#platform/draft.ts";
import { newKey } from "#platform/http/once.ts";
import { openCoercionScene } from "#test/coercion-scene.ts";
import { demoCast, demoOrganisation } from "../../../demo/cast.ts";
import { talkTakeOut } from "./take-out.ts";

let scene: Awaited<ReturnType<typeof openCoercionScene>>;
before(async () => {
  scene = await openCoercionScene();
  await scene.known("ada");
});
after(() => scene.close());
beforeEach(() => scene.clear());

const here = "/my/after-talks-here";
const mine = (id: string) => `/my/after-talks/${id}`;
const write = (id: string, words: string, share: string) =>
  scene.send("ada", false, `${mine(id)}/account`, /\/account$/, { words, share });
const serve = (id: string, words: string) =>
  scene.send("eva", true, `${here}/${id}/account`, /\/account$/, { words });
const enter = (id: string, words: string, share: string) =>
  scene.send("eva", true, `${here}/${id}/paper-account`, /paper-account$/, {
    words,
    share,
    channel: "paper",
  });

test("Ada writes how it was for her and keeps it: the ward sees the same page as if she had written nothing", async () => {
  const id = await scene.register();
  const without = await scene.page("eva", true, `${here}/${id}`);
  assert.equal((await write(id, "Jeg var redd hele natten.", "no")).status, 303);
  assert.match(await scene.page("ada", false, mine(id)), /Jeg var redd hele natten.*Bare du kan lese dette/s);
  const bare = (html: string) =>
    html.replaceAll(/name="key" value="[^"]*"/g, "").replaceAll(/nonce[^ >]*/g, "");
  assert.equal(bare(await scene.page("eva", true, `${here}/${id}`)), bare(without));
  const [row] = await scene.rows("select a::text as row from care.after_talk_account a");
  assert.doesNotMatch(String(row?.["row"]), new RegExp(Buffer.from("redd hele").toString("hex")));
});

test("shared, the ward reads the newest version and no earlier one; taken back, it is gone at the next request", async () => {
  const id = await scene.register();
  await write(id, "Første utkast.", "no");
  await write(id, "Dette kan dere lese.", "yes");
  const read = await scene.page("eva", true, `${here}/${id}`);
  assert.match(read, /Fortalt av den det gjelder.*Dette kan dere lese/s);
  assert.doesNotMatch(read, /Første utkast/);
  assert.match(
    await scene.page("ada", false, mine(id)),
    /Dette kan dere lese.*Tidligere utgaver.*Første utkast/s,
  );
  const back = await scene.send("ada", false, mine(id), /account-sharing$/);
  assert.equal(back.status, 303);
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Dette kan dere lese/);
  assert.equal((await scene.send("ada", false, mine(id), /account-sharing$/)).status, 303);
  assert.match(await scene.page("eva", true, `${here}/${id}`), /Dette kan dere lese/);
  await write(id, "Nå vil jeg ha det for meg selv.", "no");
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Dette kan dere|for meg selv\./);
});

test("the ward tells it for itself, with a name and every version, beside Ada's and never in one text with it", async () => {
  const id = await scene.register();
  await write(id, "Jeg ba dem vente.", "yes");
  assert.equal((await serve(id, "Vi ventet i ti minutter.")).status, 303);
  assert.equal((await serve(id, "Vi ventet i tjue minutter.")).status, 303);
  const hers = await scene.page("ada", false, mine(id));
  assert.match(
    hers,
    /Min fortelling.*Jeg ba dem vente.*Avdelingens fortelling.*Eva Skinn, .*tjue minutter.*Tidligere utgaver.*Eva Skinn.*ti minutter/s,
  );
  assert.match(await scene.page("eva", true, `${here}/${id}`), /Jeg ba dem vente.*tjue minutter/s);
  const told = await scene.rows("select 1 from platform.message where kind = 'after-talk'");
  assert.equal(told.length, 3, "that it was registered, and both versions");
  const acts = await scene.rows("select act from platform.trail where act like '%account%' order by at");
  assert.deepEqual(
    acts.map((row) => row["act"]),
    ["after-talk-account", "service-account", "service-account"],
  );
});

test("two who write at once: the second gets both texts, and saves theirs only after having read the other", async () => {
  const id = await scene.register();
  await write(id, "Fra telefonen.", "no");
  const form = await scene.fill("ada", false, `${mine(id)}/account`, /\/account$/, { words: "Fra PC-en." });
  await write(id, "Fra telefonen, lengre.", "no");
  const late = await scene.post("ada", false, form);
  assert.equal(late.status, 409);
  assert.match(late.text, /Dette står der nå.*Fra telefonen, lengre.*Dette skrev du.*Fra PC-en/s);
  assert.equal((await scene.post("ada", false, form, { key: newKey(), seen: "2" })).status, 303);
  const theirs = await scene.fill("eva", true, `${here}/${id}/account`, /\/account$/, {
    words: "Slik så vi det.",
  });
  await serve(id, "Kollegaen skrev først.");
  const second = await scene.post("eva", true, theirs);
  assert.equal(second.status, 409);
  assert.match(second.text, /Kollegaen skrev først.*Slik så vi det/s);
  const many = await scene.fill("ada", false, `${mine(id)}/account`, /\/account$/, { words: "Ti ganger." });
  const sent = await Promise.all(Array.from({ length: 10 }, () => scene.post("ada", false, many)));
  assert.deepEqual([...new Set(sent.map(({ status }) => status))], [303]);
  const [count] = await scene.rows(
    "select count(*)::int as n from care.after_talk_account where side = 'own'",
  );
  assert.equal(count?.["n"], 4);
});

test("from paper it is entered word for word, apart from what Ada writes herself; unticked, not even its writer reads it on", async () => {
  const id = await scene.register();
  await enter(id, "Skrevet på arket.", "no");
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Skrevet på arket/);
  assert.match(
    await scene.page("ada", false, mine(id)),
    /Fra papir, skrevet inn av Eva Skinn.*Skrevet på arket.*Bare du kan lese/s,
  );
  await enter(id, "Ark nummer to.", "yes");
  assert.match(
    await scene.page("eva", true, `${here}/${id}`),
    /Fra papir, skrevet inn av Eva Skinn.*Ark nummer to/s,
  );
  assert.doesNotMatch(await scene.page("eva", true, `${here}/${id}`), /Skrevet på arket/);
});

test("nothing written, nothing chosen, too long: said at the field, and what was typed stays", async () => {
  const id = await scene.register();
  const empty = await write(id, "  ", "");
  assert.equal(empty.status, 422);
  assert.match(empty.text, /href="#words".*Skriv noe først.*href="#share".*Velg om avdelingen/s);
  const unchosen = await write(id, "Ordene mine blir stående.", "");
  assert.equal(unchosen.status, 422);
  assert.match(unchosen.text, /Ordene mine blir stående/);
  const how = await scene.send("eva", true, `${here}/${id}/paper-account`, /paper-account$/, {
    words: "Fra arket",
  });
  assert.equal(how.status, 422);
  assert.match(how.text, /href="#channel".*href="#share".*Fra arket/s);
});

test("what Ada had begun and not saved is there when she comes back, beside what was saved in between", async () => {
  const id = await scene.register();
  const form = await scene.fill("ada", false, `${mine(id)}/account`, /\/account$/, { words: "Halvveis" });
  await scene.as("ada", false, (tx, acting) =>
    saveDraft(tx, acting.person_id, { form: "after-talk-account", subject: id }, form.fields),
  );
  assert.match(await scene.page("ada", false, `${mine(id)}/account`), /hadde begynt på.*Halvveis/s);
  await scene.post("ada", false, form, { words: "Helt ferdig.", share: "no" });
  assert.doesNotMatch(await scene.page("ada", false, `${mine(id)}/account`), /hadde begynt på/);
});

test("nobody else comes to either account: not another unit, not the leader above, not whom she has blocked", async () => {
  const id = await scene.register();
  await write(id, "Ordene mine.", "yes");
  await serve(id, "Avdelingens ord.");
  for (const name of ["per", "tor", "siv", "bo", "nina"] as const) {
    assert.equal((await scene.get(name, true, `${here}/${id}/account`)).status, 404, name);
    assert.equal((await scene.get(name, true, `${here}/${id}/paper-account`)).status, 404, name);
  }
  assert.equal((await scene.get("eva", false, `${mine(id)}/account`)).status, 404);
  await scene.rows(
    "insert into consent.block (organisation_id, id, person_id, blocked_person_id) values ($1, gen_random_uuid(), $2, $3)",
    [demoOrganisation.id, demoCast.ada.id, demoCast.eva.id],
  );
  assert.equal((await scene.get("eva", true, `${here}/${id}/account`)).status, 404);
  assert.match(await scene.page("ada", false, mine(id)), /Ordene mine.*Avdelingens ord/s);
});

test("both accounts go out with what Ada takes out, every version with its writer, and both are printed", async () => {
  const id = await scene.register();
  await write(id, "Utgave én.", "no");
  await write(id, "Utgave to.", "yes");
  await serve(id, "Avdelingens ord.");
  const [out] = await scene.as("ada", false, (tx, acting) =>
    talkTakeOut.take(tx, acting, { today: scene.today(), lang: "nb", config: scene.house.config }),
  );
  const said = JSON.stringify(out);
  for (const words of ["Utgave én.", "Utgave to.", "Avdelingens ord.", "Eva Skinn"])
    assert.ok(said.includes(words), words);
  for (const [name, atWork, path] of [
    ["ada", false, `${mine(id)}/paper`],
    ["eva", true, `${here}/${id}/paper`],
  ] as const) {
    const paper = await scene.get(name, atWork, path);
    assert.equal(paper.headers.get("content-type"), "application/pdf");
  }
});
