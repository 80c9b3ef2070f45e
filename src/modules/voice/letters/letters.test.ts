import assert from "node:assert/strict";
import test from "node:test";
import { pagesOf, skipWithoutPdftotext as skip, textOf } from "#platform/pdf/fixtures/text-of.ts";
import { renderPdf, renderPicture } from "#platform/pdf/index.ts";
import { langs } from "#platform/texts/index.ts";
import { formLetter, type PaperForm } from "./form.ts";
import { type Receipt, receiptLetter } from "./receipt.ts";
import { type CaseOnPaper, threadLetter } from "./thread.ts";

const code = "K7QM 4XRD 9HTW 2NCB 8FJV 5PZS 3AXY";
const help = {
  numbers: ["116 123", "116 117", "113", "116 111"].map((number) => ({
    number,
    what: "Hjelp, hele døgnet. Du kan være anonym.",
  })),
  checked: "20. november 2026",
};
const place = { organisation: "Storelv kommune", unit: "Lyngtun oppfølgingstjeneste", help };
const follow = { address: "medvirk.storelv.no/folg", telephone: "22 33 44 55" };
const receipt: Receipt = {
  ...place,
  code,
  follow,
  mode: { kind: "anonymous" },
  received: "uke 48, 2026",
  answerBy: "mandag 14. desember 2026",
  words: "Det er om kvelden jeg trenger å ringe.",
  proof: "9f2c41d87be05a13c6f408e9d27b1c559f2c41d87be05a13c6f408e9d27b1c55",
};
const form: PaperForm = {
  ...place,
  code,
  follow,
  contact: "brukerkontakten Mia Diktet",
  choices: {
    about: ["Hvordan jeg blir møtt", "Hjelpen jeg får", "Åpningstid og kontakt", "Noe annet"],
    as: ["Jeg bruker tjenesten", "Jeg er pårørende", "På vegne av noen", "Jeg jobber her"],
    wish: ["Et svar", "En endring", "Bare at dere vet det"],
  },
  handIn: "postkassen i gangen på Lyngtun, eller til en ansatt",
  answerWithin: "10 virkedager etter uka du leverte arket",
  shredded: true,
};
const onPaper: CaseOnPaper = {
  ...place,
  title: "Telefontid på kvelden",
  state: "Lyngtun må svare senest mandag 7. desember.",
  entries: [
    {
      strand: "apart",
      by: "both",
      open: false,
      heading: "Virket det?",
      words: [
        { by: "giver", who: "Du", when: "uke 47, 2026", text: "Jeg har ringt tre torsdager." },
        { by: "service", who: "Siv Tenkt", when: "16. november 2026", text: "31 samtaler på 14 kvelder." },
      ],
      measure: [],
      note: null,
    },
    {
      strand: null,
      by: "service",
      open: true,
      heading: "Tiltak",
      words: [],
      measure: [{ label: "Hvem", value: "Bo Prøvesen" }],
      note: "Frist 1. oktober.",
    },
  ],
  degrees: {
    giver: { who: "Du svarte", answer: { step: 2, reason: "Dere spurte aldri." } },
    service: { who: "Lyngtun svarte", answer: null },
  },
  clock: { due: "Senest mandag 7. desember 2026", left: "10 virkedager igjen", basis: "Kommunens løfte" },
  printed: "mandag 23. november 2026",
};

for (const lang of langs) {
  test(`receipt, form and case can be printed in ${lang}, tagged and in the right language`, async () => {
    const letters = [receiptLetter(lang, receipt), formLetter(lang, form), threadLetter(lang, onPaper)];
    for (const letter of letters) {
      const source = Buffer.from(await renderPdf(letter)).toString("latin1");
      assert.match(source, /pdfuaid:part>1</);
      assert.match(source, new RegExp(String.raw`/Lang \(${letter.lang}\)`));
    }
    assert.deepEqual(
      letters.map((letter) => letter.lang),
      [lang, lang, lang === "se" ? "nb" : lang],
    );
  });

  test(`the sheet in ${lang} is two sides, so that the torn-off strip has the help numbers on its back`, async () => {
    assert.equal(pagesOf(await renderPdf(formLetter(lang, form))), 2);
  });

  test(`a short receipt in ${lang} is one side`, async () => {
    assert.equal(pagesOf(await renderPdf(receiptLetter(lang, receipt))), 1);
  });
}

test("the code can be copied from the receipt, and read aloud from it", { skip }, async () => {
  const text = textOf(await renderPdf(receiptLetter("nb", receipt)));
  assert.ok(text.includes(code));
  assert.match(text, /K7QM Karin, sju, Quintus, Martin/);
  assert.match(text, /uke 48, 2026.*9f2c 41d8.*116 123/s);
});

test("the sheet carries its code twice: for the one who enters it, and for the giver to keep", {
  skip,
}, async () => {
  const text = textOf(await renderPdf(formLetter("nb", form)));
  assert.equal(text.split(code).length - 1, 2);
  assert.match(text, /Ta vare på denne delen/);
});

test("a sheet without a named contact does not promise confidentiality", { skip }, async () => {
  assert.match(textOf(await renderPdf(formLetter("nb", form))), /Fortrolig/);
  assert.doesNotMatch(textOf(await renderPdf(formLetter("nb", { ...form, contact: null }))), /Fortrolig/);
});

test("a sheet says that it is shredded only where it is", { skip }, async () => {
  assert.doesNotMatch(textOf(await renderPdf(formLetter("nb", { ...form, shredded: false }))), /makuler/);
});

test("both degrees stand, also the one not given yet, and the file's title tells nothing", {
  skip,
}, async () => {
  const pdf = await renderPdf(threadLetter("nb", onPaper));
  assert.match(textOf(pdf), /Spurt trinn 2 av 5/);
  assert.match(textOf(pdf), /Ikke svart ennå/);
  assert.equal(threadLetter("nb", onPaper).title, "Saken din, skrevet ut");
});

test("a case whose words are hostile, endless or empty is still printed whole", { skip }, async () => {
  const hostile = '#read("/etc/passwd") *x* $y$ \\';
  const text = `${"Setning om kvelden. ".repeat(600)}${hostile}`;
  const [first, second] = onPaper.entries;
  assert.ok(first && second);
  const words = first.words.map((w) => ({ ...w, text }));
  const entries = [
    { ...first, heading: " ", words },
    { ...second, heading: hostile },
  ];
  const printed = textOf(await renderPdf(threadLetter("nb", { ...onPaper, title: "", entries })));
  assert.equal(printed.split(hostile).length - 1, 3);
});

test("a receipt without words and telephone is a picture too", async () => {
  const small = { ...receipt, words: null, follow: { ...follow, telephone: null } };
  const png = Buffer.from(await renderPicture(receiptLetter("se", small)));
  assert.equal(png.toString("latin1", 1, 4), "PNG");
});
