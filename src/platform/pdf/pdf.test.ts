import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import test from "node:test";
import fc from "fast-check";
import { skipWithoutPdftotext as skip, textOf } from "./fixtures/text-of.ts";
import { type Letter, renderPdf, renderPicture } from "./index.ts";

const plain = (text: string, heading = "Overskrift"): Letter => ({
  template: new URL("./fixtures/plain.typ", import.meta.url),
  data: { heading, text },
  lang: "nb",
  title: "En prøve på brev",
});
const sourceOf = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");
const isPdf = (bytes: Uint8Array) => sourceOf(bytes).startsWith("%PDF-");

test("somebody who listens to the PDF is told its title, language and structure", async () => {
  const source = sourceOf(await renderPdf(plain("Hei.")));
  assert.match(source, /\/StructTreeRoot/);
  assert.match(source, /\/MarkInfo <<\s+\/Marked true/);
  assert.match(source, /\/S \/H1/);
  assert.match(source, /\/Lang \(nb\)/);
  assert.match(source, /pdfuaid:part>1</);
  assert.match(source, /\/DisplayDocTitle true/);
  assert.match(Buffer.from(source, "latin1").toString("utf8"), /<dc:title>.*En prøve på brev/s);
});

test("the letters are drawn with our own fonts, which the file carries", async () => {
  const source = sourceOf(await renderPdf(plain("Hei, ŋ og ŧ.")));
  const fonts = new Set([...source.matchAll(/\/FontName \/[A-Z]+\+(\w+)/g)].map((found) => found[1]));
  assert.deepEqual([...fonts].sort(), ["AtkinsonHyperlegibleNext", "NotoSans"]);
  assert.match(source, /\/FontFile/);
});

test("nobody can tell from the file when it was made", async () => {
  const source = sourceOf(await renderPdf(plain("Hei.")));
  assert.doesNotMatch(source, /CreationDate|CreateDate|ModDate|ModifyDate/);
  assert.deepEqual(await renderPdf(plain("Hei.")), await renderPdf(plain("Hei.")));
});

const hostile = [
  '#read("/etc/passwd")',
  '"]) #panic("ut") #let letter(d) = [x]',
  "*ikke fet* _ikke skrå_ `ikke kode` $x^2$ @her <merke> ~ --- ...",
  "= ikke overskrift - ikke liste // ikke merknad /* heller ikke */",
  String.raw`\ \n \u{41} \" C:\temp`,
  "<script>alert(1)</script> &amp; %s {{7*7}} #{7*7}",
  "čđŋšžŧá ČĐŊŠŽŦÁ æøå",
  "Привіт ሰላም 😀",
];
for (const text of hostile) {
  test(`a giver reads his own words again, to the letter: ${text}`, { skip }, async () => {
    assert.ok(textOf(await renderPdf(plain(text))).includes(text.replace(/\s+/g, " ")));
  });
}

test("signs that no letter can carry are seen to have been there", { skip }, async () => {
  const text = textOf(await renderPdf(plain("a\u0000b \ud800c 漢字 \ufeffd\u202ee")));
  assert.match(text, /a�b �c \[U\+6F22\]\[U\+5B57\]/);
  assert.match(text, /Noen tegn finnes ikke/);
});

test("right-to-left marks and Arabic get through", async () => {
  assert.ok(isPdf(await renderPdf(plain("\u200f\u202eمرحبا بالعالم 123 (abc)\u202c\n\nשלום\u200e"))));
});

test("whatever a person writes, the letter comes", async () => {
  const anything = fc.string({ unit: "binary", maxLength: 200 });
  const codeUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 });
  const lone = codeUnits.map((units) => String.fromCharCode(...units));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, lone), async (text) => isPdf(await renderPdf(plain(text, text)))),
    { numRuns: 80 },
  );
});

for (const path of ["/etc/passwd", "../../../../../../etc/passwd", "package.json", "index.ts"]) {
  test(`not even a template can read ${path} of the machine`, async () => {
    const nosy = { ...plain(""), template: new URL("./fixtures/nosy.typ", import.meta.url), data: { path } };
    await assert.rejects(renderPdf(nosy), /nosy\.typ could not be set/);
  });
}

test("a letter that fails does not quote the person, and the next one comes", async () => {
  const broken = { ...plain("Hemmelig om mor"), template: new URL("./fixtures/broken.typ", import.meta.url) };
  await assert.rejects(renderPdf(broken), (error: Error) => {
    assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`, /Hemmelig|mor\b/);
    return /broken\.typ could not be set: panicked/.test(error.message);
  });
  assert.ok(isPdf(await renderPdf(plain("Neste."))));
});

test("twenty who ask at once each get their own words and nobody else's", { skip }, async () => {
  const names = Array.from({ length: 20 }, (_, i) => `ord${i}slutt`);
  const texts = await Promise.all(names.map(async (name) => textOf(await renderPdf(plain(name)))));
  for (const [i, text] of texts.entries()) assert.deepEqual(text.match(/ord\d+slutt/g), [names[i]]);
});

test("a receipt can be kept in a phone's album", async () => {
  const png = Buffer.from(await renderPicture(plain("Hei.")));
  assert.equal(png.toString("latin1", 1, 4), "PNG");
  assert.equal(png.readUInt32BE(16), 1080);
});

test("no template fetches, reads or evaluates anything", () => {
  const forbidden = /\b(eval|read|plugin|image|json|yaml|csv|xml|toml|cbor)\(|#?import "@|include /;
  const files = globSync("src/**/*.typ").filter((file) => !file.includes("fixtures"));
  assert.ok(files.length >= 2);
  for (const file of files) assert.doesNotMatch(readFileSync(file, "utf8"), forbidden, file);
});
