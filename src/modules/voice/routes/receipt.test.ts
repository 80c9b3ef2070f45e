import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { pagesOf, skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { langs } from "#platform/texts/index.ts";
import { formsOf, formTo } from "#test/browser-form.ts";
import { openTestDatabase, type TestDatabase } from "#test/database.ts";
import { testHouse } from "#test/house.ts";
import { serve } from "#test/serve.ts";
import { visit } from "#test/visit.ts";
import { seedPeople } from "../../../../demo/seed.ts";
import { giveRoutes } from "./give.tsx";
import { paperFormRoutes } from "./paper-form.tsx";
import { receiptRoutes } from "./receipt.tsx";

const words = "Telefonen er stengt om kvelden.\n\nDet er da jeg trenger den. <b>æøå</b>";
let t: TestDatabase;
let app: ReturnType<typeof serve>;
let visitor: ReturnType<typeof visit>;
let receipt: string;
let code: string;

const give = async (text: string, prefix = "") => {
  const first = formTo((await visitor.get(`${prefix}/units/lyngtun/voice`)).text, /review$/);
  const second = await visitor.post(first.action, { ...first.fields, words: text, mode: "anonymous" });
  const form = formTo(second.text, /voice$/);
  const { text: html } = await visitor.post(form.action, form.fields);
  return { html, code: formTo(html, /confirmation$/).fields["code"] ?? "" };
};

before(async () => {
  t = await openTestDatabase();
  const house = testHouse(t, [], { MEDVIRK_CLOCK: "2026-11-26T14:03:07+01:00" });
  await seedPeople(t.owner, house.config);
  app = serve(house, [...giveRoutes, ...receiptRoutes, ...paperFormRoutes]);
  visitor = visit(app);
  ({ html: receipt, code } = await give(words));
});
after(() => t.close());

const bytes = async (path: string, fields?: Record<string, string>) => {
  const response = await app.request(`http://localhost:3000${path}`, {
    ...(fields ? { method: "POST", body: new URLSearchParams(fields).toString() } : {}),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return { response, file: new Uint8Array(await response.arrayBuffer()) };
};

test("whoever types the code's last four, as people write them, goes on to the case with the code unseen", async () => {
  const { action, fields } = formTo(receipt, /confirmation$/);
  const last = code.slice(-4).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
  const { status, text } = await visitor.post(action, {
    ...fields,
    last: ` ${last.slice(0, 2)} ${last.slice(2)}`,
  });
  assert.equal(status, 200);
  assert.equal(formTo(text, /\/follow$/).fields["code"], code);
  assert.doesNotMatch(text, /class="mv-code/);
});

test("whoever types other letters keeps the receipt and is asked again", async () => {
  const { action, fields } = formTo(receipt, /confirmation$/);
  for (const last of ["", "0000", code, "æ".repeat(5000)]) {
    const { status, text } = await visitor.post(action, { ...fields, last });
    assert.equal(status, 422);
    assert.match(text, /href="#last"/);
    assert.match(text, /class="mv-code/);
  }
});

test("a code that nobody has opens nothing", async () => {
  for (const path of ["confirmation", "pdf", "picture"]) {
    assert.equal((await visitor.post(`/receipt/${path}`, { code: "0".repeat(28) })).status, 404);
    assert.equal((await visitor.post(`/receipt/${path}`, {})).status, 404);
  }
});

test("no code and no word stands in any address of the receipt", () => {
  const addresses = [...receipt.matchAll(/(?:href|action|formaction|src)="([^"]*)"/g)].map((m) => m[1] ?? "");
  for (const address of addresses) assert.doesNotMatch(address, /[?]/);
  assert.ok(!addresses.some((address) => address.includes(code) || address.includes(code.slice(0, 4))));
});

test("whoever reads the code aloud is told how, group by group", () => {
  assert.equal([...receipt.matchAll(/<li><b>\w{4}<\/b>: [^<]+<\/li>/g)].length, 7);
});

test("the receipt can be taken home on paper, without what was written unless one asks", {
  skip,
}, async () => {
  const { response, file } = await bytes("/receipt/pdf", { code });
  assert.equal(response.headers.get("content-type"), "application/pdf");
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.match(response.headers.get("content-disposition") ?? "", /filename="medvirk\.pdf"/);
  const text = textOf(file);
  assert.match(text.replaceAll(/\s/g, ""), new RegExp(code));
  assert.match(text, /uke 48, 2026/);
  assert.doesNotMatch(text, /26\. november/);
  assert.doesNotMatch(text, /stengt om kvelden/);
  const withWords = await bytes("/receipt/pdf", { code, with_words: "yes" });
  assert.match(textOf(withWords.file), /Telefonen er stengt om kvelden\./);
});

test("the receipt can be saved as a picture", async () => {
  const { response, file } = await bytes("/receipt/picture", { code });
  assert.equal(response.headers.get("content-type"), "image/png");
  assert.deepEqual([...file.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
});

test("whoever checks the receipt sees both numbers and when, and can compute it alone by the recipe", async () => {
  const { status, text } = await visitor.post("/receipt/check", {
    code: code.toLowerCase().replace(/(.{4})/g, "$1 "),
  });
  assert.equal(status, 200);
  assert.match(text, /Tallene er like/);
  assert.match(text, /uke 48, 2026/);
  const [unit] = (await t.owner.query("select id from people.unit where code = 'lyngtun'")).rows as {
    id: string;
  }[];
  const recipe = ["medvirk receipt 1", code, unit?.id, "anonymous", "2026-11-23", words].join("\n");
  const number = createHash("sha256").update(recipe).digest("hex").match(/.{4}/g)?.join(" ") ?? "";
  assert.equal(text.split(number).length, 3, "the number from then and the number computed now");
  assert.ok(receipt.includes(number), "and it is the one on the receipt");
});

test("whoever has the text can compute the number from it, and nothing of that is kept", async () => {
  const before = (await t.owner.query("select count(*)::int as n from participation.voice")).rows;
  const same = await visitor.post("/receipt/check", {
    code,
    own: "yes",
    words: `\n${words.replaceAll("\n", "\r\n")} `,
  });
  assert.match(same.text, /Teksten din gir samme tall/);
  const other = await visitor.post("/receipt/check", { code, own: "yes", words: `${words}!` });
  assert.match(other.text, /Teksten din gir et annet tall/);
  const none = await visitor.post("/receipt/check", { code, own: "yes", words: " " });
  assert.equal(none.status, 422);
  assert.match(none.text, /href="#words"/);
  assert.deepEqual((await t.owner.query("select count(*)::int as n from participation.voice")).rows, before);
});

test("a text that somebody changed in the database no longer fits its receipt", async () => {
  const { code } = await give("Før.");
  await t.owner.query("update participation.voice set words = 'Etter.' where words = 'Før.'");
  assert.match((await visitor.post("/receipt/check", { code })).text, /Tallene er ulike/);
  await t.owner.query("update participation.voice set words = '' where words = 'Etter.'");
  const erased = await visitor.post("/receipt/check", { code });
  assert.match(erased.text, /teksten slettet/);
  const own = await visitor.post("/receipt/check", { code, own: "yes", words: "Før." });
  assert.match(own.text, /Teksten din gir samme tall/);
});

test("whoever slips in the code is told what kind of slip it is", async () => {
  const slipped = `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`;
  for (const [typed, words] of [
    ["", /Skriv koden\./],
    ["ABC", /En kode har 28 tegn/],
    [slipped, /Noe i koden er skrevet feil/],
  ] as const) {
    const { status, text } = await visitor.post("/receipt/check", { code: typed });
    assert.equal(status, 422);
    assert.match(text, words);
  }
});

for (const lang of langs)
  test(`receipt, confirmation and check stay in the language, with help and the way out: ${lang}`, async () => {
    const prefix = lang === "nb" ? "" : `/${lang}`;
    const { html, code } = await give(`Hei ${lang}.`, prefix);
    const confirm = formTo(html, /confirmation$/);
    const pages = [
      html,
      (await visitor.post(confirm.action, { ...confirm.fields, last: code.slice(-4) })).text,
      (await visitor.get(`${prefix}/receipt/check`)).text,
      (await visitor.post(`${prefix}/receipt/check`, { code })).text,
      (await visitor.post(`${prefix}/receipt/check`, { code: "x" })).text,
    ];
    for (const text of pages) {
      assert.match(text, new RegExp(`<html lang="${lang}"`));
      assert.doesNotMatch(text, /mv-untranslated|undefined|\[object/);
      assert.match(text, /href="tel:116123"/);
      assert.match(text, /<form class="mv-leave"/);
      for (const form of formsOf(text)) assert.ok(form.action.startsWith(`${prefix}/`), form.action);
    }
  });

test("each printed form has a code of its own and tells who keeps a confidential name", {
  skip,
}, async () => {
  const sheets = await Promise.all([bytes("/units/lyngtun/paper-form"), bytes("/units/lyngtun/paper-form")]);
  const texts = sheets.map(({ response, file }) => {
    assert.equal(response.headers.get("content-type"), "application/pdf");
    assert.equal(pagesOf(file), 2);
    return textOf(file);
  });
  const codes = texts.map((text) => /([0-9A-HJKMNP-TV-Z]{4} ){6}[0-9A-HJKMNP-TV-Z]{4}/.exec(text)?.[0]);
  assert.ok(codes[0] && codes[1] && codes[0] !== codes[1]);
  assert.match(texts[0] ?? "", /Mia Diktet/);
  assert.match(texts[0] ?? "", /10 virkedager/);
  assert.equal((await visitor.get("/units/finnes-ikke/paper-form")).status, 404);
  for (const lang of ["nn", "se", "en"])
    assert.equal((await bytes(`/${lang}/units/lyngtun/paper-form`)).response.status, 200);
});
