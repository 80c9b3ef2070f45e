import assert from "node:assert/strict";
import test from "node:test";
import { pagesOf, skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { renderPdf } from "#platform/pdf/index.ts";
import { langs } from "#platform/texts/index.ts";
import { type PaperCode, paperCodeLetter } from "./paper-code.ts";

const sheet: PaperCode = {
  organisation: "Storelv kommune",
  own: false,
  name: "rabarbra-tulipan-482",
  code: "K7QM4XRD9HTW2NCB8FJV",
  address: "medvirk.storelv.kommune.no",
  from: null,
  until: "fredag 25. desember 2026",
  telephone: "00 00 00 11",
  help: {
    numbers: ["116 123", "116 117", "113", "116 111"].map((number) => ({
      number,
      what: "Hjelpetelefonen, hele døgnet. Du kan være anonym.",
    })),
    checked: "20. november 2026",
  },
};

for (const lang of langs)
  test(`the sheet in ${lang} is one side that a screen reader can read, also a spare code's`, async () => {
    for (const one of [sheet, { ...sheet, own: true, telephone: null }]) {
      const letter = paperCodeLetter(lang, one);
      const pdf = await renderPdf(letter);
      assert.equal(pagesOf(pdf), 1);
      const source = Buffer.from(pdf).toString("latin1");
      assert.match(source, /pdfuaid:part>1</);
      assert.match(source, new RegExp(String.raw`/Lang \(${lang === "se" ? "nb" : lang}\)`));
    }
  });

test("the name and the code can be copied from the sheet, and read aloud from it", { skip }, async () => {
  const text = textOf(await renderPdf(paperCodeLetter("nb", sheet)));
  assert.match(text, /rabarbra-tulipan-482/);
  assert.match(text, /K7QM 4XRD 9HTW 2NCB 8FJV/);
  assert.match(text, /K7QM Karin, sju, Quintus, Martin/);
  assert.match(text, /medvirk\.storelv\.kommune\.no/);
  assert.match(text, /116 123/);
});

test("whoever finds the sheet reads on it neither a name of a person nor a word of illness", {
  skip,
}, async () => {
  const text = textOf(await renderPdf(paperCodeLetter("nb", sheet)));
  assert.doesNotMatch(text, /psykisk|helse|diagnose|pasient|behandling/i);
});
