import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parse } from "csv-parse/sync";
import { LooseHtml, linksOf, tagsOf } from "./html.ts";
import { payloads } from "./payloads.ts";
import { forgotten, plantPayloads } from "./plant-payloads.ts";
import { type Met, nameOf, walk } from "./walk.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let clean: Met[];
let pages: Met[];
before(async () => {
  world = await openWorld();
  ({ pages: clean } = await walk(world, 1));
  await plantPayloads(world);
  ({ pages } = await walk(world, process.env["NIGHTLY"] ? 30 : 2));
});
after(() => world.close());

const typeOf = ({ answer }: Met) => (answer.headers.get("content-type") ?? "").split(";")[0];
const html = (all: readonly Met[]) => all.filter((page) => typeOf(page) === "text/html");

/** What a page is made of: each tag with each of its attributes. */
const shapes = (text: string): string[] =>
  tagsOf(text).flatMap(({ name, attributes }) => [
    name,
    ...[...attributes.keys()].map((key) => `${name} ${key}`),
  ]);

/**
 * What is wrong with a page into which somebody has written markup.
 * @param known what our own pages are made of
 * @param outside the addresses outside the house to which they lead by themselves: sources of law, other organisations
 */
const faultsIn = (
  text: string,
  known: ReadonlySet<string>,
  outside: ReadonlySet<string> = new Set(),
): string[] => {
  try {
    const tags = tagsOf(text);
    return [
      ...shapes(text).filter((shape) => !known.has(shape) || / on/.test(shape)),
      ...tags.flatMap(({ name, attributes, text: inside }) => [
        ...(name === "script" && inside.trim() !== "" ? ["a script with words in it"] : []),
        ...["href", "src", "action", "formaction"].flatMap((key) => {
          const value = attributes.get(key);
          return value === undefined ||
            (key === "href" && outside.has(value)) ||
            /^(\/(?!\/)|#|\?|tel:|mailto:|https:\/\/www\.yr\.no\/)/.test(value)
            ? []
            : [`${key}=${value}`];
        }),
      ]),
    ];
  } catch (error) {
    if (error instanceof LooseHtml) return [error.message];
    throw error;
  }
};

test("no column that takes a person's words was forgotten here", async () => {
  assert.deepEqual(await forgotten(world), []);
});

test("whatever somebody writes is shown as text on every page, and never becomes part of the page", () => {
  const known = new Set(html(clean).flatMap(({ answer }) => shapes(answer.text)));
  const outside = new Set(
    html(clean).flatMap(({ answer }) => linksOf(answer.text).filter((link) => /^https?:\/\//.test(link))),
  );
  const seen = new Set<string>();
  for (const { who, path, answer } of html(pages)) {
    assert.deepEqual(faultsIn(answer.text, known, outside), [], `${who.name} at ${path}`);
    for (const [mark] of answer.text.matchAll(/x5s\d+ /g)) seen.add(mark);
  }
  assert.ok(html(pages).length > 250, `${html(pages).length} pages`);
  assert.ok(seen.size >= 200, `only ${seen.size} of ${payloads.length} were seen anywhere`);
  // Planted as markup, each of them is found: the check that it can fail.
  const plain = "<!DOCTYPE html><html><body><p>Hei</p></body></html>";
  assert.deepEqual(faultsIn(plain, new Set(["html", "body", "p"])), []);
  for (const payload of payloads)
    assert.notDeepEqual(faultsIn(plain.replace("Hei", payload), new Set(["html", "body", "p"])), [], payload);
});

test("no markup gets into an address or a header", () => {
  for (const page of pages) {
    const { who, path, answer } = page;
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
    assert.doesNotMatch(headers, /x5s|said\(/, `${who.name} at ${path}`);
    if (typeOf(page) !== "text/html") continue;
    for (const link of linksOf(answer.text))
      assert.doesNotMatch(link, /x5s|said\(/, `${who.name} at ${path}`);
  }
});

test("take-outs hold the words as they are: whole in JSON, harmless in a spreadsheet, plain in a PDF", () => {
  const of = (type: string) => pages.filter((page) => typeOf(page) === type && page.answer.status === 200);
  assert.ok(
    of("application/json").length > 2 && of("text/csv").length > 1 && of("application/pdf").length > 2,
  );
  for (const { answer } of of("application/json")) {
    JSON.parse(answer.text);
    assert.match(answer.headers.get("x-content-type-options") ?? "", /nosniff/);
  }
  for (const { answer } of of("text/csv")) {
    const rows = parse(answer.text, {
      bom: true,
      delimiter: answer.text.split("\n")[0]?.includes(";") ? ";" : ",",
    }) as string[][];
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, cell.slice(0, 40));
  }
  for (const { answer, route } of of("application/pdf")) {
    assert.match(answer.text, /^%PDF/, route ? nameOf(route) : "");
    assert.doesNotMatch(answer.text, /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b/);
    assert.match(answer.headers.get("content-disposition") ?? "", /^(attachment|inline)/);
  }
});
